export const loadOrder = 1;
