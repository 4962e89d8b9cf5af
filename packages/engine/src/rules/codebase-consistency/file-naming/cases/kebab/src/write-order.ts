export const writeOrder = 1;
