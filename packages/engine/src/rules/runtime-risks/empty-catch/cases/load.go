package load

func run() {
	// expect-next: empty-catch
	if err := step(); err != nil {
	}
	if err := step(); err != nil { // ok: empty-catch
		report(err)
	}
}
