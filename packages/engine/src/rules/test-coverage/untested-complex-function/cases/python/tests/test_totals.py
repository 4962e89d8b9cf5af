from shop.totals import Totals


def test_add(line):
    assert Totals().add(line) == 6
