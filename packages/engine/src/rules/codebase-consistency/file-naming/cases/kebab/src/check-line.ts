export const checkLine = 1;
