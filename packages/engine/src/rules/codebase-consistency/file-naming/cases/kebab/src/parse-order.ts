export const parseOrder = 1;
