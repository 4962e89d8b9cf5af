class Mode {
    boolean isFast(String mode) {
        if (mode == null) return false; // ok: string-identity
        if (mode == "fast") return true; // expect: string-identity
        return "faster".equals(mode); // ok: string-identity
    }
}
