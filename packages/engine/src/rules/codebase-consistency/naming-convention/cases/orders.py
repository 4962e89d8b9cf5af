def load_order(value):
    return value


def load_line(value):
    return value


def store_order(value):
    return value


def store_line(value):
    return value


def parse_order(value):
    return value


def parse_line(value):
    return value


def print_order(value):
    return value


def print_line(value):
    return value


def check_order(value):
    return value


def check_line(value):
    return value


def build_order(value):
    return value


def build_line(value):
    return value


def write_order(value):
    return value


def write_line(value):
    return value


def read_order(value):
    return value


def read_line(value):
    return value


def open_order(value):
    return value


def open_line(value):
    return value


def close_order(value):
    return value


def close_line(value):
    return value


def send_order(value):
    return value


def send_line(value):
    return value


def fetch_order(value):
    return value


def fetch_line(value):
    return value


def merge_order(value):
    return value


def merge_line(value):
    return value


def split_order(value):
    return value


def split_line(value):
    return value


def count_order(value):
    return value


def count_line(value):
    return value


# expect: naming-convention
def loadEverything(value):
    return value


# ok: naming-convention
def load(value):
    return value
