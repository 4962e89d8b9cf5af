package acme;

public class Ledger {
    public int total() {
        return sum();
    }

    private int sum() { // ok: unused-function
        return 1;
    }

    private int oldSum() { // expect: unused-function
        return 2;
    }

    public int api() { // ok: unused-function
        return 3;
    }
}
