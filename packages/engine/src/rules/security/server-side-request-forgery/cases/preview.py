import requests
from flask import request


def preview():
    requests.get(request.args["url"])  # expect: server-side-request-forgery
    requests.get("https://api.example.org/items")  # ok: server-side-request-forgery
