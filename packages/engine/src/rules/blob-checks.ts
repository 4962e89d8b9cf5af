import type { FileFacts } from "../model/file-facts.ts";
import type { Finding } from "../model/finding.ts";
import type { LanguageId } from "../model/language-id.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import { runBlobRules } from "./blob-rule.ts";
import { blobRules } from "./blob-rules.ts";

/**
 * A check that needs one blob alone: runs in the worker that parsed it, over the table that the facts were
 * read from. It must not keep the table, and must not walk it by recursion. It does not know the path.
 */
export type BlobCheck = (table: SyntaxTable, facts: FileFacts, language: LanguageId) => Finding[];

/** Every blob check, in the order in which they run. */
export const blobChecks: readonly BlobCheck[] = [
  (table, facts, language) => runBlobRules(blobRules, table, facts, language),
];
