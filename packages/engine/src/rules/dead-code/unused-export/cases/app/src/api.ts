export const shown = 1; // ok: unused-export
export const hidden = 2; // expect: unused-export
