import requests

print(requests.get("pie"))
