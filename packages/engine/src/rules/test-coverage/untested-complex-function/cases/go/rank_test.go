package rank

import "testing"

type ranking interface{ Rank(a, b int) int }

func TestRank(t *testing.T) {
	var r ranking = &Ranker{limit: 1}
	if r.Rank(1, 2) != 0 {
		t.Fatal("wrong")
	}
}
