package read

func all(names []string) {
	for _, name := range names {
		file := open(name)
		defer file.Close() // expect: defer-in-loop
	}
	for _, name := range names {
		func() {
			file := open(name)
			defer file.Close() // ok: defer-in-loop
		}()
	}
}
