class Box {
    Cipher old() throws Exception {
        return Cipher.getInstance("DES/CBC/PKCS5Padding"); // expect: weak-cipher
    }

    Cipher blocks() throws Exception {
        return Cipher.getInstance("AES/ECB/PKCS5Padding"); // expect: weak-cipher
    }

    Cipher good() throws Exception {
        return Cipher.getInstance("AES/GCM/NoPadding"); // ok: weak-cipher
    }
}
