import type { Handlers, OperationId } from "@octokraft/api-routes";

import { createApiKey } from "./api-keys/create-api-key.ts";
import { deleteApiKey } from "./api-keys/delete-api-key.ts";
import { getApiKey } from "./api-keys/get-api-key.ts";
import { listApiKeys } from "./api-keys/list-api-keys.ts";
import { createDismissRule } from "./dismiss-rules/create-dismiss-rule.ts";
import { deleteDismissRule } from "./dismiss-rules/delete-dismiss-rule.ts";
import { getDismissRule } from "./dismiss-rules/get-dismiss-rule.ts";
import { listDismissRules } from "./dismiss-rules/list-dismiss-rules.ts";
import { dismissDriftAlert } from "./health/dismiss-drift-alert.ts";
import { getAssessment } from "./health/get-assessment.ts";
import { getDriftAlert } from "./health/get-drift-alert.ts";
import { getHealthDashboard } from "./health/get-health-dashboard.ts";
import { listAssessments } from "./health/list-assessments.ts";
import { listDriftAlerts } from "./health/list-drift-alerts.ts";
import { listHealthCategories } from "./health/list-health-categories.ts";
import { listSkippedFiles } from "./health/list-skipped-files.ts";
import { triggerAssessment } from "./health/trigger-assessment.ts";
import type { OperationContext } from "./http/operation-context.ts";
import { acceptInvitation } from "./invitations/accept-invitation.ts";
import { createInvitation } from "./invitations/create-invitation.ts";
import { deleteInvitation } from "./invitations/delete-invitation.ts";
import { getInvitation } from "./invitations/get-invitation.ts";
import { listInvitations } from "./invitations/list-invitations.ts";
import { dismissIssue } from "./issues/dismiss-issue.ts";
import { getIssueStats } from "./issues/get-issue-stats.ts";
import { getIssue } from "./issues/get-issue.ts";
import { listIssues } from "./issues/list-issues.ts";
import { restoreIssue } from "./issues/restore-issue.ts";
import { deleteMember } from "./members/delete-member.ts";
import { getMember } from "./members/get-member.ts";
import { listMembers } from "./members/list-members.ts";
import { updateMember } from "./members/update-member.ts";
import { getLiveness } from "./probes/get-liveness.ts";
import { getReadiness } from "./probes/get-readiness.ts";
import { createProject } from "./projects/create-project.ts";
import { deleteProject } from "./projects/delete-project.ts";
import { getProject } from "./projects/get-project.ts";
import { listProjects } from "./projects/list-projects.ts";
import { updateProject } from "./projects/update-project.ts";
import { getRepository } from "./repositories/get-repository.ts";
import { linkRepository } from "./repositories/link-repository.ts";
import { listRepositories } from "./repositories/list-repositories.ts";
import { unlinkRepository } from "./repositories/unlink-repository.ts";
import { getCurrentUser } from "./user/get-current-user.ts";

/** Operations that answer 501 so far. The list only shrinks. */
export const notImplemented = [
  "createAdr",
  "detectConventions",
  "getAdr",
  "getArchitectureOverview",
  "getArchitectureReview",
  "getConvention",
  "getConventionDetection",
  "getLatestPrAnalysis",
  "getPrAnalysis",
  "getPrAnalysisStats",
  "listAdrs",
  "listArchitectureReviews",
  "listAvailableRepositories",
  "listConventions",
  "listInstallations",
  "listPrAnalyses",
  "listPrAnalysisIssues",
  "syncInstallations",
  "triggerArchitectureReview",
  "triggerPrAnalysis",
  "updateAdr",
  "updateConvention",
] as const satisfies OperationId[];

/** The function of every other operation: one that is neither here nor above does not compile. */
export const handlers: Omit<Handlers<OperationContext>, (typeof notImplemented)[number]> = {
  acceptInvitation,
  createApiKey,
  createDismissRule,
  createInvitation,
  createProject,
  deleteApiKey,
  deleteDismissRule,
  deleteInvitation,
  deleteMember,
  deleteProject,
  dismissDriftAlert,
  dismissIssue,
  getApiKey,
  getAssessment,
  getCurrentUser,
  getDismissRule,
  getDriftAlert,
  getHealthDashboard,
  getInvitation,
  getIssue,
  getIssueStats,
  getLiveness,
  getMember,
  getProject,
  getReadiness,
  getRepository,
  linkRepository,
  listApiKeys,
  listAssessments,
  listDismissRules,
  listDriftAlerts,
  listHealthCategories,
  listInvitations,
  listIssues,
  listMembers,
  listProjects,
  listRepositories,
  listSkippedFiles,
  restoreIssue,
  triggerAssessment,
  unlinkRepository,
  updateMember,
  updateProject,
};
