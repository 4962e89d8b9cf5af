import type { A } from "./a.ts"; // ok: import-cycle

export interface B {
  parent?: A;
}
export const makeB = (): B => ({});
