import { used } from "./used.ts"; // expect: unused-file

export const forgotten = used() + 1;
