def discount(order):
    if order["total"] > 100 and order["member"]:
        return 0.1
    return 0.05 if order["total"] > 500 else 0


def freight(order):
    zones = {"FR": 8, "PL": 7}
    if order["country"] == "DE":
        return 5
    return zones.get(order["country"], 20)


class Cart:
    @property
    def total(self):
        return sum(line["price"] for line in self.lines)

    def __init__(self, lines):
        self.lines = lines
