export const openOrder = 1;
