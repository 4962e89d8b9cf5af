import { parse } from "./parse.ts";
import * as text from "./text.ts";

export { shown } from "./api.ts";
export const run = (): string => text.trim(parse("a")); // ok: unused-export
