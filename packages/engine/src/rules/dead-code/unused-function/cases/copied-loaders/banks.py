def _load_rates(path):  # expect: unused-function
    return open(path)


def _open_rates(path):  # ok: unused-function
    return open(path)
