import type { LanguageId } from "../../../model/language-id.ts";

/** The rules that are told by where data comes from and where it goes. */
export const flowRuleIds = [
  "code-injection",
  "command-injection",
  "cross-site-scripting",
  "open-redirect",
  "path-traversal",
  "server-side-request-forgery",
  "sql-injection",
  "unsafe-deserialization",
] as const;

export type FlowRuleId = (typeof flowRuleIds)[number];

/** A place where data of others does harm. */
export interface Sink {
  rule: FlowRuleId;
  /** Last names of calls; constructors by the name of their class. */
  calls?: readonly string[];
  /** What stands before the last dot must match; without it, anything may. */
  receiver?: RegExp;
  /** Types of nodes that are sinks themselves: `echo`, backticks. */
  nodes?: readonly string[];
  /** Left sides of assignments whose right side is the sink. */
  assigned?: RegExp;
  /** Positions of the arguments concerned; the first when left out. */
  arguments?: readonly number[];
  /** Text that all the arguments together must match: `shell=True`, `"-c"`. */
  withArguments?: RegExp;
  /** Text of the argument must match: an SQL statement. */
  text?: RegExp;
  /** A module that the file must import. */
  imports?: RegExp;
  /** Data of the request only: a parameter of the function is no sign of danger here. */
  requestOnly?: boolean;
}

/**
 * What one language calls its sources, sanitisers and sinks. Data only: a new framework is a line in a table, and
 * a deeper pass over the same tables needs no change to them.
 */
export interface FlowTable {
  language: LanguageId;
  /** Expressions that hold data of a request, matched against their text. */
  sources: RegExp;
  /** Annotations and types of parameters that hold data of a request. */
  sourceParameters?: RegExp;
  /** Last names of calls that make data harmless, or numbers. */
  sanitisers: RegExp;
  /** Names of variables inside literals that the grammar does not show; the first group is the name. */
  inlineNames?: RegExp;
  /** Last names of calls that build text from a format and values. */
  formats: readonly string[];
  sinks: readonly Sink[];
}

/** The start of a statement, as it stands in string literals. */
export const sqlStatement =
  /["'`\s(](?:select\s[\s\S]{1,400}?\sfrom\s|insert\s+(?:ignore\s+)?into\s|update\s+[\w."`$\]{}[]+\s+set\s|delete\s+from\s|replace\s+into\s|(?:drop|alter|create|truncate)\s+(?:table|database|user|index|view)\s|exec(?:ute)?\s+\w+|grant\s+\w+\s+on\s|merge\s+into\s)/i;
