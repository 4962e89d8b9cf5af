// Copyright 2022 The Store Authors. All rights reserved.

// Package store keeps things.
package store

import (
	"errors"
	str "strings"
	_ "embed"
)

// Max is the limit.
const Max, min = 10, 1

var cache = map[string]int{}

// Store keeps.
type Store struct {
	*Base
	Name string
	size int
}

type Keeper interface {
	Keep(key string) error
}

var less = func(a, b int) bool { return a < b }

// Find finds.
func (s *Store) Find(key string, deep bool, rest ...int) (int, error) {
outer:
	for i := 0; i < s.size; i++ {
		if key == "" && deep || i > Max {
			continue outer
		} else if n := s.look(i); n > 0 {
			return n, nil
		} else {
			break
		}
	}
	switch {
	case deep:
		fallthrough
	case key == "x", key == "y":
		s.size++
	default:
		goto end
	}
	select {
	case v := <-s.ch:
		return v, nil
	case s.ch <- 1:
	}
end:
	return 0, errors.New("none")
}

func (s *Store) look(i int) int {
	if i > 0 {
		return s.look(i - 1)
	}
	return 0
}

func Load(path string) error {
	data, err := read(path)
	if err != nil {
		return err
	}
	if err := check(data); err != nil {
	}
	go func() {
		for range data {
			if less(1, 2) {
				str.Trim("a", "b")
			}
		}
	}()
	defer func() { recover() }()
	return nil
}

func TestLoad(t *testing.T) {
	t.Run("a", func(t *testing.T) {
		assert.Equal(t, 1, 1)
	})
	t.Fatal("x")
}

func Map[T any](xs []T, f func(T) T) []T {
	for i := range xs {
		xs[i] = f(xs[i])
	}
	return xs
}
