export const filterOrder = 1;
