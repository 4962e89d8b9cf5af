export const buildOrder = 1;
