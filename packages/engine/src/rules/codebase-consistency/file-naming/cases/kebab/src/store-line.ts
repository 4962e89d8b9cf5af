export const storeLine = 1;
