export const a = 1;
export const b = 2; // ok: unused-export
