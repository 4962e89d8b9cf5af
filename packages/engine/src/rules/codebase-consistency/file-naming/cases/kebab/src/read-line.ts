export const readLine = 1;
