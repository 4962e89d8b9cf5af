import random
import secrets


def reset_token():
    token = "".join(random.choice("abcdef") for _ in range(20))  # expect: insecure-random
    return token or secrets.token_hex()  # ok: insecure-random


def pick(items):
    return random.choice(items)  # expect: insecure-random as info
