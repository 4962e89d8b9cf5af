import type { Tree } from "web-tree-sitter";
import type { FileFacts } from "../model/file-facts.ts";
import type { Finding } from "../model/finding.ts";
import type { LanguageId } from "../model/language-id.ts";

/**
 * A check that needs one blob alone: runs in the worker that parsed it, on the same tree. It must not keep
 * the tree, and must not walk it by recursion. It does not know the path.
 */
export type BlobCheck = (tree: Tree, source: string, facts: FileFacts, language: LanguageId) => Finding[];

/** Every blob check, in the order in which they run. */
export const blobChecks: readonly BlobCheck[] = [];
