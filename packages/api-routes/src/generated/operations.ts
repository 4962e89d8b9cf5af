// Generated from openapi/ by pnpm generate. Do not edit.
import type { Operations } from "./operation-types.ts";
import type { Answer } from "./runtime/check-response.ts";
import type { Operation, OperationDetail } from "./runtime/operation.ts";
import type { SecurityScheme } from "./runtime/security.ts";

export type OperationId = keyof Operations;

/** Method, path, tag, role, security and statuses of every operation. */
export const operations: Readonly<Record<OperationId, Operation>> = {
  listProjects: { operationId: "listProjects", method: "get", path: "/api/v1/projects", tag: "Projects", role: "user", security: [{"apiKey":[]}], statuses: ["200","400","401","429","500","503"] },
  createProject: { operationId: "createProject", method: "post", path: "/api/v1/projects", tag: "Projects", role: "user", security: [{"apiKey":[]}], statuses: ["201","400","401","403","409","413","415","429","500","503"] },
  getProject: { operationId: "getProject", method: "get", path: "/api/v1/projects/{id}", tag: "Projects", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  deleteProject: { operationId: "deleteProject", method: "delete", path: "/api/v1/projects/{id}", tag: "Projects", role: "owner", security: [{"apiKey":[]}], statuses: ["204","400","401","403","404","429","500","503"] },
  updateProject: { operationId: "updateProject", method: "patch", path: "/api/v1/projects/{id}", tag: "Projects", role: "owner", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","413","415","429","500","503"] },
  listMembers: { operationId: "listMembers", method: "get", path: "/api/v1/projects/{id}/members", tag: "Members", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  getMember: { operationId: "getMember", method: "get", path: "/api/v1/projects/{id}/members/{userId}", tag: "Members", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  deleteMember: { operationId: "deleteMember", method: "delete", path: "/api/v1/projects/{id}/members/{userId}", tag: "Members", role: "member", security: [{"apiKey":[]}], statuses: ["204","400","401","403","404","409","429","500","503"] },
  updateMember: { operationId: "updateMember", method: "patch", path: "/api/v1/projects/{id}/members/{userId}", tag: "Members", role: "owner", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","409","413","415","429","500","503"] },
  listInvitations: { operationId: "listInvitations", method: "get", path: "/api/v1/projects/{id}/invitations", tag: "Invitations", role: "owner", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  createInvitation: { operationId: "createInvitation", method: "post", path: "/api/v1/projects/{id}/invitations", tag: "Invitations", role: "owner", security: [{"apiKey":[]}], statuses: ["201","400","401","403","404","409","413","415","429","500","503"] },
  getInvitation: { operationId: "getInvitation", method: "get", path: "/api/v1/projects/{id}/invitations/{invitationId}", tag: "Invitations", role: "owner", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  deleteInvitation: { operationId: "deleteInvitation", method: "delete", path: "/api/v1/projects/{id}/invitations/{invitationId}", tag: "Invitations", role: "owner", security: [{"apiKey":[]}], statuses: ["204","400","401","403","404","429","500","503"] },
  acceptInvitation: { operationId: "acceptInvitation", method: "post", path: "/api/v1/invitations/accept", tag: "Invitations", role: "public", security: [], statuses: ["201","400","404","413","415","429","500","503"] },
  listRepositories: { operationId: "listRepositories", method: "get", path: "/api/v1/projects/{id}/repos", tag: "Repositories", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  linkRepository: { operationId: "linkRepository", method: "post", path: "/api/v1/projects/{id}/repos", tag: "Repositories", role: "owner", security: [{"apiKey":[]}], statuses: ["201","400","401","403","404","409","413","415","429","500","503"] },
  listAvailableRepositories: { operationId: "listAvailableRepositories", method: "get", path: "/api/v1/projects/{id}/repos/available", tag: "Repositories", role: "owner", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  getRepository: { operationId: "getRepository", method: "get", path: "/api/v1/projects/{id}/repos/{repoId}", tag: "Repositories", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  unlinkRepository: { operationId: "unlinkRepository", method: "delete", path: "/api/v1/projects/{id}/repos/{repoId}", tag: "Repositories", role: "owner", security: [{"apiKey":[]}], statuses: ["204","400","401","403","404","429","500","503"] },
  listInstallations: { operationId: "listInstallations", method: "get", path: "/api/v1/github/installations", tag: "GitHub", role: "user", security: [{"apiKey":[]}], statuses: ["200","400","401","403","429","500","503"] },
  syncInstallations: { operationId: "syncInstallations", method: "post", path: "/api/v1/github/installations/sync", tag: "GitHub", role: "user", security: [{"apiKey":[]}], statuses: ["200","400","401","403","409","429","500","503"] },
  getHealthDashboard: { operationId: "getHealthDashboard", method: "get", path: "/api/v1/projects/{id}/health", tag: "Health", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  triggerAssessment: { operationId: "triggerAssessment", method: "post", path: "/api/v1/projects/{id}/health/trigger", tag: "Health", role: "member", security: [{"apiKey":[]}], statuses: ["201","400","401","403","404","409","413","415","429","500","503"] },
  listAssessments: { operationId: "listAssessments", method: "get", path: "/api/v1/projects/{id}/health/assessments", tag: "Health", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  getAssessment: { operationId: "getAssessment", method: "get", path: "/api/v1/projects/{id}/health/assessments/{assessmentId}", tag: "Health", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  listSkippedFiles: { operationId: "listSkippedFiles", method: "get", path: "/api/v1/projects/{id}/health/assessments/{assessmentId}/skipped-files", tag: "Health", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  listDriftAlerts: { operationId: "listDriftAlerts", method: "get", path: "/api/v1/projects/{id}/health/drift-alerts", tag: "Health", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  getDriftAlert: { operationId: "getDriftAlert", method: "get", path: "/api/v1/projects/{id}/health/drift-alerts/{alertId}", tag: "Health", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  dismissDriftAlert: { operationId: "dismissDriftAlert", method: "post", path: "/api/v1/projects/{id}/health/drift-alerts/{alertId}/dismiss", tag: "Health", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  listHealthCategories: { operationId: "listHealthCategories", method: "get", path: "/api/v1/projects/{id}/health/categories", tag: "Health", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  listIssues: { operationId: "listIssues", method: "get", path: "/api/v1/projects/{id}/analysis/issues", tag: "Issues", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  getIssueStats: { operationId: "getIssueStats", method: "get", path: "/api/v1/projects/{id}/analysis/issues/stats", tag: "Issues", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  getIssue: { operationId: "getIssue", method: "get", path: "/api/v1/projects/{id}/analysis/issues/{issueId}", tag: "Issues", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  dismissIssue: { operationId: "dismissIssue", method: "post", path: "/api/v1/projects/{id}/analysis/issues/{issueId}/dismiss", tag: "Issues", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","409","413","415","429","500","503"] },
  restoreIssue: { operationId: "restoreIssue", method: "post", path: "/api/v1/projects/{id}/analysis/issues/{issueId}/restore", tag: "Issues", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","409","429","500","503"] },
  listDismissRules: { operationId: "listDismissRules", method: "get", path: "/api/v1/projects/{id}/analysis/dismiss-rules", tag: "Dismiss rules", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  createDismissRule: { operationId: "createDismissRule", method: "post", path: "/api/v1/projects/{id}/analysis/dismiss-rules", tag: "Dismiss rules", role: "member", security: [{"apiKey":[]}], statuses: ["201","400","401","403","404","409","413","415","429","500","503"] },
  getDismissRule: { operationId: "getDismissRule", method: "get", path: "/api/v1/projects/{id}/analysis/dismiss-rules/{ruleId}", tag: "Dismiss rules", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  deleteDismissRule: { operationId: "deleteDismissRule", method: "delete", path: "/api/v1/projects/{id}/analysis/dismiss-rules/{ruleId}", tag: "Dismiss rules", role: "member", security: [{"apiKey":[]}], statuses: ["204","400","401","403","404","429","500","503"] },
  listPrAnalyses: { operationId: "listPrAnalyses", method: "get", path: "/api/v1/projects/{id}/pr-analyses", tag: "Pull requests", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  getPrAnalysisStats: { operationId: "getPrAnalysisStats", method: "get", path: "/api/v1/projects/{id}/pr-analyses/stats", tag: "Pull requests", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  getPrAnalysis: { operationId: "getPrAnalysis", method: "get", path: "/api/v1/projects/{id}/pr-analyses/{analysisId}", tag: "Pull requests", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  listPrAnalysisIssues: { operationId: "listPrAnalysisIssues", method: "get", path: "/api/v1/projects/{id}/pr-analyses/{analysisId}/issues", tag: "Pull requests", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  getLatestPrAnalysis: { operationId: "getLatestPrAnalysis", method: "get", path: "/api/v1/projects/{id}/repos/{repoId}/prs/{number}/analysis", tag: "Pull requests", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  triggerPrAnalysis: { operationId: "triggerPrAnalysis", method: "post", path: "/api/v1/projects/{id}/repos/{repoId}/prs/{number}/analyze", tag: "Pull requests", role: "member", security: [{"apiKey":[]}], statuses: ["201","400","401","403","404","409","413","415","429","500","503"] },
  getArchitectureOverview: { operationId: "getArchitectureOverview", method: "get", path: "/api/v1/projects/{id}/architecture/overview", tag: "Architecture", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  listArchitectureReviews: { operationId: "listArchitectureReviews", method: "get", path: "/api/v1/projects/{id}/architecture/reviews", tag: "Architecture", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  triggerArchitectureReview: { operationId: "triggerArchitectureReview", method: "post", path: "/api/v1/projects/{id}/architecture/reviews/trigger", tag: "Architecture", role: "member", security: [{"apiKey":[]}], statuses: ["201","400","401","403","404","409","413","415","429","500","503"] },
  getArchitectureReview: { operationId: "getArchitectureReview", method: "get", path: "/api/v1/projects/{id}/architecture/reviews/{reviewId}", tag: "Architecture", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  listConventions: { operationId: "listConventions", method: "get", path: "/api/v1/projects/{id}/architecture/conventions", tag: "Conventions", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  detectConventions: { operationId: "detectConventions", method: "post", path: "/api/v1/projects/{id}/architecture/conventions/detect", tag: "Conventions", role: "member", security: [{"apiKey":[]}], statuses: ["201","400","401","403","404","409","413","415","429","500","503"] },
  getConventionDetection: { operationId: "getConventionDetection", method: "get", path: "/api/v1/projects/{id}/architecture/conventions/detections/{detectionId}", tag: "Conventions", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  getConvention: { operationId: "getConvention", method: "get", path: "/api/v1/projects/{id}/architecture/conventions/{conventionId}", tag: "Conventions", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  updateConvention: { operationId: "updateConvention", method: "patch", path: "/api/v1/projects/{id}/architecture/conventions/{conventionId}", tag: "Conventions", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","413","415","429","500","503"] },
  listAdrs: { operationId: "listAdrs", method: "get", path: "/api/v1/projects/{id}/architecture/adrs", tag: "Decision records", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  createAdr: { operationId: "createAdr", method: "post", path: "/api/v1/projects/{id}/architecture/adrs", tag: "Decision records", role: "member", security: [{"apiKey":[]}], statuses: ["201","400","401","403","404","413","415","429","500","503"] },
  getAdr: { operationId: "getAdr", method: "get", path: "/api/v1/projects/{id}/architecture/adrs/{adrId}", tag: "Decision records", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  updateAdr: { operationId: "updateAdr", method: "patch", path: "/api/v1/projects/{id}/architecture/adrs/{adrId}", tag: "Decision records", role: "member", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","409","413","415","429","500","503"] },
  getCurrentUser: { operationId: "getCurrentUser", method: "get", path: "/api/v1/user", tag: "User", role: "user", security: [{"apiKey":[]}], statuses: ["200","400","401","429","500","503"] },
  listApiKeys: { operationId: "listApiKeys", method: "get", path: "/api/v1/api-keys", tag: "API keys", role: "user", security: [{"apiKey":[]}], statuses: ["200","400","401","403","429","500","503"] },
  createApiKey: { operationId: "createApiKey", method: "post", path: "/api/v1/api-keys", tag: "API keys", role: "user", security: [{"apiKey":[]}], statuses: ["201","400","401","403","413","415","429","500","503"] },
  getApiKey: { operationId: "getApiKey", method: "get", path: "/api/v1/api-keys/{keyId}", tag: "API keys", role: "user", security: [{"apiKey":[]}], statuses: ["200","400","401","403","404","429","500","503"] },
  deleteApiKey: { operationId: "deleteApiKey", method: "delete", path: "/api/v1/api-keys/{keyId}", tag: "API keys", role: "user", security: [{"apiKey":[]}], statuses: ["204","400","401","403","404","429","500","503"] },
  getLiveness: { operationId: "getLiveness", method: "get", path: "/livez", tag: "Probes", role: "public", security: [], statuses: ["200"] },
  getReadiness: { operationId: "getReadiness", method: "get", path: "/readyz", tag: "Probes", role: "public", security: [], statuses: ["200","503"] },
};

/** How credentials are sent, by the name of the security scheme. */
export const schemes: Readonly<Record<string, SecurityScheme>> = {
  apiKey: { type: "bearer" },
};

/** Where the document says that the API is served. */
export const servers: readonly Server[] = [
  {"url":"http://127.0.0.1:4280","variables":{},"description":"A server as `npm start` starts it."},
];

interface Server {
  readonly url: string;
  readonly description?: string;
  readonly variables: Readonly<Record<string, { readonly default: string; readonly values: readonly string[] }>>;
}

const detailsByTag: Readonly<Record<string, () => Promise<Readonly<Record<string, OperationDetail>>>>> = {
  Projects: async () => (await import("./details/projects.js")).details,
  Members: async () => (await import("./details/members.js")).details,
  Invitations: async () => (await import("./details/invitations.js")).details,
  Repositories: async () => (await import("./details/repositories.js")).details,
  GitHub: async () => (await import("./details/git-hub.js")).details,
  Health: async () => (await import("./details/health.js")).details,
  Issues: async () => (await import("./details/issues.js")).details,
  "Dismiss rules": async () => (await import("./details/dismiss-rules.js")).details,
  "Pull requests": async () => (await import("./details/pull-requests.js")).details,
  Architecture: async () => (await import("./details/architecture.js")).details,
  Conventions: async () => (await import("./details/conventions.js")).details,
  "Decision records": async () => (await import("./details/decision-records.js")).details,
  User: async () => (await import("./details/user.js")).details,
  "API keys": async () => (await import("./details/api-keys.js")).details,
  Probes: async () => (await import("./details/probes.js")).details,
};

const examplesByTag: Readonly<Record<string, () => Promise<Readonly<Record<string, Answer | undefined>>>>> = {
  Projects: async () => (await import("./examples/projects.ts")).examples,
  Members: async () => (await import("./examples/members.ts")).examples,
  Invitations: async () => (await import("./examples/invitations.ts")).examples,
  Repositories: async () => (await import("./examples/repositories.ts")).examples,
  GitHub: async () => (await import("./examples/git-hub.ts")).examples,
  Health: async () => (await import("./examples/health.ts")).examples,
  Issues: async () => (await import("./examples/issues.ts")).examples,
  "Dismiss rules": async () => (await import("./examples/dismiss-rules.ts")).examples,
  "Pull requests": async () => (await import("./examples/pull-requests.ts")).examples,
  Architecture: async () => (await import("./examples/architecture.ts")).examples,
  Conventions: async () => (await import("./examples/conventions.ts")).examples,
  "Decision records": async () => (await import("./examples/decision-records.ts")).examples,
  User: async () => (await import("./examples/user.ts")).examples,
  "API keys": async () => (await import("./examples/api-keys.ts")).examples,
  Probes: async () => (await import("./examples/probes.ts")).examples,
};

/** Decoders and validators of an operation; its tag's module is loaded on first use. */
export async function loadDetail(operation: Operation): Promise<OperationDetail> {
  const details = await detailsByTag[operation.tag]?.();
  const detail = details?.[operation.operationId];
  if (detail === undefined) throw new TypeError(`Unknown operation ${operation.operationId}`);
  return detail;
}

/** The first successful answer that the document has an example of, or one made from the schema. */
export async function loadExample(operation: Operation): Promise<Answer | undefined> {
  return (await examplesByTag[operation.tag]?.())?.[operation.operationId];
}

/** Loads every operation's validators now, so that no request waits for them. */
export async function preload(): Promise<void> {
  await Promise.all(Object.values(detailsByTag).map((load) => load()));
}
