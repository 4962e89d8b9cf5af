/** The files of the repository that the examples are recorded from: sound at first, then worse in several ways. */
export const firstCommit: Record<string, string> = {
  "README.md": "# Storefront\n\nOrders and prices of a small shop.\n",
  LICENSE: `MIT License

Copyright (c) 2026 Ada Lovelace

Permission is hereby granted, free of charge, to any person obtaining a copy
of this software and associated documentation files (the "Software"), to deal
in the Software without restriction, including without limitation the rights
to use, copy, modify, merge, publish, distribute, sublicense, and/or sell
copies of the Software, and to permit persons to whom the Software is
furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all
copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR
IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY,
FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE
AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER
LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM,
OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE
SOFTWARE.
`,
  "package.json": `{
  "name": "storefront",
  "version": "1.0.0",
  "license": "MIT",
  "type": "module",
  "main": "src/index.ts"
}
`,
  "assets/logo.png": "\u0089PNG\r\n\u001a\n\0\0\0\rIHDR",
  "src/index.ts": `import { priceOf } from "./price.ts";
import { findOrders } from "./orders.ts";

export async function invoice(db: Database, customer: string): Promise<number> {
  const orders = await findOrders(db, customer);
  return orders.reduce((sum, order) => sum + priceOf(order), 0);
}

export interface Database {
  query(text: string, values?: unknown[]): Promise<Order[]>;
}

export interface Order {
  article: string;
  quantity: number;
  unitPrice: number;
}
`,
  "src/price.ts": `import type { Order } from "./index.ts";

export function priceOf(order: Order): number {
  if (order.quantity <= 0) return 0;
  const price = order.quantity * order.unitPrice;
  return order.quantity >= 10 ? price * 0.9 : price;
}
`,
  "src/orders.ts": `import type { Database, Order } from "./index.ts";

export function findOrders(db: Database, customer: string): Promise<Order[]> {
  return db.query("select * from orders where customer = $1", [customer]);
}
`,
  "test/price.test.ts": `import { expect, test } from "vitest";
import { priceOf } from "../src/price.ts";

test("ten or more are cheaper", () => {
  expect(priceOf({ article: "tea", quantity: 10, unitPrice: 2 })).toBe(18);
});
`,
};

export const secondCommit: Record<string, string> = {
  "src/orders.ts": `import type { Database, Order } from "./index.ts";

export function findOrders(db: Database, customer: string): Promise<Order[]> {
  return db.query(\`select * from orders where customer = '\${customer}'\`);
}

export async function cancelOrder(db: Database, id: string): Promise<boolean> {
  try {
    await db.query("delete from orders where id = " + id);
    return true;
  } catch (error) {}
  return false;
}

export function shippingOf(order: Order, country: string, express: boolean, insured: boolean): number {
  let cost = 0;
  if (country === "DE") {
    if (express) {
      if (order.quantity > 10) cost = 12;
      else cost = 9;
    } else if (order.quantity > 10) cost = 6;
    else cost = 4;
  } else if (country === "FR" || country === "AT" || country === "CH") {
    if (express) {
      if (order.quantity > 10) cost = 20;
      else cost = 16;
    } else cost = 11;
  } else {
    for (const zone of [1, 2, 3]) {
      if (express && zone > 1) cost += 5;
      else if (zone === 3 && order.unitPrice > 100) cost += 7;
      else cost += 3;
    }
  }
  if (insured) {
    if (order.unitPrice > 500) cost += 10;
    else if (order.unitPrice > 100) cost += 5;
  }
  return cost;
}
`,
  "tools/report.py": `import os
import pickle


def load(path):
    try:
        with open(path, "rb") as file:
            return pickle.load(file)
    except:
        return None


def archive(name):
    os.system("tar czf /backup/" + name + ".tgz " + name)
`,
};
