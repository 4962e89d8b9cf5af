package tokens

import "math/rand"

func ResetToken() int {
	token := rand.Intn(1000000) // expect: insecure-random
	return token
}

func Jitter() int {
	return rand.Intn(100) // expect: insecure-random as info
}
