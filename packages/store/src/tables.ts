import type { ColumnType, GeneratedAlways, Kysely } from "kysely";
import type {
  Category,
  CategoryScore,
  Assessment,
  Finding,
  Grade,
  RuleExample,
  Severity,
  SkippedFile,
  Timings,
} from "@octokraft/engine";
import type { StoredProjectSettings } from "./project-settings.ts";

/** Read as `2026-03-10T14:30:00Z`. Written as a date: the fraction is kept and not shown. */
type Timestamp = ColumnType<string, Date | string, Date | string>;
type NullableTimestamp = ColumnType<string | null, Date | string | null, Date | string | null>;

export type Role = "owner" | "member";

export type RunStatus = "pending" | "running" | "completed" | "failed";
export type TriggerType = "manual" | "push" | "pr_merge" | "scheduled";
export type IssueStatus = "open" | "reopened" | "resolved" | "dismissed";
export type DismissReason = "false_positive" | "wont_fix" | "accepted_risk" | "other";

/** What an assessment does at the moment. The engine's stages, with getting the code and keeping the result around them. */
export const assessmentStages = ["fetch", "read", "facts", "join", "rules", "score", "store"] as const;
export type AssessmentStage = (typeof assessmentStages)[number];

/** The figures of a completed assessment, or of one repository in it; null before. */
export type AssessmentResult = {
  overall_score: number | null;
  overall_grade: Grade | null;
  total_lines_of_code: number | null;
  test_lines_of_code: number | null;
  structural_coverage_pct: number | null;
} & { [C in Category as `${C}_score`]: number | null } & { [S in Severity as `${S}_count`]: number | null };

/** How much was analysed. */
export interface AnalyzedTotals {
  files: number;
  lines: number;
  test_lines: number;
  parsed: number;
  skipped_count: number;
  note_count: number;
}

type EngineAnalyzed = Assessment["analyzed"];

/** What was analysed of one repository; of the skipped files and the notes the first 1,000 each. */
export type Analyzed = AnalyzedTotals & Pick<EngineAnalyzed, "languages" | "skipped" | "notes">;

export interface StageTimings extends Omit<Timings, "stages"> {
  stages: { stage: AssessmentStage; duration_ms: number }[];
}

interface Difference {
  new_count: number;
  fixed_count: number;
  unchanged_count: number;
}

/** How an assessment differs from the one before it. */
export interface AssessmentComparison extends Difference {
  previous_assessment_id: string;
  overall_score_change: number;
  categories: ({ category: Category; score_change: number } & Difference)[];
}

/** A file at risk by its size, its complexity and its history. */
export interface Hotspot {
  repository_id: string;
  file: string;
  /** Risk relative to the riskiest file, which has 100. */
  score: number;
  complexity: number;
  commit_count: number;
  author_count: number;
  lines_of_code: number;
}

/** How the code moved in the days before an assessment. */
export interface CodebaseDynamics {
  window_days: number;
  commit_count: number;
  author_count: number;
  lines_added: number;
  lines_removed: number;
  open_pr_count: number | null;
  hotspots: Hotspot[];
}

/** How well a project keeps its conventions. */
export interface ConventionConsistency {
  consistency_pct: number | null;
  confirmed_count: number;
  detected_count: number;
  dismissed_count: number;
  deviation_count: number;
}

/** How good the tests are. */
export interface TestQuality {
  structural_coverage_pct: number | null;
  test_lines_of_code: number;
  test_ratio: number | null;
  test_count: number;
  skipped_test_count: number;
  assertions_per_test: number | null;
  mocks_per_test: number | null;
  untested_complex_count: number;
}

/** Who wrote a line of code, as git blame tells. */
export interface CodeAuthor {
  name: string;
  email: string;
  commit_sha: string;
  /** RFC 3339 in UTC. */
  committed_at: string;
}

/** Criteria, all of which an issue must meet. */
export interface DismissRuleMatch {
  rule_id?: string;
  analyzer?: string;
  category?: Category;
  severity?: Severity;
  /** Glob that its file must match. */
  path?: string;
  /** Regular expression that must occur in its message. */
  message_pattern?: string;
  fingerprint?: string;
  repository_id?: string;
}

export type DriftType = "score" | "coverage" | "convention" | "churn";
export type DriftAlertStatus = "active" | "dismissed";

type Json<T> = ColumnType<T, string, string>;

