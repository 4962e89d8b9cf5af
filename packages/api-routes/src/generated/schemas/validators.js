// Generated from openapi/ by pnpm generate. Do not edit.
import * as k from "../runtime/keywords.ts";
import { z } from "../runtime/zod.ts";

export const Uuid = k.schema(() => z.string().check(k.format("uuid")));

export const DriftThresholds = k.schema(() => z.looseObject({
  score: z.number(),
  coverage: z.number(),
  convention: z.number(),
  churn: z.number(),
}));

export const Severity = k.schema(() => z.enum(["critical", "high", "medium", "low", "info"]));

export const ProjectSettings = k.schema(() => z.looseObject({
  pr_analysis_enabled: z.boolean(),
  architecture_reviews_enabled: z.boolean(),
  analysis_trigger: z.enum(["automatic", "manual"]),
  assessment_schedule: z.string().nullable(),
  assessment_retention_days: z.number().check(k.integer).nullable(),
  drift_thresholds: DriftThresholds,
  severity_overrides: k.dictionary({}, Severity),
  ignored_paths: z.array(z.string()),
  external_analyzers_enabled: z.boolean(),
}));

export const Role = k.schema(() => z.enum(["owner", "member"]));

export const Count = k.schema(() => z.number().min(0).check(k.integer));

export const Timestamp = k.schema(() => z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/u).check(k.format("date-time")));

export const Project = k.schema(() => z.looseObject({
  id: Uuid,
  key: z.string(),
  name: z.string(),
  description: z.string(),
  settings: ProjectSettings,
  role: Role,
  repository_count: Count,
  member_count: Count,
  overall_score: z.number().min(0).max(100).nullable(),
  overall_grade: z.literal(["A", "B", "C", "D", "F", null]),
  last_assessed_at: z.string().check(k.format("date-time")).nullable(),
  created_at: Timestamp,
  updated_at: Timestamp,
}));

export const TotalCount = k.schema(() => z.number().min(0).check(k.integer));

export const PageLimit = k.schema(() => z.number().min(1).max(100).check(k.integer));

export const PageOffset = k.schema(() => z.number().min(0).check(k.integer));

export const ProjectPage = k.schema(() => z.looseObject({
  projects: z.array(Project),
  total_count: TotalCount,
  limit: PageLimit,
  offset: PageOffset,
}));

export const ErrorDetail = k.schema(() => z.looseObject({
  pointer: z.string(),
  message: z.string(),
}));

export const Error = k.schema(() => z.looseObject({
  error: z.string().regex(/^[a-z][a-z0-9_]*$/u),
  message: z.string(),
  details: z.array(ErrorDetail).optional(),
  request_id: z.string(),
}));

export const ProjectCreate = k.schema(() => z.strictObject({
  name: z.string().min(1).max(100).regex(/\S/u),
  key: z.string().min(2).max(63).regex(/^[a-z0-9]+(-[a-z0-9]+)*$/u),
  description: z.string().max(2000).optional(),
}));

export const DriftThresholdsUpdate = k.schema(() => k.constrained(z.strictObject({
  score: z.number().min(0.1).max(100).nullable().optional(),
  coverage: z.number().min(0.1).max(100).nullable().optional(),
  convention: z.number().min(0.1).max(100).nullable().optional(),
  churn: z.number().min(1).max(10000).nullable().optional(),
}), k.minProperties(1)));

export const ProjectSettingsUpdate = k.schema(() => k.constrained(z.strictObject({
  pr_analysis_enabled: z.boolean().nullable().optional(),
  architecture_reviews_enabled: z.boolean().nullable().optional(),
  analysis_trigger: z.literal(["automatic", "manual", null]).optional(),
  assessment_schedule: z.string().min(9).max(100).nullable().optional(),
  assessment_retention_days: z.number().min(1).max(3650).check(k.integer).nullable().optional(),
  drift_thresholds: k.oneOf(DriftThresholdsUpdate, z.null()).optional(),
  severity_overrides: k.constrained(k.dictionary({}, z.literal(["critical", "high", "medium", "low", "info", null])), k.maxProperties(500), k.propertyNames(k.byType({ string: z.string().min(1).max(200) }))).nullable().optional(),
  ignored_paths: z.array(z.string().min(1).max(500)).max(200).check(k.uniqueItems).nullable().optional(),
  external_analyzers_enabled: z.boolean().nullable().optional(),
}), k.minProperties(1)));

export const ProjectUpdate = k.schema(() => k.constrained(z.strictObject({
  name: z.string().min(1).max(100).regex(/\S/u).optional(),
  description: z.string().max(2000).optional(),
  settings: z.optional(ProjectSettingsUpdate),
}), k.minProperties(1)));

export const Member = k.schema(() => z.looseObject({
  project_id: Uuid,
  user_id: Uuid,
  name: z.string(),
  email: z.string(),
  role: Role,
  created_at: Timestamp,
  updated_at: Timestamp,
}));

export const MemberPage = k.schema(() => z.looseObject({
  members: z.array(Member),
  pending_invitation_count: Count,
  total_count: TotalCount,
  limit: PageLimit,
  offset: PageOffset,
}));

export const MemberUpdate = k.schema(() => z.strictObject({
  role: Role,
}));

export const InvitationStatus = k.schema(() => z.enum(["pending", "expired"]));

export const UserReference = k.schema(() => z.looseObject({
  id: Uuid,
  name: z.string(),
  email: z.string(),
}));

export const Invitation = k.schema(() => z.looseObject({
  id: Uuid,
  project_id: Uuid,
  email: z.string(),
  role: Role,
  status: InvitationStatus,
  invited_by: k.oneOf(UserReference, z.null()),
  expires_at: Timestamp,
  created_at: Timestamp,
}));

export const InvitationPage = k.schema(() => z.looseObject({
  invitations: z.array(Invitation),
  total_count: TotalCount,
  limit: PageLimit,
  offset: PageOffset,
}));

export const InvitationCreate = k.schema(() => z.strictObject({
  email: z.string().min(3).max(254).check(k.format("email")),
  role: z.enum(["owner", "member"]).optional(),
}));

