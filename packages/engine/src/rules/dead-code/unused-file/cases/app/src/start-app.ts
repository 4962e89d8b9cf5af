import { used } from "./used.ts"; // ok: unused-file

export const start = (): number => used();
