class Passwords {
    byte[] hashPassword(String password) throws Exception {
        return MessageDigest.getInstance("MD5").digest(password.getBytes()); // expect: weak-hash
    }

    byte[] etag(byte[] body) throws Exception {
        return MessageDigest.getInstance("MD5").digest(body); // expect: weak-hash as info
    }
}