export const InvitationCreated = k.schema(() => k.allOf(Invitation, z.looseObject({
  email_sent: z.boolean(),
  token: z.string().nullable(),
  accept_url: z.string().nullable(),
})));

export const InvitationAccept = k.schema(() => z.strictObject({
  token: z.string().min(1).max(200),
  name: z.string().min(1).max(100).regex(/\S/u).optional(),
}));

export const ApiKey = k.schema(() => z.looseObject({
  id: Uuid,
  name: z.string(),
  description: z.string(),
  key_prefix: z.string(),
  scopes: z.array(z.literal("read")),
  project_id: z.string().check(k.format("uuid")).nullable(),
  last_used_at: z.string().check(k.format("date-time")).nullable(),
  expires_at: z.string().check(k.format("date-time")).nullable(),
  created_at: Timestamp,
}));

export const ApiKeyCreated = k.schema(() => k.allOf(ApiKey, z.looseObject({
  key: z.string().regex(/^ok_live_[0-9a-f]{64}$/u),
})));

export const InvitationAcceptance = k.schema(() => z.looseObject({
  project: Project,
  member: Member,
  api_key: k.oneOf(ApiKeyCreated, z.null()),
}));

export const Repository = k.schema(() => z.looseObject({
  id: Uuid,
  project_id: Uuid,
  provider: z.enum(["local", "git", "github"]),
  name: z.string(),
  path: z.string().nullable(),
  url: z.string().nullable(),
  full_name: z.string().nullable(),
  installation_id: z.number().check(k.integer).nullable(),
  default_branch: z.string(),
  head_sha: z.string().nullable(),
  last_synced_at: z.string().check(k.format("date-time")).nullable(),
  overall_score: z.number().min(0).max(100).nullable(),
  overall_grade: z.literal(["A", "B", "C", "D", "F", null]),
  last_assessed_at: z.string().check(k.format("date-time")).nullable(),
  created_at: Timestamp,
  updated_at: Timestamp,
}));

export const RepositoryPage = k.schema(() => z.looseObject({
  repositories: z.array(Repository),
  total_count: TotalCount,
  limit: PageLimit,
  offset: PageOffset,
}));

export const LocalRepositoryLink = k.schema(() => z.strictObject({
  path: z.string().min(1).max(4096),
  name: z.string().min(1).max(100).regex(/\S/u).optional(),
  default_branch: z.string().min(1).max(255).optional(),
}));

