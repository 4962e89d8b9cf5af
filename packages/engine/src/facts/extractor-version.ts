/** Part of every cache key: rises whenever the same blob would give other facts or other bytes. */
export const extractorVersion = 14;
