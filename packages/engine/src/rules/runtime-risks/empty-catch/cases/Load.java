class Load {
    void run() {
        try {
            step();
            // expect-next: empty-catch
        } catch (Exception e) {
        }
        try {
            step();
        } catch (IllegalStateException e) { // ok: empty-catch
            log(e);
        }
    }
}
