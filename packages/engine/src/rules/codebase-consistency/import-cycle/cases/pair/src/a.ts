import { b } from "./b.ts"; // expect: import-cycle

export const a = (): number => b() + 1;
