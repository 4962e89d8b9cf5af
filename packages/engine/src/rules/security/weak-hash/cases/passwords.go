package auth

import "crypto/md5"

func HashPassword(password string) [16]byte {
	return md5.Sum([]byte(password)) // expect: weak-hash
}

func ETag(body []byte) [16]byte {
	return md5.Sum(body) // expect: weak-hash as info
}
