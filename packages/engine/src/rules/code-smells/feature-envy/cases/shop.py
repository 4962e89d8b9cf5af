class Cart:
    def __init__(self):
        self.lines = []
        self.discount = 0
        self.freight = 0
        self.currency = "EUR"
        self.owner = None

    def clear(self):
        self.lines = []


class Till:
    def __init__(self):
        self.open = True

    # expect: feature-envy
    def total(self, cart):
        rate = 2 if cart.currency == "EUR" else 1
        return sum(cart.lines) * rate - cart.discount + cart.freight - (5 if cart.owner else 0)

    # It is no cart of this project: ok: feature-envy
    def weigh(self, basket):
        return basket.lines + basket.discount + basket.freight + basket.currency + basket.owner
