import json
import pickle


def cart(request):
    pickle.loads(request.COOKIES["cart"])  # expect: unsafe-deserialization
    json.loads(request.COOKIES["cart"])  # ok: unsafe-deserialization
