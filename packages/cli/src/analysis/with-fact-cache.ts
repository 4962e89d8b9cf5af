import type { FactCache } from "@octokraft/engine";

import { defaultCacheFile, openFactFileCache } from "./fact-file-cache.ts";

/** Lends the facts of earlier runs to `use`, unless they are not wanted or cannot be kept here. */
export async function withFactCache<T>(
  wanted: boolean,
  use: (cache: FactCache | undefined) => Promise<T>,
): Promise<T> {
  using cache = wanted ? openFactFileCache(defaultCacheFile()) : undefined;
  return await use(cache);
}
