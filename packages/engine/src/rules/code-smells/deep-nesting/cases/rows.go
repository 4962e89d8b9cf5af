package rows

// expect: deep-nesting
func walk(x [][][]int) int {
	for _, a := range x {
		for _, b := range a {
			for _, c := range b {
				for c > 0 {
					for c > 9 {
						c = c / 2
					}
				}
			}
		}
	}
	return 0
}

// ok: deep-nesting
func flat(x []int) int {
	sum := 0
	for _, a := range x {
		if a > 0 {
			sum += a
		}
	}
	return sum
}
