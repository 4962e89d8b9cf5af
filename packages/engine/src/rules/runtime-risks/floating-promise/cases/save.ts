async function save(order: Order): Promise<void> {
  await db.insert(order);
}

export function onSubmit(order: Order): void {
  save(order); // expect: floating-promise
  void save(order); // ok: floating-promise
  save(order).catch(report); // ok: floating-promise
}

export async function onChange(order: Order): Promise<void> {
  await save(order); // ok: floating-promise
}

class Store {
  async #write() {}
  async flush() {
    this.#write(); // expect: floating-promise
    await this.#write(); // ok: floating-promise
  }
}
