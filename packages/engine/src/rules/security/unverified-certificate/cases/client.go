package client

import "crypto/tls"

var loose = &tls.Config{InsecureSkipVerify: true}   // expect: unverified-certificate
var strict = &tls.Config{InsecureSkipVerify: false} // ok: unverified-certificate
