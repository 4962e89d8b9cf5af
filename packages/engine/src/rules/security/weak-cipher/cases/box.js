const crypto = require("crypto");

crypto.createCipheriv("des-ede3-cbc", key, iv); // expect: weak-cipher
crypto.createCipheriv("aes-128-ecb", key, null); // expect: weak-cipher
crypto.createCipher("aes-256-cbc", password); // expect: weak-cipher
crypto.createCipheriv("aes-256-gcm", key, iv); // ok: weak-cipher
