export const printLine = 1;
