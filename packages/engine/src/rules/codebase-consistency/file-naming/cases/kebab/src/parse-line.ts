export const parseLine = 1;
