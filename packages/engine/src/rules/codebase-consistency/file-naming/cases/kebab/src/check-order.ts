export const checkOrder = 1;
