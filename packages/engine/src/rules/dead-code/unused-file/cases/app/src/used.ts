export const used = (): number => 1; // ok: unused-file
