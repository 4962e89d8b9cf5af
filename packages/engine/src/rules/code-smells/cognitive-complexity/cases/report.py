# expect: cognitive-complexity
def open_lines(orders, limit):
    found = []
    for order in orders:
        if order.open:
            for line in order.lines:
                if line.quantity > 0:
                    for part in line.parts:
                        if part.missing:
                            found.append(part)
                            break
    return found[:limit]


# ok: cognitive-complexity
def first_open(orders):
    for order in orders:
        if order.open:
            return order
    return None