export const GitRepositoryLink = k.schema(() => z.strictObject({
  url: z.string().min(9).max(2048).regex(/^https:\/\//u),
  name: z.string().min(1).max(100).regex(/\S/u).optional(),
  default_branch: z.string().min(1).max(255).optional(),
}));

export const GithubRepositoryLink = k.schema(() => z.strictObject({
  installation_id: z.number().min(1).max(9007199254740991).check(k.integer),
  full_name: z.string().min(3).max(200).regex(/^[A-Za-z0-9._-]+\/[A-Za-z0-9._-]+$/u),
  name: z.string().min(1).max(100).regex(/\S/u).optional(),
  default_branch: z.string().min(1).max(255).optional(),
}));

export const RepositoryLink = k.schema(() => k.oneOf(LocalRepositoryLink, GitRepositoryLink, GithubRepositoryLink));

export const AvailableRepository = k.schema(() => z.looseObject({
  installation_id: z.number().min(1).check(k.integer),
  full_name: z.string(),
  name: z.string(),
  description: z.string().nullable(),
  url: z.string(),
  default_branch: z.string(),
  language: z.string().nullable(),
  private: z.boolean(),
  archived: z.boolean(),
  repository_id: z.string().check(k.format("uuid")).nullable(),
}));

export const AvailableRepositoryPage = k.schema(() => z.looseObject({
  repositories: z.array(AvailableRepository),
  total_count: TotalCount,
  limit: PageLimit,
  offset: PageOffset,
}));

export const Installation = k.schema(() => z.looseObject({
  installation_id: z.number().min(1).check(k.integer),
  account: z.string(),
  account_type: z.enum(["organization", "user"]),
  repository_selection: z.enum(["all", "selected"]),
  repository_count: Count,
  suspended_at: z.string().check(k.format("date-time")).nullable(),
  synced_at: Timestamp,
}));

export const InstallationPage = k.schema(() => z.looseObject({
  installations: z.array(Installation),
  total_count: TotalCount,
  limit: PageLimit,
  offset: PageOffset,
}));

export const InstallationSync = k.schema(() => z.looseObject({
  installations: z.array(Installation),
  added_count: Count,
  removed_count: Count,
  repository_count: Count,
  synced_at: Timestamp,
}));

export const TriggerType = k.schema(() => z.enum(["manual", "push", "pr_merge", "scheduled"]));

export const RunStatus = k.schema(() => z.enum(["pending", "running", "completed", "failed"]));

export const AssessmentStage = k.schema(() => z.enum(["fetch", "read", "facts", "join", "rules", "score", "store"]));

export const AssessmentRun = k.schema(() => z.looseObject({
  id: Uuid,
  project_id: Uuid,
  repository_id: z.string().check(k.format("uuid")).nullable(),
  ref: z.string().nullable(),
  trigger_type: TriggerType,
  triggered_by: k.oneOf(UserReference, z.null()),
  status: RunStatus,
  stage: k.oneOf(AssessmentStage, z.null()),
  files_done: z.number().min(0).check(k.integer),
  files_total: z.number().min(0).check(k.integer).nullable(),
  error: z.string().nullable(),
  created_at: Timestamp,
  started_at: z.string().check(k.format("date-time")).nullable(),
  completed_at: z.string().check(k.format("date-time")).nullable(),
  duration_ms: z.number().min(0).check(k.integer).nullable(),
}));

export const NullableScore = k.schema(() => z.number().min(0).max(100).nullable());

export const NullableCount = k.schema(() => z.number().min(0).check(k.integer).nullable());

export const AssessmentResult = k.schema(() => z.looseObject({
  overall_score: NullableScore,
  overall_grade: z.literal(["A", "B", "C", "D", "F", null]),
  security_score: NullableScore,
  runtime_risks_score: NullableScore,
  test_coverage_score: NullableScore,
  code_smells_score: NullableScore,
  duplication_score: NullableScore,
  dead_code_score: NullableScore,
  codebase_consistency_score: NullableScore,
  compliance_score: NullableScore,
  critical_count: NullableCount,
  high_count: NullableCount,
  medium_count: NullableCount,
  low_count: NullableCount,
  info_count: NullableCount,
  total_lines_of_code: NullableCount,
  test_lines_of_code: NullableCount,
  structural_coverage_pct: z.number().min(0).max(100).nullable(),
}));

export const HealthAssessmentSummary = k.schema(() => k.allOf(AssessmentRun, AssessmentResult));

export const Score = k.schema(() => z.number().min(0).max(100));

export const TrendPoint = k.schema(() => z.looseObject({
  assessment_id: Uuid,
  completed_at: Timestamp,
  overall_score: Score,
  security_score: Score,
  runtime_risks_score: Score,
  test_coverage_score: Score,
  code_smells_score: Score,
  duplication_score: Score,
  dead_code_score: Score,
  codebase_consistency_score: Score,
  compliance_score: Score,
  structural_coverage_pct: z.number().min(0).max(100).nullable(),
  total_lines_of_code: Count,
}));

export const DriftType = k.schema(() => z.enum(["score", "coverage", "convention", "churn"]));

export const DriftAlertStatus = k.schema(() => z.enum(["active", "dismissed"]));

export const DriftAlert = k.schema(() => z.looseObject({
  id: Uuid,
  project_id: Uuid,
  repository_id: z.string().check(k.format("uuid")).nullable(),
  assessment_id: Uuid,
  previous_assessment_id: Uuid,
  drift_type: DriftType,
  category: z.literal(["security", "runtime_risks", "test_coverage", "code_smells", "duplication", "dead_code", "codebase_consistency", "compliance", null]),
  convention_id: z.string().check(k.format("uuid")).nullable(),
  previous_value: z.number(),
  current_value: z.number(),
  change: z.number(),
  severity: Severity,
  message: z.string(),
  status: DriftAlertStatus,
  dismissed_by: k.oneOf(UserReference, z.null()),
  dismissed_at: z.string().check(k.format("date-time")).nullable(),
  created_at: Timestamp,
}));

export const Hotspot = k.schema(() => z.looseObject({
  repository_id: Uuid,
  file: z.string(),
  score: Score,
  complexity: Count,
  commit_count: Count,
  author_count: Count,
  lines_of_code: Count,
}));

export const CodebaseDynamics = k.schema(() => z.looseObject({
  window_days: z.number().min(1).check(k.integer),
  commit_count: Count,
  author_count: Count,
  lines_added: Count,
  lines_removed: Count,
  open_pr_count: z.number().min(0).check(k.integer).nullable(),
  hotspots: z.array(Hotspot),
}));

export const ConventionConsistency = k.schema(() => z.looseObject({
  consistency_pct: z.number().min(0).max(100).nullable(),
  confirmed_count: Count,
  detected_count: Count,
  dismissed_count: Count,
  deviation_count: Count,
}));

export const TestQuality = k.schema(() => z.looseObject({
  structural_coverage_pct: z.number().min(0).max(100).nullable(),
  test_lines_of_code: Count,
  test_ratio: z.number().min(0).nullable(),
  test_count: Count,
  skipped_test_count: Count,
  assertions_per_test: z.number().min(0).nullable(),
  mocks_per_test: z.number().min(0).nullable(),
  untested_complex_count: Count,
}));

export const HealthDashboard = k.schema(() => z.looseObject({
  project_id: Uuid,
  state: z.enum(["no_repositories", "not_assessed", "assessing", "assessed"]),
  latest_assessment: k.oneOf(HealthAssessmentSummary, z.null()),
  running_assessment: k.oneOf(HealthAssessmentSummary, z.null()),
  trend: z.array(TrendPoint),
  drift_alerts: z.array(DriftAlert),
  drift_alert_count: Count,
  codebase_dynamics: k.oneOf(CodebaseDynamics, z.null()),
  convention_consistency: k.oneOf(ConventionConsistency, z.null()),
  test_quality: k.oneOf(TestQuality, z.null()),
}));

export const AssessmentTrigger = k.schema(() => z.strictObject({
  repository_id: z.string().max(36).check(k.format("uuid")).optional(),
  ref: z.string().min(1).max(255).optional(),
}));

export const Category = k.schema(() => z.enum(["security", "runtime_risks", "test_coverage", "code_smells", "duplication", "dead_code", "codebase_consistency", "compliance"]));

export const Grade = k.schema(() => z.enum(["A", "B", "C", "D", "F"]));

export const SeverityCounts = k.schema(() => z.looseObject({
  critical: Count,
  high: Count,
  medium: Count,
  low: Count,
  info: Count,
}));

export const CategoryScore = k.schema(() => z.looseObject({
  category: Category,
  score: Score,
  grade: Grade,
  weight: z.number().gt(0),
  baseline: z.number().gt(0),
  penalty: z.number().min(0),
  kloc: z.number().min(1),
  counts: SeverityCounts,
}));

export const AnalyzedTotals = k.schema(() => z.looseObject({
  files: Count,
  lines: Count,
  test_lines: Count,
  parsed: Count,
  skipped_count: Count,
  note_count: Count,
}));

export const LanguageShare = k.schema(() => z.looseObject({
  language: z.string(),
  files: Count,
  lines: Count,
}));

export const SkippedFile = k.schema(() => z.looseObject({
  path: z.string(),
  reason: z.string().regex(/^[a-z][a-z0-9_]*$/u),
}));

export const ParseNote = k.schema(() => z.looseObject({
  path: z.string(),
  line: z.number().min(0).check(k.integer),
  code: z.string().regex(/^[a-z][a-z0-9_]*$/u),
  message: z.string(),
}));

export const Analyzed = k.schema(() => k.allOf(AnalyzedTotals, z.looseObject({
  languages: z.array(LanguageShare),
  skipped: z.array(SkippedFile),
  notes: z.array(ParseNote),
})));

export const StageTiming = k.schema(() => z.looseObject({
  stage: AssessmentStage,
  duration_ms: z.number().min(0),
}));

export const AssessmentTimings = k.schema(() => z.looseObject({
  stages: z.array(StageTiming),
  duration_ms: z.number().min(0),
}));

export const RepositoryAssessment = k.schema(() => k.allOf(z.looseObject({
  repository_id: Uuid,
  name: z.string(),
  ref: z.string(),
  commit_sha: z.string().nullable(),
  status: RunStatus,
  error: z.string().nullable(),
  categories: z.array(CategoryScore),
  analyzed: k.oneOf(Analyzed, z.null()),
  timings: k.oneOf(AssessmentTimings, z.null()),
  engine_version: z.string().nullable(),
}), AssessmentResult));

export const CategoryComparison = k.schema(() => z.looseObject({
  category: Category,
  score_change: z.number(),
  new_count: Count,
  fixed_count: Count,
  unchanged_count: Count,
}));

export const AssessmentComparison = k.schema(() => z.looseObject({
  previous_assessment_id: Uuid,
  overall_score_change: z.number(),
  new_count: Count,
  fixed_count: Count,
  unchanged_count: Count,
  categories: z.array(CategoryComparison),
}));

export const HealthAssessment = k.schema(() => k.allOf(HealthAssessmentSummary, z.looseObject({
  categories: z.array(CategoryScore),
  repositories: z.array(RepositoryAssessment),
  analyzed: k.oneOf(AnalyzedTotals, z.null()),
  timings: k.oneOf(AssessmentTimings, z.null()),
  comparison: k.oneOf(AssessmentComparison, z.null()),
})));

export const HealthAssessmentPage = k.schema(() => z.looseObject({
  assessments: z.array(HealthAssessmentSummary),
  total_count: TotalCount,
  limit: PageLimit,
  offset: PageOffset,
}));

export const RepositorySkippedFile = k.schema(() => z.looseObject({
  repository_id: Uuid,
  path: z.string(),
  reason: z.string(),
}));

export const SkippedFilePage = k.schema(() => z.looseObject({
  skipped_files: z.array(RepositorySkippedFile),
  total_count: TotalCount,
  limit: PageLimit,
  offset: PageOffset,
}));

export const DriftAlertPage = k.schema(() => z.looseObject({
  drift_alerts: z.array(DriftAlert),
  total_count: TotalCount,
  limit: PageLimit,
  offset: PageOffset,
}));

export const HealthCategory = k.schema(() => z.looseObject({
  key: Category,
  label: z.string(),
  description: z.string(),
  weight: z.number().gt(0),
  baseline: z.number().gt(0),
  detected_by: z.array(z.string()),
}));

export const SeverityWeights = k.schema(() => z.looseObject({
  critical: z.number(),
  high: z.number(),
  medium: z.number(),
  low: z.number(),
  info: z.number(),
}));

export const HealthCategoryPage = k.schema(() => z.looseObject({
  categories: z.array(HealthCategory),
  severity_weights: SeverityWeights,
  total_count: TotalCount,
  limit: PageLimit,
  offset: PageOffset,
}));

export const IssueStatus = k.schema(() => z.enum(["open", "reopened", "resolved", "dismissed"]));

export const IssueFinding = k.schema(() => z.looseObject({
  rule_id: z.string(),
  analyzer: z.string(),
  category: Category,
  severity: Severity,
  cwe: z.string().regex(/^CWE-[1-9][0-9]*$/u).nullable(),
  file: z.string(),
  start_line: z.number().min(1).check(k.integer),
  end_line: z.number().min(1).check(k.integer),
  start_column: z.number().min(0).check(k.integer),
  end_column: z.number().min(0).check(k.integer),
  symbol: z.string(),
  message: z.string(),
  fix: z.string().nullable(),
  confidence: z.number().min(0).max(1),
  fingerprint: z.string().regex(/^[0-9a-f]{32}$/u),
}));

export const DismissReason = k.schema(() => z.enum(["false_positive", "wont_fix", "accepted_risk", "other"]));

export const Dismissal = k.schema(() => z.looseObject({
  reason: DismissReason,
  comment: z.string(),
  dismissed_by: k.oneOf(UserReference, z.null()),
  dismissed_at: Timestamp,
  dismiss_rule_ids: z.array(Uuid),
}));

export const CommitSha = k.schema(() => z.string().regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/u));