export interface Tables {
  users: {
    id: string;
    email: string;
    name: string;
    created_at: Timestamp;
  };
  api_keys: {
    id: string;
    user_id: string;
    name: string;
    description: string;
    key_prefix: string;
    secret_hash: Uint8Array;
    scopes: "read"[];
    project_id: string | null;
    last_used_at: NullableTimestamp;
    expires_at: NullableTimestamp;
    revoked_at: NullableTimestamp;
    created_at: Timestamp;
  };
  projects: {
    id: string;
    key: string;
    name: string;
    description: string;
    settings: Json<StoredProjectSettings>;
    latest_assessment_id: string | null;
    created_at: Timestamp;
    updated_at: Timestamp;
  };
  memberships: {
    project_id: string;
    user_id: string;
    role: Role;
    created_at: Timestamp;
    updated_at: Timestamp;
  };
  invitations: {
    id: string;
    project_id: string;
    email: string;
    role: Role;
    token_hash: Uint8Array;
    invited_by_id: string | null;
    expires_at: Timestamp;
    created_at: Timestamp;
  };
  repositories: {
    id: string;
    project_id: string;
    provider: "local" | "git" | "github";
    name: string;
    path: string | null;
    url: string | null;
    full_name: string | null;
    installation_id: number | null;
    default_branch: string;
    head_sha: string | null;
    last_synced_at: NullableTimestamp;
    overall_score: number | null;
    overall_grade: Grade | null;
    last_assessed_at: NullableTimestamp;
    latest_assessment_id: string | null;
    /** The commit of that assessment. */
    assessed_commit: string | null;
    created_at: Timestamp;
    updated_at: Timestamp;
  };
  assessments: AssessmentResult & {
    id: string;
    project_id: string;
    repository_id: string | null;
    ref: string | null;
    trigger_type: TriggerType;
    triggered_by_id: string | null;
    status: RunStatus;
    stage: AssessmentStage | null;
    files_done: number;
    files_total: number | null;
    error: string | null;
    created_at: Timestamp;
    started_at: NullableTimestamp;
    completed_at: NullableTimestamp;
    duration_ms: number | null;
    categories: Json<CategoryScore[]>;
    analyzed: Json<AnalyzedTotals> | null;
    timings: Json<StageTimings> | null;
    comparison: Json<AssessmentComparison> | null;
    codebase_dynamics: Json<CodebaseDynamics> | null;
    convention_consistency: Json<ConventionConsistency> | null;
    test_quality: Json<TestQuality> | null;
  };
  assessment_repositories: AssessmentResult & {
    assessment_id: string;
    repository_id: string;
    name: string;
    ref: string;
    commit_sha: string | null;
    status: RunStatus;
    error: string | null;
    categories: Json<CategoryScore[]>;
    analyzed: Json<Analyzed> | null;
    timings: Json<StageTimings> | null;
    engine_version: string | null;
    /** All of them; null where there is none. */
    skipped_files: Json<SkippedFile[]> | null;
  };
  drift_alerts: {
    id: string;
    project_id: string;
    /** Null for the whole project. */
    repository_id: string | null;
    assessment_id: string;
    previous_assessment_id: string;
    drift_type: DriftType;
    category: Category | null;
    convention_id: string | null;
    previous_value: number;
    current_value: number;
    change: number;
    severity: Severity;
    message: string;
    status: DriftAlertStatus;
    dismissed_by_id: string | null;
    dismissed_at: NullableTimestamp;
    created_at: Timestamp;
  };
  rules: {
    rule_id: string;
    analyzer: string;
    category: Category;
    severity: Severity;
    cwe: string | null;
    title: string;
    explanation: string;
    fix: string;
    examples: Json<readonly RuleExample[]>;
    /** The page of the analyser it comes from; null for our own rules. */
    url: string | null;
  };
  issues: Omit<Finding, "related"> & {
    id: string;
    project_id: string;
    repository_id: string;
    fingerprint: string;
    /** Of everything that the engine says of it, so that an unchanged issue is not written again. */
    finding_hash: string;
    /** 1 for critical to 5 for info. */
    severity_rank: GeneratedAlways<number>;
    file: string;
    file_key: GeneratedAlways<string>;
    related: Json<Finding["related"]>;
    snippet: string;
    /** What search looks into. */
    search_text: string;
    status: IssueStatus;
    first_seen_assessment_id: string;
    first_seen_commit: string;
    first_seen_at: Timestamp;
    first_seen_file: string;
    first_seen_line: number;
    /** Null as long as it is there: then it was last seen in the repository's latest assessment. */
    last_seen_assessment_id: string | null;
    last_seen_commit: string | null;
    last_seen_at: NullableTimestamp;
    resolved_at: NullableTimestamp;
    reopened_at: NullableTimestamp;
    reopened_count: number;
    dismissal_reason: DismissReason | null;
    dismissal_comment: string | null;
    dismissed_by_id: string | null;
    dismissed_at: NullableTimestamp;
    /** Null until looked up. */
    author: Json<CodeAuthor> | null;
    /** The commit at which git could not tell the author. */
    author_unknown_at: string | null;
  };
  /**
   * How many issues are alike in all of this, as the sum over rows: a change adds a row for what was and one
   * for what is, and the next assessment of the repository makes one of them again.
   */
  issue_counts: {
    project_id: string;
    repository_id: string;
    directory: string;
    rule_id: string;
    analyzer: string;
    category: Category;
    severity: Severity;
    status: IssueStatus;
    count: number;
  };
  /** How many issues lie where in the orders of lists, as a sum over rows. */
  issue_places: {
    project_id: string;
    repository_id: string;
    sort: "file" | "confidence" | "first_seen_at";
    /** The confidence, the microseconds since 1970, or 0. */
    value: number;
    /** The first of the files that follow one another here. */
    stretch: string;
    analyzer: string;
    category: Category;
    severity: Severity;
    status: IssueStatus;
    count: number;
  };
  /** The same for when issues came and went, of those that never came back. */
  issue_stays: {
    project_id: string;
    repository_id: string;
    category: Category;
    severity: Severity;
    is_dismissed: boolean;
    came_at: Timestamp;
    went_at: NullableTimestamp;
    count: number;
  };
  dismiss_rules: {
    id: string;
    project_id: string;
    match: Json<DismissRuleMatch>;
    reason: DismissReason;
    comment: string;
    created_by_id: string | null;
    created_at: Timestamp;
  };
  issue_dismiss_rules: {
    issue_id: string;
    dismiss_rule_id: string;
    created_at: Timestamp;
  };
  issue_events: {
    id: string;
    issue_id: string;
    event: "moved" | "resolved" | "reopened" | "dismissed" | "restored";
    occurred_at: Timestamp;
    assessment_id: string | null;
    commit_sha: string | null;
    file: string;
    start_line: number;
    user_id: string | null;
    comment: string | null;
  };
  facts: {
    key: string;
    value: Uint8Array;
    used_at: Timestamp;
  };
}

/** The database, or a transaction in it: every query function takes either. */
export type Db = Kysely<Tables>;
