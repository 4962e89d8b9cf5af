package settings

func read(path string) (string, error) {
	text, err := load(path)
	// expect-next: swallowed-error
	if err != nil {
		return "", nil
	}
	if err := check(text); err != nil {
		return "", err // ok: swallowed-error
	}
	return text, nil
}

func has(path string) *string {
	text, err := load(path)
	if err != nil {
		return nil // ok: swallowed-error
	}
	return &text
}
