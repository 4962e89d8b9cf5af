def send(text):
    return _encode(text)


def _encode(text):  # ok: unused-function
    return text.encode()


def _encode_old(text):  # expect: unused-function
    return bytes(text, "ascii")


def _by_name(text):  # ok: unused-function
    return text


handler = globals()["_by_name"]
