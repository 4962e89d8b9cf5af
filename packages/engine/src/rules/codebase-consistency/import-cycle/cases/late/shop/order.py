def total():
    from shop import cart  # ok: import-cycle

    return len(cart.__name__)
