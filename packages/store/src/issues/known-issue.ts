import type { Issue } from "@octokraft/engine";
import type { IssueStatus } from "../tables.ts";

/** An issue that is stored, as far as it is compared with what was found. */
export interface Known {
  id: string;
  fingerprint: string;
  finding_hash: string;
  status: IssueStatus;
  rule_id: string;
  symbol: string;
  file: string;
  start_line: number;
}

/** What an assessment found. */
export type Found = Issue & { finding_hash: string; search_text: string };
