export const sendOrder = 1;