export const IssueLifecycle = k.schema(() => z.looseObject({
  id: Uuid,
  project_id: Uuid,
  repository_id: Uuid,
  status: IssueStatus,
  dismissal: k.oneOf(Dismissal, z.null()),
  first_seen_assessment_id: z.string().check(k.format("uuid")).nullable(),
  first_seen_commit: CommitSha,
  first_seen_at: Timestamp,
  last_seen_assessment_id: z.string().check(k.format("uuid")).nullable(),
  last_seen_commit: CommitSha,
  last_seen_at: Timestamp,
  resolved_at: z.string().check(k.format("date-time")).nullable(),
  reopened_at: z.string().check(k.format("date-time")).nullable(),
  reopened_count: Count,
}));

export const IssueSummary = k.schema(() => k.allOf(IssueFinding, IssueLifecycle));

export const IssuePage = k.schema(() => z.looseObject({
  issues: z.array(IssueSummary),
  total_count: TotalCount,
  limit: PageLimit,
  offset: PageOffset,
}));

export const CategoryCount = k.schema(() => z.looseObject({
  category: Category,
  count: Count,
  by_severity: SeverityCounts,
}));

export const IssueStatusCounts = k.schema(() => z.looseObject({
  open: Count,
  reopened: Count,
  resolved: Count,
  dismissed: Count,
}));

