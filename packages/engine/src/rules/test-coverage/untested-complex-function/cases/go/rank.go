package rank

// Ranker ranks.
type Ranker struct{ limit int }

// Rank is called by the test through an interface.
// ok: untested-complex-function
func (r *Ranker) Rank(a, b int) int {
	if a > 1 {
		return 1
	}
	return r.slow(a, b)
}

// ok: untested-complex-function
func (r *Ranker) slow(a, b int) int {
	if a > 1 && b > 1 {
		return 1
	}
	if a > 2 && b > 2 {
		return 2
	}
	if a > 3 && b > 3 {
		return 3
	}
	if a > 4 && b > 4 {
		return 4
	}
	if a > 5 {
		return 5
	}
	return 0
}

// expect: untested-complex-function
func unreached(a, b int) int {
	if a > 1 && b > 1 {
		return 1
	}
	if a > 2 && b > 2 {
		return 2
	}
	if a > 3 && b > 3 {
		return 3
	}
	if a > 4 && b > 4 {
		return 4
	}
	if a > 5 {
		return 5
	}
	return 0
}
