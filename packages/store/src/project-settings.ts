import type { Severity } from "@octokraft/engine";

export interface DriftThresholds {
  /** Points that the overall score or a category's score must fall. */
  score: number;
  /** Percentage points that structural coverage must fall. */
  coverage: number;
  /** Percentage points that a convention's conformance must fall. */
  convention: number;
  /** Percent that the lines changed in 30 days must rise. */
  churn: number;
}

export interface ProjectSettings {
  pr_analysis_enabled: boolean;
  architecture_reviews_enabled: boolean;
  analysis_trigger: "automatic" | "manual";
  /** Cron expression of five fields, UTC. */
  assessment_schedule: string | null;
  assessment_retention_days: number | null;
  drift_thresholds: DriftThresholds;
  /** Severity by rule id. */
  severity_overrides: Record<string, Severity>;
  /** Globs relative to a repository's root. */
  ignored_paths: string[];
  /** Whether Ruff, oxlint and secretlint take part. */
  external_analyzers_enabled: boolean;
}

/** What is stored: only what was set, so that a default changed later holds for everyone who never chose. */
export type StoredProjectSettings = Partial<Omit<ProjectSettings, "drift_thresholds">> & {
  drift_thresholds?: Partial<DriftThresholds>;
};

type OrNull<T> = { [K in keyof T]?: T[K] | null };

/** Settings to change: what is left out stays, null restores the default. */
export type ProjectSettingsUpdate = OrNull<
  Omit<ProjectSettings, "drift_thresholds" | "severity_overrides">
> & {
  drift_thresholds?: OrNull<DriftThresholds> | null;
  severity_overrides?: Record<string, Severity | null> | null;
};

const defaults: ProjectSettings = {
  pr_analysis_enabled: true,
  architecture_reviews_enabled: true,
  analysis_trigger: "automatic",
  assessment_schedule: null,
  assessment_retention_days: null,
  drift_thresholds: { score: 5, coverage: 5, convention: 5, churn: 100 },
  severity_overrides: {},
  ignored_paths: [],
  external_analyzers_enabled: true,
};

/** All settings, with the defaults where nothing is stored. */
export function withDefaults(stored: StoredProjectSettings): ProjectSettings {
  return {
    ...defaults,
    ...stored,
    drift_thresholds: { ...defaults.drift_thresholds, ...stored.drift_thresholds },
  };
}

/** Merges as JSON Merge Patch does (RFC 7396): objects key by key, null removes, all else replaces. */
export function mergeSettings(
  stored: StoredProjectSettings,
  update: ProjectSettingsUpdate,
): StoredProjectSettings {
  return mergePatch(stored, update) as StoredProjectSettings;
}

type Json = Record<string, unknown>;

function isObject(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function mergePatch(target: unknown, patch: unknown): unknown {
  if (!isObject(patch)) return patch;
  const merged = new Map(Object.entries(isObject(target) ? target : {}));
  for (const [key, value] of Object.entries(patch)) {
    if (value === null) merged.delete(key);
    else if (value !== undefined) merged.set(key, mergePatch(merged.get(key), value));
  }
  return Object.fromEntries(merged);
}
