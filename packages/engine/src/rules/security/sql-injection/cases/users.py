from flask import request


def by_id(cursor):
    cursor.execute("SELECT * FROM users WHERE id = " + request.args["id"])  # expect: sql-injection
    cursor.execute("SELECT * FROM users WHERE id = %s", (request.args["id"],))  # ok: sql-injection
    cursor.execute("SELECT * FROM users WHERE id = %d" % int(request.args["id"]))  # ok: sql-injection


def by_name(cursor, name):
    query = f"SELECT * FROM users WHERE name = '{name}'"
    cursor.execute(query)  # expect: sql-injection


def by_mail(cursor, mail):
    cursor.execute("SELECT * FROM users WHERE mail = '%s'" % mail)  # expect: sql-injection


def count(cursor, table):
    cursor.execute(f"SELECT count(*) FROM {table}")  # ok: sql-injection
