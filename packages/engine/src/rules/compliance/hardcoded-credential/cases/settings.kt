val apiKey = "mZx0ppWq71kT9vpL" // expect: hardcoded-credential
val password = System.getenv("PASSWORD") // ok: hardcoded-credential
