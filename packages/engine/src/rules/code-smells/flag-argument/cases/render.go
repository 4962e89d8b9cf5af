package page

// expect: flag-argument
func render(rows []string, plain bool) string {
	if plain {
		out := ""
		for _, row := range rows {
			out += row + "\n"
		}
		return out
	} else {
		out := "<table>"
		for _, row := range rows {
			out += "<tr>" + row + "</tr>"
		}
		return out + "</table>"
	}
}

// ok: flag-argument
func header(rows []string, plain bool) string {
	if plain {
		return ""
	}
	out := "<thead>"
	for _, row := range rows {
		out += row
	}
	out += "</thead>"
	return out
}

// ok: flag-argument
func keep(first, second, third bool) [3]bool {
	return [3]bool{first, second, third}
}
