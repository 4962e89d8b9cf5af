export const sortOrder = 1;
