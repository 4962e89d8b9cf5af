import os
import subprocess

from flask import request


def backup(folder):
    os.system("tar czf backup.tgz " + folder)  # expect: command-injection
    subprocess.run(["tar", "czf", "backup.tgz", folder])  # ok: command-injection
    subprocess.run(f"tar czf backup.tgz {request.form['folder']}", shell=True)  # expect: command-injection
    os.system("sync")  # ok: command-injection
