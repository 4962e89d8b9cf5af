package store

type Store struct{ size int }

// Add is public.
func (s *Store) Add() { // ok: unused-function
	s.grow()
}

func (s *Store) grow() { s.size++ } // ok: unused-function

func (s *Store) compactOld() { s.size-- } // expect: unused-function

func init() {} // ok: unused-function
