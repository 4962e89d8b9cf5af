export const loadAll = 1; // expect: file-naming
