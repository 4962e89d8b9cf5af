from flask import request, send_file
from werkzeug.utils import secure_filename


def show():
    open("/srv/files/" + request.args["name"])  # expect: path-traversal
    open("/srv/files/" + secure_filename(request.args["name"]))  # ok: path-traversal
    return send_file(request.args.get("path"))  # expect: path-traversal
