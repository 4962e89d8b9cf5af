export const filterLine = 1;
