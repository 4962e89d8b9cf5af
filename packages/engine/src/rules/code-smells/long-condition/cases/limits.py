def allowed(user, order, now):
    # expect: long-condition
    if user and (user.admin or order.owner == user and not order.closed or order.draft and now):
        return True
    # ok: long-condition
    if user and (user.admin or order.draft):
        return False
    return None
