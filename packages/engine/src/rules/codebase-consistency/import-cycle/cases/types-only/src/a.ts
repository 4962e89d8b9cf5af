import { type B, makeB } from "./b.ts"; // ok: import-cycle

export interface A {
  b: B;
}
export const a: A = { b: makeB() };
