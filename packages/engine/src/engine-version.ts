/** Of the results: rises whenever the same commit would give another assessment. */
export const engineVersion = "0.1.0";

/** Part of the cache keys of analyser findings: rises with Ruff, oxlint, secretlint, their tables and the blob checks. */
export const reportVersion = 2;
