# Copyright 2023 Someone
"""Module doc."""
import os, sys as system
from ..pkg.mod import (thing as other, more)
from .local import *

__all__ = ["Shop", 'total']
LIMIT = 10
_cache: dict = {}


class Shop(Base, Mixin):
    """A shop.

    Sells things.
    """

    rate = 1.0

    def __init__(self, name, *, open: bool = True):
        self.name = name
        self.items = []

    @property
    def size(self):
        return len(self.items)

    def find(self, key, deep=False):
        for item in self.items:
            if item.key == key and not item.sold or deep:
                return item
            elif item is None:
                continue
        else:
            return None
        while self.more():
            try:
                self.load()
            except (KeyError, ValueError) as error:
                raise error
            except OSError:
                pass
            else:
                break
            finally:
                self.done()
        return None


def total(prices, rate=None):
    good = [p for p in prices if p > 0 if p < LIMIT]
    rate = rate if rate else 1
    assert good, "nothing to add"
    with open("x") as file:
        key = lambda p: p or 0
        return sum(map(key, good)) * rate


def match_it(value):
    match value:
        case 0 | 1:
            return "low"
        case int() if value > 9 and value < 99:
            return "high"
        case _:
            return f"{'odd' if value % 2 else 'even'}"


def decorator(label):
    def wrap(function):
        def inner(*args):
            if label:
                print(label)
            return function(*args)
        return inner
    return wrap


def not_decorator(label):
    extra = label * 2
    def inner():
        if extra:
            return 1
    return inner


def fact(n):
    return 1 if n < 2 else n * fact(n - 1)


# x = compute(1)
# if x:
#     return x
class TestShop(unittest.TestCase):
    @unittest.skip("slow")
    def test_find(self):
        shop = mock.patch("x")
        self.assertEqual(1, 1)
        assert shop  # noqa: S101


# FIXME: names
