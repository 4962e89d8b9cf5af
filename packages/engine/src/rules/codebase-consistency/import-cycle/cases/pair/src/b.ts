import { a } from "./a.ts"; // ok: import-cycle

export const b = (): number => (Math.random() > 1 ? a() : 1);
