try:
    import ujson as json
except ImportError:  # ok: empty-catch
    pass


def load(path):
    try:
        return open(path).read()
    # expect-next: empty-catch
    except Exception:
        pass
    try:
        return json.load(path)
    # expect-next: empty-catch
    except ValueError:
        pass
