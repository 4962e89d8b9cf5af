package settings

const apiSecret = "mZx0ppWq71kT9vpL" // expect: hardcoded-credential

var password = readPassword() // ok: hardcoded-credential

func open() {
	dbPassword := "kT9vpLw2xQ" // expect: hardcoded-credential
	use(dbPassword)
}