export const RuleCount = k.schema(() => z.looseObject({
  rule_id: z.string(),
  analyzer: z.string(),
  category: Category,
  count: Count,
}));

export const DirectoryCount = k.schema(() => z.looseObject({
  repository_id: Uuid,
  directory: z.string(),
  count: Count,
}));

export const RepositoryCount = k.schema(() => z.looseObject({
  repository_id: Uuid,
  name: z.string(),
  count: Count,
}));

export const IssueTrendPoint = k.schema(() => z.looseObject({
  assessment_id: Uuid,
  completed_at: Timestamp,
  active_count: Count,
  new_count: Count,
  fixed_count: Count,
}));

export const IssueStats = k.schema(() => z.looseObject({
  total_count: TotalCount,
  by_category: z.array(CategoryCount),
  by_severity: SeverityCounts,
  by_status: IssueStatusCounts,
  by_rule: z.array(RuleCount),
  by_directory: z.array(DirectoryCount),
  by_repository: z.array(RepositoryCount),
  trend: z.array(IssueTrendPoint),
}));

export const RelatedLocation = k.schema(() => z.looseObject({
  file: z.string(),
  start_line: z.number().min(1).check(k.integer),
  end_line: z.number().min(1).check(k.integer),
}));

export const CodeAuthor = k.schema(() => z.looseObject({
  name: z.string(),
  email: z.string(),
  commit_sha: CommitSha,
  committed_at: Timestamp,
}));

export const IssueEvent = k.schema(() => z.looseObject({
  event: z.enum(["first_seen", "moved", "resolved", "reopened", "dismissed", "restored"]),
  occurred_at: Timestamp,
  assessment_id: z.string().check(k.format("uuid")).nullable(),
  commit_sha: z.string().nullable(),
  file: z.string(),
  start_line: z.number().min(1).check(k.integer),
  user: k.oneOf(UserReference, z.null()),
  comment: z.string().nullable(),
}));

export const Issue = k.schema(() => k.allOf(IssueSummary, z.looseObject({
  explanation: z.string(),
  snippet: z.string(),
  related: z.array(RelatedLocation),
  rule_url: z.string().nullable(),
  author: k.oneOf(CodeAuthor, z.null()),
  age_days: z.number().min(0).check(k.integer).nullable(),
  history: z.array(IssueEvent),
})));

export const IssueDismiss = k.schema(() => z.strictObject({
  reason: DismissReason,
  comment: z.string().max(2000).optional(),
}));

export const DismissRuleMatch = k.schema(() => k.constrained(z.strictObject({
  rule_id: z.string().min(1).max(200).optional(),
  analyzer: z.string().min(1).max(100).optional(),
  category: z.optional(Category),
  severity: z.optional(Severity),
  path: z.string().min(1).max(500).optional(),
  message_pattern: z.string().min(1).max(500).optional(),
  fingerprint: z.string().min(32).max(32).regex(/^[0-9a-f]{32}$/u).optional(),
  repository_id: z.string().max(36).check(k.format("uuid")).optional(),
}), k.minProperties(1)));

export const DismissRule = k.schema(() => z.looseObject({
  id: Uuid,
  project_id: Uuid,
  match: DismissRuleMatch,
  reason: DismissReason,
  comment: z.string(),
  matched_count: Count,
  created_by: k.oneOf(UserReference, z.null()),
  created_at: Timestamp,
}));

export const DismissRulePage = k.schema(() => z.looseObject({
  dismiss_rules: z.array(DismissRule),
  total_count: TotalCount,
  limit: PageLimit,
  offset: PageOffset,
}));

export const DismissRuleCreate = k.schema(() => z.strictObject({
  match: DismissRuleMatch,
  reason: DismissReason,
  comment: z.string().max(2000).optional(),
}));

export const ReadinessStatus = k.schema(() => z.enum(["ready", "needs_review", "blocked"]));

export const MergeReadiness = k.schema(() => z.looseObject({
  status: ReadinessStatus,
  confidence: z.number().min(0).max(1),
  blocking_count: Count,
  advisory_count: Count,
  info_count: Count,
  counts: SeverityCounts,
  reasons: z.array(z.string()),
}));

export const CategoryImpact = k.schema(() => z.looseObject({
  category: Category,
  new_count: Count,
  fixed_count: Count,
}));

export const HealthImpact = k.schema(() => z.looseObject({
  net_issue_delta: z.number().check(k.integer),
  new_count: Count,
  fixed_count: Count,
  impact: z.enum(["positive", "neutral", "negative"]),
  categories: z.array(CategoryImpact),
}));

export const PrAnalysisSummary = k.schema(() => z.looseObject({
  id: Uuid,
  project_id: Uuid,
  repository_id: Uuid,
  number: z.number().min(1).check(k.integer),
  title: z.string(),
  author: z.string().nullable(),
  url: z.string().nullable(),
  base_ref: z.string(),
  head_ref: z.string().nullable(),
  base_sha: z.string().nullable(),
  head_sha: z.string().nullable(),
  merge_base_sha: z.string().nullable(),
  file_count: z.number().min(0).check(k.integer).nullable(),
  lines_added: z.number().min(0).check(k.integer).nullable(),
  lines_removed: z.number().min(0).check(k.integer).nullable(),
  trigger_type: z.enum(["manual", "pull_request"]),
  triggered_by: k.oneOf(UserReference, z.null()),
  status: RunStatus,
  stage: z.literal(["fetch", "facts", "impact", "findings", "projection", "conflicts", "store", null]),
  error: z.string().nullable(),
  merge_readiness: k.oneOf(MergeReadiness, z.null()),
  health_impact: k.oneOf(HealthImpact, z.null()),
  created_at: Timestamp,
  started_at: z.string().check(k.format("date-time")).nullable(),
  completed_at: z.string().check(k.format("date-time")).nullable(),
  duration_ms: z.number().min(0).check(k.integer).nullable(),
}));

export const PrAnalysisPage = k.schema(() => z.looseObject({
  pr_analyses: z.array(PrAnalysisSummary),
  total_count: TotalCount,
  limit: PageLimit,
  offset: PageOffset,
}));

