def price(request):
    eval(request.GET["formula"])  # expect: code-injection
    int(request.GET["formula"])  # ok: code-injection
