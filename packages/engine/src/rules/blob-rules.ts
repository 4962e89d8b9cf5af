import type { BlobRule } from "./blob-rule.ts";

/** Every rule over single blobs, in the order of categories, then by id. */
export const blobRules: readonly BlobRule[] = [];