export const RunStatusCounts = k.schema(() => z.looseObject({
  pending: Count,
  running: Count,
  completed: Count,
  failed: Count,
}));

export const ReadinessCounts = k.schema(() => z.looseObject({
  ready: Count,
  needs_review: Count,
  blocked: Count,
}));

export const PrIntent = k.schema(() => z.enum(["feature", "enhancement", "bugfix", "refactor", "security_fix", "performance", "documentation", "infrastructure", "dependency_update", "chore"]));

export const IntentCount = k.schema(() => z.looseObject({
  intent: PrIntent,
  count: Count,
}));

export const PrTrendPoint = k.schema(() => z.looseObject({
  week_start: z.string().check(k.format("date")),
  pull_request_count: Count,
  blocked_count: Count,
  net_issue_delta: z.number().check(k.integer),
}));

export const PrAnalysisStats = k.schema(() => z.looseObject({
  analysis_count: Count,
  pull_request_count: Count,
  by_status: RunStatusCounts,
  by_readiness: ReadinessCounts,
  by_intent: z.array(IntentCount),
  new_issue_count: Count,
  fixed_issue_count: Count,
  net_issue_delta: z.number().check(k.integer),
  mean_duration_ms: z.number().min(0).nullable(),
  trend: z.array(PrTrendPoint),
}));

export const RiskSignal = k.schema(() => z.looseObject({
  signal: z.enum(["large_scope", "many_files", "cross_cutting", "hotspot", "untested_change", "public_api", "data_schema", "security_sensitive", "missing_co_change"]),
  message: z.string(),
}));

export const PrClassification = k.schema(() => z.looseObject({
  intent: PrIntent,
  intent_confidence: z.number().min(0).max(1),
  change_categories: z.array(z.enum(["business_logic", "api", "data_schema", "configuration", "tests", "documentation", "infrastructure", "dependencies", "user_interface"])),
  risk_signals: z.array(RiskSignal),
}));

export const CategoryProjection = k.schema(() => z.looseObject({
  category: Category,
  current_score: Score,
  projected_score: Score,
  change: z.number(),
}));

export const HealthProjection = k.schema(() => z.looseObject({
  current_overall_score: Score,
  projected_overall_score: Score,
  projected_overall_grade: Grade,
  change: z.number(),
  categories: z.array(CategoryProjection),
}));

export const ChangedSymbol = k.schema(() => z.looseObject({
  file: z.string(),
  symbol: z.string(),
  kind: z.string(),
  change: z.enum(["added", "removed", "renamed", "signature_changed", "body_changed"]),
  previous_symbol: z.string().nullable(),
  start_line: z.number().min(1).check(k.integer),
  fan_in: Count,
  tested: z.boolean(),
}));

export const ImpactedSymbol = k.schema(() => z.looseObject({
  file: z.string(),
  symbol: z.string(),
  start_line: z.number().min(1).check(k.integer),
  distance: z.number().min(1).check(k.integer),
  via: z.string(),
}));

export const MissingCoChange = k.schema(() => z.looseObject({
  file: z.string(),
  changed_file: z.string(),
  together_count: Count,
  confidence: z.number().min(0).max(1),
}));

export const GraphImpact = k.schema(() => z.looseObject({
  changed_symbol_count: Count,
  impacted_symbol_count: Count,
  impacted_file_count: Count,
  impacted_test_count: Count,
  untested_symbol_count: Count,
  changed_symbols: z.array(ChangedSymbol),
  impacted_symbols: z.array(ImpactedSymbol),
  missing_co_changes: z.array(MissingCoChange),
}));

export const ScopeDrift = k.schema(() => z.looseObject({
  files: z.array(z.string()),
  message: z.string(),
  confidence: z.number().min(0).max(1),
}));

export const ImpactZone = k.schema(() => z.looseObject({
  name: z.string(),
  risk: z.enum(["low", "medium", "high", "critical"]),
  risk_score: Score,
  changed_files: z.array(z.string()),
  impacted_file_count: Count,
  fan_in: Count,
  complexity: Count,
  commit_count: Count,
  test_reach_pct: z.number().min(0).max(100).nullable(),
}));

export const PullRequestReference = k.schema(() => z.looseObject({
  number: z.number().min(1).check(k.integer),
  title: z.string(),
  url: z.string().nullable(),
  head_ref: z.string().nullable(),
  head_sha: CommitSha,
  latest_analysis_id: z.string().check(k.format("uuid")).nullable(),
}));

export const PrConflict = k.schema(() => z.looseObject({
  pull_request: PullRequestReference,
  conflict_type: z.enum(["text", "symbol", "call"]),
  files: z.array(z.string()),
  symbols: z.array(z.string()),
}));

export const PrConflicts = k.schema(() => z.looseObject({
  base_conflict_files: z.array(z.string()),
  pull_requests: z.array(PrConflict),
}));

export const StackedPrs = k.schema(() => z.looseObject({
  parents: z.array(PullRequestReference),
  children: z.array(PullRequestReference),
}));

export const PrAnalysis = k.schema(() => k.allOf(PrAnalysisSummary, z.looseObject({
  classification: k.oneOf(PrClassification, z.null()),
  health_projection: k.oneOf(HealthProjection, z.null()),
  graph_impact: k.oneOf(GraphImpact, z.null()),
  scope_drift: z.array(ScopeDrift),
  impact_zones: z.array(ImpactZone),
  conflicts: k.oneOf(PrConflicts, z.null()),
  stacked_prs: k.oneOf(StackedPrs, z.null()),
})));

export const IssueChange = k.schema(() => z.enum(["new", "fixed"]));

export const PrIssue = k.schema(() => k.allOf(IssueFinding, z.looseObject({
  change: IssueChange,
  issue_id: z.string().check(k.format("uuid")).nullable(),
  dismiss_rule_ids: z.array(Uuid),
  explanation: z.string(),
  snippet: z.string(),
  related: z.array(RelatedLocation),
})));

