/** Of the results: rises whenever the same commit would give another assessment. */
export const engineVersion = "0.1.0";

/** Part of the cache keys: rises with the blob rules and with how files are screened. Of other analysers `analyzerSet` tells. */
export const reportVersion = 14;
