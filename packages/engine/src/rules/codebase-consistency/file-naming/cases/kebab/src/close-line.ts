export const closeLine = 1;
