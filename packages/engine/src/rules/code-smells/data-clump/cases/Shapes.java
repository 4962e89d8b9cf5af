// Implementations of one method count once, so this is one function: ok: data-clump
class Square { void move(int left, int top, int depth) {} }
class Circle { void move(int left, int top, int depth) {} }
class Line { void move(int left, int top, int depth) {} }

// expect: data-clump
class Invoice {
  private String street;
  private String city;
  private String zip;
}
class Customer {
  private String street;
  private String city;
  private String zip;
}
class Supplier {
  private String street;
  private String city;
  private String zip;
}
// What builds it has its fields by design: ok: data-clump
class CustomerBuilder {
  private String street;
  private String city;
  private String zip;
}
