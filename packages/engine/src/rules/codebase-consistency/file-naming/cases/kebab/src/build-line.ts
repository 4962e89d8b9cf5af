export const buildLine = 1;
