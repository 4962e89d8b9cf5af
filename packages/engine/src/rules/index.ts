import type { FactRule } from "./rule.ts";

/** Every fact rule, in the order of categories, then by id. */
export const factRules: readonly FactRule[] = [];
