export const openLine = 1;
