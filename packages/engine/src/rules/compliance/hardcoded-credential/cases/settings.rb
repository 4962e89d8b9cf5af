API_KEY = "mZx0ppWq71kT9vpL" # expect: hardcoded-credential
password = ENV.fetch("PASSWORD") # ok: hardcoded-credential