export const PrIssuePage = k.schema(() => z.looseObject({
  issues: z.array(PrIssue),
  total_count: TotalCount,
  limit: PageLimit,
  offset: PageOffset,
}));

export const PrAnalysisTrigger = k.schema(() => z.strictObject({
  head_sha: z.string().min(40).max(64).regex(/^[0-9a-f]{40}([0-9a-f]{24})?$/u).optional(),
  head_ref: z.string().min(1).max(255).optional(),
  base_ref: z.string().min(1).max(255).optional(),
  title: z.string().max(500).optional(),
  description: z.string().max(65536).optional(),
}));

export const ArchitectureModule = k.schema(() => z.looseObject({
  repository_id: Uuid,
  path: z.string(),
  name: z.string(),
  file_count: Count,
  lines_of_code: Count,
  fan_in: Count,
  fan_out: Count,
  instability: z.number().min(0).max(1).nullable(),
  in_cycle: z.boolean(),
}));

export const ModuleDependency = k.schema(() => z.looseObject({
  repository_id: Uuid,
  from: z.string(),
  to: z.string(),
  import_count: Count,
}));

export const ModuleCycle = k.schema(() => z.looseObject({
  repository_id: Uuid,
  modules: z.array(z.string()),
}));

export const ArchitectureReviewSummary = k.schema(() => z.looseObject({
  id: Uuid,
  project_id: Uuid,
  repository_id: z.string().check(k.format("uuid")).nullable(),
  trigger_type: z.enum(["manual", "scheduled"]),
  triggered_by: k.oneOf(UserReference, z.null()),
  status: RunStatus,
  error: z.string().nullable(),
  overall_score: z.number().min(0).max(100).nullable(),
  overall_grade: z.literal(["A", "B", "C", "D", "F", null]),
  modularity_score: z.number().min(0).max(100).nullable(),
  coupling_score: z.number().min(0).max(100).nullable(),
  scalability_score: z.number().min(0).max(100).nullable(),
  patterns_score: z.number().min(0).max(100).nullable(),
  created_at: Timestamp,
  started_at: z.string().check(k.format("date-time")).nullable(),
  completed_at: z.string().check(k.format("date-time")).nullable(),
  duration_ms: z.number().min(0).check(k.integer).nullable(),
}));

export const AdrCounts = k.schema(() => z.looseObject({
  proposed: Count,
  accepted: Count,
  deprecated: Count,
  superseded: Count,
}));

export const ArchitectureOverview = k.schema(() => z.looseObject({
  project_id: Uuid,
  assessment_id: z.string().check(k.format("uuid")).nullable(),
  assessed_at: z.string().check(k.format("date-time")).nullable(),
  module_count: Count,
  dependency_count: Count,
  cycle_count: Count,
  modules: z.array(ArchitectureModule),
  dependencies: z.array(ModuleDependency),
  cycles: z.array(ModuleCycle),
  latest_review: k.oneOf(ArchitectureReviewSummary, z.null()),
  convention_consistency: k.oneOf(ConventionConsistency, z.null()),
  adr_counts: AdrCounts,
}));

export const ArchitectureReviewPage = k.schema(() => z.looseObject({
  architecture_reviews: z.array(ArchitectureReviewSummary),
  total_count: TotalCount,
  limit: PageLimit,
  offset: PageOffset,
}));

export const ArchitectureReviewTrigger = k.schema(() => z.strictObject({
  repository_id: z.string().max(36).check(k.format("uuid")).optional(),
}));

export const ReviewedCommit = k.schema(() => z.looseObject({
  repository_id: Uuid,
  commit_sha: CommitSha,
}));

export const ReviewDimensionKey = k.schema(() => z.enum(["modularity", "coupling", "scalability", "patterns"]));

export const ReviewMetric = k.schema(() => z.looseObject({
  key: z.string().regex(/^[a-z][a-z0-9_]*$/u),
  label: z.string(),
  value: z.number(),
  unit: z.string(),
  score: Score,
  weight: z.number().gt(0),
}));

export const ReviewDimension = k.schema(() => z.looseObject({
  dimension: ReviewDimensionKey,
  score: Score,
  grade: Grade,
  weight: z.number().gt(0),
  summary: z.string(),
  metrics: z.array(ReviewMetric),
}));

export const ReviewLocation = k.schema(() => z.looseObject({
  repository_id: Uuid,
  path: z.string(),
  start_line: z.number().min(1).check(k.integer).nullable(),
}));

export const ReviewFinding = k.schema(() => z.looseObject({
  title: z.string(),
  description: z.string(),
  dimension: ReviewDimensionKey,
  severity: z.literal(["critical", "high", "medium", "low", "info", null]),
  locations: z.array(ReviewLocation),
}));

export const ReviewRecommendation = k.schema(() => z.looseObject({
  title: z.string(),
  description: z.string(),
  dimension: ReviewDimensionKey,
  impact: z.number().min(1).max(5).check(k.integer),
  effort: z.number().min(1).max(5).check(k.integer),
  locations: z.array(ReviewLocation),
}));

export const ArchitectureReview = k.schema(() => k.allOf(ArchitectureReviewSummary, z.looseObject({
  commits: z.array(ReviewedCommit),
  executive_summary: z.string().nullable(),
  dimensions: z.array(ReviewDimension),
  strengths: z.array(ReviewFinding),
  weaknesses: z.array(ReviewFinding),
  recommendations: z.array(ReviewRecommendation),
})));

export const ConventionStatus = k.schema(() => z.enum(["detected", "confirmed", "dismissed"]));

export const ConventionCategory = k.schema(() => z.enum(["naming", "error_handling", "structure", "api_design", "documentation", "imports"]));

export const ConventionSummary = k.schema(() => z.looseObject({
  id: Uuid,
  project_id: Uuid,
  repository_id: Uuid,
  key: z.string(),
  name: z.string(),
  description: z.string(),
  category: ConventionCategory,
  language: z.string().nullable(),
  status: ConventionStatus,
  conformance_pct: z.number().min(0).max(100),
  applicable_count: Count,
  conforming_count: Count,
  deviation_count: Count,
  confidence: z.number().min(0).max(1),
  first_detected_at: Timestamp,
  last_detected_at: Timestamp,
  updated_by: k.oneOf(UserReference, z.null()),
  updated_at: Timestamp,
}));

