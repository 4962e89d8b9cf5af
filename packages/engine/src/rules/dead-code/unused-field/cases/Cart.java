package acme;

public class Cart {
    private int total; // ok: unused-field
    private int oldTotal; // expect: unused-field
    private static final long serialVersionUID = 1L; // ok: unused-field
    @Inject
    private Clock clock; // ok: unused-field
    public int shown; // ok: unused-field
    private String byName; // ok: unused-field

    int total() {
        return total + Fields.of(this, "byName");
    }
}

@Data
class Line {
    private int quantity; // ok: unused-field
}
