export const sendLine = 1;
