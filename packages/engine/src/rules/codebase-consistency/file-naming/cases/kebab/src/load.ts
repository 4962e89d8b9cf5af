export const load = 1; // ok: file-naming
