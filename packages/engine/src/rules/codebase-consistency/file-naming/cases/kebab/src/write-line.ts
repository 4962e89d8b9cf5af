export const writeLine = 1;
