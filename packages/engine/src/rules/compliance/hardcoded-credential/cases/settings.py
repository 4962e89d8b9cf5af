import os

DB_PASSWORD = "kT9vpLw2xQ"  # expect: hardcoded-credential
DB_USER = "kT9vpLw2xQ"  # ok: hardcoded-credential
ADMIN_PASSWORD = os.environ["ADMIN_PASSWORD"]  # ok: hardcoded-credential
RESET_PASSWORD = "reset-password"  # ok: hardcoded-credential
API_KEY = "your-api-key-123"  # ok: hardcoded-credential
connect(host="db", password="Wq71mZx0pp")  # expect: hardcoded-credential
