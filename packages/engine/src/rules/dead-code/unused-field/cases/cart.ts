export class Cart {
  private total = 0; // ok: unused-field
  private oldTotal = 0; // expect: unused-field
  #hidden = 1; // expect: unused-field
  shown = 2; // ok: unused-field

  sum(): number {
    return this.total;
  }
}
