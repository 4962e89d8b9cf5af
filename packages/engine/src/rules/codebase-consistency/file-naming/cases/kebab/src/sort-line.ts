export const sortLine = 1;
