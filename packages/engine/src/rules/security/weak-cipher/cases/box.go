package box

import (
	"crypto/aes"
	"crypto/des"
)

func open(key []byte) {
	des.NewCipher(key) // expect: weak-cipher
	aes.NewCipher(key) // ok: weak-cipher
}
