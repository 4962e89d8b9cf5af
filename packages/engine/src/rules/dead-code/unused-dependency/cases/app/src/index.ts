import pad from "left-pad"; // ok: unused-dependency

export const run = (): string => pad("a") + String(require.resolve("by-string"));
