/** Which part of a list is asked for. */
export interface PageOptions {
  /** 1 to 100. */
  limit: number;
  offset: number;
}

/** What every list carries beside its array, as the contract names it. */
export interface Page extends PageOptions {
  total_count: number;
}
