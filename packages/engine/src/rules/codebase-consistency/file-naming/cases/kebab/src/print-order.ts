export const printOrder = 1;