export const ConventionPage = k.schema(() => z.looseObject({
  conventions: z.array(ConventionSummary),
  total_count: TotalCount,
  limit: PageLimit,
  offset: PageOffset,
}));

export const ConventionDetectionTrigger = k.schema(() => z.strictObject({
  repository_id: z.string().max(36).check(k.format("uuid")).optional(),
}));

export const ConventionDetection = k.schema(() => z.looseObject({
  id: Uuid,
  project_id: Uuid,
  repository_id: z.string().check(k.format("uuid")).nullable(),
  triggered_by: k.oneOf(UserReference, z.null()),
  status: RunStatus,
  error: z.string().nullable(),
  convention_count: z.number().min(0).check(k.integer).nullable(),
  new_count: z.number().min(0).check(k.integer).nullable(),
  gone_count: z.number().min(0).check(k.integer).nullable(),
  created_at: Timestamp,
  started_at: z.string().check(k.format("date-time")).nullable(),
  completed_at: z.string().check(k.format("date-time")).nullable(),
  duration_ms: z.number().min(0).check(k.integer).nullable(),
}));

export const ConventionExample = k.schema(() => z.looseObject({
  file: z.string(),
  start_line: z.number().min(1).check(k.integer),
  end_line: z.number().min(1).check(k.integer),
  snippet: z.string(),
  reason: z.string().nullable(),
}));

export const Convention = k.schema(() => k.allOf(ConventionSummary, z.looseObject({
  conforming_examples: z.array(ConventionExample),
  deviating_examples: z.array(ConventionExample),
})));

export const ConventionUpdate = k.schema(() => z.strictObject({
  status: ConventionStatus,
}));

export const AdrStatus = k.schema(() => z.enum(["proposed", "accepted", "deprecated", "superseded"]));

export const AdrSuggestion = k.schema(() => z.looseObject({
  change_type: z.enum(["data_schema", "api_contract", "security", "infrastructure"]),
  repository_id: Uuid,
  commit_sha: CommitSha,
  pr_number: z.number().min(1).check(k.integer).nullable(),
  message: z.string(),
}));

export const Adr = k.schema(() => z.looseObject({
  id: Uuid,
  project_id: Uuid,
  repository_id: z.string().check(k.format("uuid")).nullable(),
  number: z.number().min(1).check(k.integer),
  title: z.string(),
  status: AdrStatus,
  context: z.string(),
  decision: z.string(),
  rationale: z.string(),
  consequences: z.string(),
  tags: z.array(z.string()),
  affected_files: z.array(z.string()),
  source: z.enum(["manual", "suggested"]),
  suggestion: k.oneOf(AdrSuggestion, z.null()),
  superseded_by_id: z.string().check(k.format("uuid")).nullable(),
  created_by: k.oneOf(UserReference, z.null()),
  decided_at: z.string().check(k.format("date-time")).nullable(),
  created_at: Timestamp,
  updated_at: Timestamp,
}));

export const AdrPage = k.schema(() => z.looseObject({
  adrs: z.array(Adr),
  total_count: TotalCount,
  limit: PageLimit,
  offset: PageOffset,
}));

export const AdrCreate = k.schema(() => z.strictObject({
  title: z.string().min(1).max(200).regex(/\S/u),
  context: z.string().max(20000),
  decision: z.string().max(20000),
  rationale: z.string().max(20000).optional(),
  consequences: z.string().max(20000).optional(),
  status: z.enum(["proposed", "accepted"]).optional(),
  tags: z.array(z.string().min(1).max(50)).max(20).check(k.uniqueItems).optional(),
  affected_files: z.array(z.string().min(1).max(1000)).max(200).check(k.uniqueItems).optional(),
  repository_id: z.string().max(36).check(k.format("uuid")).nullable().optional(),
}));

export const AdrUpdate = k.schema(() => k.constrained(z.strictObject({
  title: z.string().min(1).max(200).regex(/\S/u).optional(),
  context: z.string().max(20000).optional(),
  decision: z.string().max(20000).optional(),
  rationale: z.string().max(20000).optional(),
  consequences: z.string().max(20000).optional(),
  status: z.optional(AdrStatus),
  superseded_by_id: z.string().max(36).check(k.format("uuid")).optional(),
  tags: z.array(z.string().min(1).max(50)).max(20).check(k.uniqueItems).optional(),
  affected_files: z.array(z.string().min(1).max(1000)).max(200).check(k.uniqueItems).optional(),
}), k.minProperties(1)));

export const CurrentUser = k.schema(() => z.looseObject({
  id: Uuid,
  name: z.string(),
  email: z.string(),
  api_key: ApiKey,
  created_at: Timestamp,
}));

export const ApiKeyPage = k.schema(() => z.looseObject({
  keys: z.array(ApiKey),
  total_count: TotalCount,
  limit: PageLimit,
  offset: PageOffset,
}));

export const ApiKeyCreate = k.schema(() => z.strictObject({
  name: z.string().min(1).max(100).regex(/\S/u),
  description: z.string().max(500).optional(),
  scopes: z.array(z.literal("read")).max(1).check(k.uniqueItems).optional(),
  project_id: z.string().max(36).check(k.format("uuid")).nullable().optional(),
  expires_at: z.string().max(40).check(k.format("date-time")).nullable().optional(),
}));

export const Liveness = k.schema(() => z.looseObject({
  status: z.literal("ok"),
}));

export const ReadinessCheck = k.schema(() => z.looseObject({
  name: z.enum(["database", "jobs"]),
  duration_ms: z.number().min(0).check(k.integer),
}));

export const Readiness = k.schema(() => z.looseObject({
  status: z.literal("ready"),
  version: z.string(),
  checks: z.array(ReadinessCheck),
}));
