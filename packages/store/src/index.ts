export { openDatabase } from "./open-database.ts";
export type { Database, DatabaseOptions } from "./open-database.ts";
export { DataFolderInUseError, lockFolder } from "./pglite/folder-lock.ts";
export { DataFolderUnusableError } from "./pglite/open-pglite.ts";
export { PostgresUnusableError } from "./postgres/postgres-unusable-error.ts";
export { ConflictError } from "./conflict-error.ts";
export type { ConflictCode } from "./conflict-error.ts";
export { DeletedMeanwhileError } from "./deleted-meanwhile-error.ts";
export { InvalidReferenceError } from "./invalid-reference-error.ts";
export { inTransaction } from "./in-transaction.ts";
export { newId } from "./new-id.ts";
export type { Page, PageOptions } from "./page.ts";
export type * from "./tables.ts";

export { openJobs } from "./jobs/open-jobs.ts";
export type { Job, JobHandler, Jobs, JobsOptions } from "./jobs/open-jobs.ts";
export { pingJobs } from "./jobs/ping-jobs.ts";
export type { JobName } from "./jobs/queues.ts";

export { createInitialOwner } from "./users.ts";
export type { UserReference } from "./users.ts";
export { apiKeyPattern, createApiKey, findCaller, getApiKey, listApiKeys, revokeApiKey } from "./api-keys.ts";
export type { ApiKey, ApiKeyCreate, ApiKeyCreated, ApiKeyPage, Caller } from "./api-keys.ts";
export { getCurrentUser } from "./current-user.ts";
export type { CurrentUser } from "./current-user.ts";
export { deleteMember, getMember, listMembers, roleInProject, updateMember } from "./members.ts";
export type { Member, MemberListOptions, MemberPage } from "./members.ts";
export {
  acceptInvitation,
  createInvitation,
  deleteInvitation,
  getInvitation,
  listInvitations,
} from "./invitations.ts";
export type {
  Invitation,
  InvitationAcceptance,
  InvitationCreate,
  InvitationListOptions,
  InvitationPage,
  InvitationStatus,
} from "./invitations.ts";
export { createProject, deleteProject, getProject, listProjects, updateProject } from "./projects.ts";
export type { Project, ProjectCreate, ProjectListOptions, ProjectPage, ProjectUpdate } from "./projects.ts";
export type { ProjectSettings, ProjectSettingsUpdate } from "./project-settings.ts";
export { getRepository, linkRepository, listRepositories, unlinkRepository } from "./repositories.ts";
export type { Repository, RepositoryLink, RepositoryPage } from "./repositories.ts";

export { AssessmentRunningError, startAssessment } from "./health/start-assessment.ts";
export type { AssessmentStart } from "./health/start-assessment.ts";
export { beginAssessment } from "./health/begin-assessment.ts";
export type { AssessmentWork } from "./health/begin-assessment.ts";
export { isRunning, recordFetch, recordProgress } from "./health/record-progress.ts";
export type { AssessmentProgress } from "./health/record-progress.ts";
export { completeAssessment } from "./health/complete-assessment.ts";
export type { AssessmentMeasures, RepositoryResult } from "./health/complete-assessment.ts";
export type { CodebaseDynamics } from "./tables.ts";
export { failAssessment } from "./health/fail-assessment.ts";
export { getAssessment } from "./health/get-assessment.ts";
export type { HealthAssessment, RepositoryAssessment } from "./health/get-assessment.ts";
export { listAssessments } from "./health/list-assessments.ts";
export type { AssessmentListOptions, HealthAssessmentPage } from "./health/list-assessments.ts";
export type { HealthAssessmentSummary } from "./health/select-assessment.ts";
export { startOnChange } from "./health/start-on-change.ts";
export type { ChangeOutcome, RepositoryChange } from "./health/start-on-change.ts";
export { listSkippedFiles } from "./health/list-skipped-files.ts";
export type { SkippedFileListOptions, SkippedFilePage } from "./health/list-skipped-files.ts";
export { getHealthDashboard } from "./health/get-health-dashboard.ts";
export type { HealthDashboard, TrendPoint } from "./health/get-health-dashboard.ts";
export { listHealthCategories } from "./health/list-health-categories.ts";
export type { HealthCategory, HealthCategoryPage } from "./health/list-health-categories.ts";
export { dismissDriftAlert, getDriftAlert, listDriftAlerts } from "./health/drift-alerts.ts";
export type { DriftAlert, DriftAlertListOptions, DriftAlertPage } from "./health/drift-alerts.ts";

export { listIssues } from "./issues/list-issues.ts";
export type { IssueFilters } from "./issues/issue-filters.ts";
export type { IssueListOptions, IssuePage } from "./issues/list-issues.ts";
export { issuesWithoutAuthor, recordAuthors, recordUnknownAuthors } from "./issues/issue-authors.ts";
export { getIssue } from "./issues/get-issue.ts";
export type { Issue, IssueEvent } from "./issues/get-issue.ts";
export type { Dismissal, IssueSummary } from "./issues/select-issue.ts";
export { getIssueStats } from "./issues/get-issue-stats.ts";
export type { IssueStats } from "./issues/get-issue-stats.ts";
export type { IssueTrendPoint } from "./issues/issue-trend.ts";
export { DismissedByRuleError, dismissIssue, restoreIssue } from "./issues/dismiss-issue.ts";
export type { IssueDismiss } from "./issues/dismiss-issue.ts";
export {
  DismissRuleExistsError,
  createDismissRule,
  deleteDismissRule,
  getDismissRule,
  listDismissRules,
} from "./dismiss-rules/dismiss-rules.ts";
export type { DismissRule, DismissRuleCreate, DismissRulePage } from "./dismiss-rules/dismiss-rules.ts";
export { factCache, pruneFacts } from "./facts.ts";
export { getRule, listRules, saveRules } from "./rules.ts";
export type { Rule } from "./rules.ts";
export { healthCategoryLabels } from "./health/health-category-labels.ts";
