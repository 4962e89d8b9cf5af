export const storeOrder = 1;
