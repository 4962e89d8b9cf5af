export const loadLine = 1;
