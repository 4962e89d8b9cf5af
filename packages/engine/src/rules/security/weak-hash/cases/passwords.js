const { createHash } = require("crypto");

function storePassword(password) {
  return createHash("md5").update(password).digest("hex"); // expect: weak-hash
}

function cacheFile(url) {
  return createHash("md5").update(url).digest("hex"); // expect: weak-hash as info
}

function sign(body, secret) {
  return createHash("sha256").update(body + secret).digest("hex"); // ok: weak-hash
}
