export const closeOrder = 1;
