import type { Severity } from "./severity.ts";

/** What a project may choose. Every field has a default, so `{}` is a complete setting. */
export interface EngineSettings {
  /** Files above this size in bytes are skipped with the reason `too_large`. Default 1,048,576. */
  max_file_bytes?: number;
  /** Globs of paths to leave out, skipped with the reason `ignored`. */
  ignored_paths?: readonly string[];
  /** Severity by rule id (`empty-catch`, `ruff/F821`), in place of the rule's own; `off` drops the rule's findings. */
  severity_overrides?: Readonly<Record<string, Severity | "off">>;
  /** False leaves out Ruff, oxlint and secretlint. Default true. */
  external_analyzers?: boolean;
}
