from shop import order  # ok: import-cycle


def total():
    return order.total()
