import { sql } from "kysely";
import type { RawBuilder } from "kysely";

type SortKey = "severity" | "first_seen_at" | "last_seen_at" | "file" | "rule_id" | "confidence";
/** `-severity` is gravest first. Ties go by file and line; a reversed order is reversed in its ties too. */
export type IssueSort = SortKey | `-${SortKey}`;

interface Order {
  /** The sort whose ties go forward. */
  natural: IssueSort;
  /** Before file, line and id. */
  first: RawBuilder<unknown> | null;
  direction: "asc" | "desc";
}

// 1 is critical, so that the gravest come first when it grows.
const orders: Record<SortKey, Order> = {
  severity: { natural: "-severity", first: sql`issues.severity_rank`, direction: "asc" },
  first_seen_at: { natural: "-first_seen_at", first: sql`issues.first_seen_at`, direction: "desc" },
  // What is there has no time of its own: it was last seen in the latest assessment of its repository.
  last_seen_at: {
    natural: "-last_seen_at",
    first: sql`coalesce(issues.last_seen_at, repositories.last_assessed_at)`,
    direction: "desc",
  },
  file: { natural: "file", first: null, direction: "asc" },
  rule_id: { natural: "rule_id", first: sql`issues.rule_id`, direction: "asc" },
  confidence: { natural: "-confidence", first: sql`issues.confidence`, direction: "desc" },
};

/** What an order goes by before file, line and id; null for none. */
export function sortKey(sort: IssueSort): RawBuilder<unknown> | null {
  return orders[sort.replace("-", "") as SortKey].first;
}

/**
 * The terms of `order by`, those of the order's index or their exact reverse. All end in the id, so that
 * pages neither repeat nor skip.
 *
 * @param key the order's key, as the query names it.
 */
export function orderBy(sort: IssueSort, fromTheEnd: boolean, key = sortKey(sort)): RawBuilder<unknown> {
  const { natural, direction } = orders[sort.replace("-", "") as SortKey];
  const flipped = (sort === natural) === fromTheEnd;
  const term = (expression: RawBuilder<unknown>, ascending: boolean) =>
    sql`${expression} ${sql.raw(ascending === flipped ? "desc" : "asc")}`;
  const terms = ["file_key", "start_line", "id"].map((tie) => term(sql.ref(`issues.${tie}`), true));
  return sql.join(key === null ? terms : [term(key, direction === "asc"), ...terms]);
}
