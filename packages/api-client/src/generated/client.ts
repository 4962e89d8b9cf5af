// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
import type { operations, paths } from "@octokraft/api-types";
import type { ClientSecurityScheme, Secret } from "./runtime/client-auth.ts";
import { ClientError } from "./runtime/client-error.ts";
import type { ErrorBody, ErrorStatus } from "./runtime/client-types.ts";
import { createClientOf, type Client, type ClientOperation, type ClientOptions } from "./runtime/create-client.ts";

/** The operations of the document by name. */
export interface ClientOperations {
  /**
   * GET /api/v1/projects
   *
   * List the projects you belong to
   */
  listProjects: operations["listProjects"];
  /**
   * POST /api/v1/projects
   *
   * Create a project
   */
  createProject: operations["createProject"];
  /**
   * GET /api/v1/projects/{id}
   *
   * Get a project
   */
  getProject: operations["getProject"];
  /**
   * DELETE /api/v1/projects/{id}
   *
   * Delete a project and everything in it
   */
  deleteProject: operations["deleteProject"];
  /**
   * PATCH /api/v1/projects/{id}
   *
   * Change a project's name, description or settings
   */
  updateProject: operations["updateProject"];
  /**
   * GET /api/v1/projects/{id}/members
   *
   * List the members of a project
   */
  listMembers: operations["listMembers"];
  /**
   * GET /api/v1/projects/{id}/members/{userId}
   *
   * Get a member of a project
   */
  getMember: operations["getMember"];
  /**
   * DELETE /api/v1/projects/{id}/members/{userId}
   *
   * Remove a member from a project, or leave it
   */
  deleteMember: operations["deleteMember"];
  /**
   * PATCH /api/v1/projects/{id}/members/{userId}
   *
   * Change a member's role
   */
  updateMember: operations["updateMember"];
  /**
   * GET /api/v1/projects/{id}/invitations
   *
   * List the invitations that wait for an answer
   */
  listInvitations: operations["listInvitations"];
  /**
   * POST /api/v1/projects/{id}/invitations
   *
   * Invite someone to a project by e-mail
   */
  createInvitation: operations["createInvitation"];
  /**
   * GET /api/v1/projects/{id}/invitations/{invitationId}
   *
   * Get an invitation
   */
  getInvitation: operations["getInvitation"];
  /**
   * DELETE /api/v1/projects/{id}/invitations/{invitationId}
   *
   * Revoke an invitation
   */
  deleteInvitation: operations["deleteInvitation"];
  /**
   * POST /api/v1/invitations/accept
   *
   * Accept an invitation
   */
  acceptInvitation: operations["acceptInvitation"];
  /**
   * GET /api/v1/projects/{id}/repos
   *
   * List the repositories of a project
   */
  listRepositories: operations["listRepositories"];
  /**
   * POST /api/v1/projects/{id}/repos
   *
   * Link a repository to a project
   */
  linkRepository: operations["linkRepository"];
  /**
   * GET /api/v1/projects/{id}/repos/available
   *
   * List the GitHub repositories that can be linked
   */
  listAvailableRepositories: operations["listAvailableRepositories"];
  /**
   * GET /api/v1/projects/{id}/repos/{repoId}
   *
   * Get a repository of a project
   */
  getRepository: operations["getRepository"];
  /**
   * DELETE /api/v1/projects/{id}/repos/{repoId}
   *
   * Unlink a repository from a project
   */
  unlinkRepository: operations["unlinkRepository"];
  /**
   * GET /api/v1/github/installations
   *
   * List the GitHub App installations of the server
   */
  listInstallations: operations["listInstallations"];
  /**
   * POST /api/v1/github/installations/sync
   *
   * Fetch the GitHub App installations and their repositories anew
   */
  syncInstallations: operations["syncInstallations"];
  /**
   * GET /api/v1/projects/{id}/health
   *
   * Get the health dashboard of a project
   */
  getHealthDashboard: operations["getHealthDashboard"];
  /**
   * POST /api/v1/projects/{id}/health/trigger
   *
   * Start an assessment
   */
  triggerAssessment: operations["triggerAssessment"];
  /**
   * GET /api/v1/projects/{id}/health/assessments
   *
   * List the assessments of a project
   */
  listAssessments: operations["listAssessments"];
  /**
   * GET /api/v1/projects/{id}/health/assessments/{assessmentId}
   *
   * Get an assessment with every term of its scores
   */
  getAssessment: operations["getAssessment"];
  /**
   * GET /api/v1/projects/{id}/health/assessments/{assessmentId}/skipped-files
   *
   * List the files that an assessment left out, with the reason of each
   */
  listSkippedFiles: operations["listSkippedFiles"];
  /**
   * GET /api/v1/projects/{id}/health/drift-alerts
   *
   * List the drift alerts of a project
   */
  listDriftAlerts: operations["listDriftAlerts"];
  /**
   * GET /api/v1/projects/{id}/health/drift-alerts/{alertId}
   *
   * Get a drift alert
   */
  getDriftAlert: operations["getDriftAlert"];
  /**
   * POST /api/v1/projects/{id}/health/drift-alerts/{alertId}/dismiss
   *
   * Dismiss a drift alert
   */
  dismissDriftAlert: operations["dismissDriftAlert"];
  /**
   * GET /api/v1/projects/{id}/health/categories
   *
   * List the health categories
   */
  listHealthCategories: operations["listHealthCategories"];
  /**
   * GET /api/v1/projects/{id}/analysis/issues
   *
   * List the issues of a project
   */
  listIssues: operations["listIssues"];
  /**
   * GET /api/v1/projects/{id}/analysis/issues/stats
   *
   * Count the issues of a project by category, severity, status, rule and directory
   */
  getIssueStats: operations["getIssueStats"];
  /**
   * GET /api/v1/projects/{id}/analysis/issues/{issueId}
   *
   * Get an issue with its code, explanation and history
   */
  getIssue: operations["getIssue"];
  /**
   * POST /api/v1/projects/{id}/analysis/issues/{issueId}/dismiss
   *
   * Dismiss an issue
   */
  dismissIssue: operations["dismissIssue"];
  /**
   * POST /api/v1/projects/{id}/analysis/issues/{issueId}/restore
   *
   * Restore a dismissed issue
   */
  restoreIssue: operations["restoreIssue"];
  /**
   * GET /api/v1/projects/{id}/analysis/dismiss-rules
   *
   * List the dismiss rules of a project
   */
  listDismissRules: operations["listDismissRules"];
  /**
   * POST /api/v1/projects/{id}/analysis/dismiss-rules
   *
   * Create a rule that dismisses every issue it matches
   */
  createDismissRule: operations["createDismissRule"];
  /**
   * GET /api/v1/projects/{id}/analysis/dismiss-rules/{ruleId}
   *
   * Get a dismiss rule
   */
  getDismissRule: operations["getDismissRule"];
  /**
   * DELETE /api/v1/projects/{id}/analysis/dismiss-rules/{ruleId}
   *
   * Delete a dismiss rule
   */
  deleteDismissRule: operations["deleteDismissRule"];
  /**
   * GET /api/v1/projects/{id}/pr-analyses
   *
   * List the pull request analyses of a project
   */
  listPrAnalyses: operations["listPrAnalyses"];
  /**
   * GET /api/v1/projects/{id}/pr-analyses/stats
   *
   * Count the pull request analyses of a project by outcome
   */
  getPrAnalysisStats: operations["getPrAnalysisStats"];
  /**
   * GET /api/v1/projects/{id}/pr-analyses/{analysisId}
   *
   * Get a pull request analysis
   */
  getPrAnalysis: operations["getPrAnalysis"];
  /**
   * GET /api/v1/projects/{id}/pr-analyses/{analysisId}/issues
   *
   * List the issues that a pull request adds and fixes
   */
  listPrAnalysisIssues: operations["listPrAnalysisIssues"];
  /**
   * GET /api/v1/projects/{id}/repos/{repoId}/prs/{number}/analysis
   *
   * Get the latest analysis of a pull request
   */
  getLatestPrAnalysis: operations["getLatestPrAnalysis"];
  /**
   * POST /api/v1/projects/{id}/repos/{repoId}/prs/{number}/analyze
   *
   * Start an analysis of a pull request
   */
  triggerPrAnalysis: operations["triggerPrAnalysis"];
  /**
   * GET /api/v1/projects/{id}/architecture/overview
   *
   * Get the modules of a project and how they depend on each other
   */
  getArchitectureOverview: operations["getArchitectureOverview"];
  /**
   * GET /api/v1/projects/{id}/architecture/reviews
   *
   * List the architecture reviews of a project
   */
  listArchitectureReviews: operations["listArchitectureReviews"];
  /**
   * POST /api/v1/projects/{id}/architecture/reviews/trigger
   *
   * Start an architecture review
   */
  triggerArchitectureReview: operations["triggerArchitectureReview"];
  /**
   * GET /api/v1/projects/{id}/architecture/reviews/{reviewId}
   *
   * Get an architecture review
   */
  getArchitectureReview: operations["getArchitectureReview"];
  /**
   * GET /api/v1/projects/{id}/architecture/conventions
   *
   * List the conventions of a project
   */
  listConventions: operations["listConventions"];
  /**
   * POST /api/v1/projects/{id}/architecture/conventions/detect
   *
   * Start a detection of conventions
   */
  detectConventions: operations["detectConventions"];
  /**
   * GET /api/v1/projects/{id}/architecture/conventions/detections/{detectionId}
   *
   * Get a run of the convention detection
   */
  getConventionDetection: operations["getConventionDetection"];
  /**
   * GET /api/v1/projects/{id}/architecture/conventions/{conventionId}
   *
   * Get a convention with examples
   */
  getConvention: operations["getConvention"];
  /**
   * PATCH /api/v1/projects/{id}/architecture/conventions/{conventionId}
   *
   * Confirm or dismiss a convention
   */
  updateConvention: operations["updateConvention"];
  /**
   * GET /api/v1/projects/{id}/architecture/adrs
   *
   * List the architecture decision records of a project
   */
  listAdrs: operations["listAdrs"];
  /**
   * POST /api/v1/projects/{id}/architecture/adrs
   *
   * Create an architecture decision record
   */
  createAdr: operations["createAdr"];
  /**
   * GET /api/v1/projects/{id}/architecture/adrs/{adrId}
   *
   * Get an architecture decision record
   */
  getAdr: operations["getAdr"];
  /**
   * PATCH /api/v1/projects/{id}/architecture/adrs/{adrId}
   *
   * Change an architecture decision record
   */
  updateAdr: operations["updateAdr"];
  /**
   * GET /api/v1/user
   *
   * Get the user that your key belongs to
   */
  getCurrentUser: operations["getCurrentUser"];
  /**
   * GET /api/v1/api-keys
   *
   * List your API keys
   */
  listApiKeys: operations["listApiKeys"];
  /**
   * POST /api/v1/api-keys
   *
   * Create an API key
   */
  createApiKey: operations["createApiKey"];
  /**
   * GET /api/v1/api-keys/{keyId}
   *
   * Get one of your API keys
   */
  getApiKey: operations["getApiKey"];
  /**
   * DELETE /api/v1/api-keys/{keyId}
   *
   * Revoke one of your API keys
   */
  deleteApiKey: operations["deleteApiKey"];
  /**
   * GET /livez
   *
   * Tell whether the process is alive
   */
  getLiveness: operations["getLiveness"];
  /**
   * GET /readyz
   *
   * Tell whether the server is ready for requests
   */
  getReadiness: operations["getReadiness"];
}

/** The items of the operations that answer in pages. */
export interface ClientItems {
  listProjects: NonNullable<ClientOperations["listProjects"]["responses"][200]["content"]["application/json"]["projects"]>[number];
  listMembers: NonNullable<ClientOperations["listMembers"]["responses"][200]["content"]["application/json"]["members"]>[number];
  listInvitations: NonNullable<ClientOperations["listInvitations"]["responses"][200]["content"]["application/json"]["invitations"]>[number];
  listRepositories: NonNullable<ClientOperations["listRepositories"]["responses"][200]["content"]["application/json"]["repositories"]>[number];
  listAvailableRepositories: NonNullable<ClientOperations["listAvailableRepositories"]["responses"][200]["content"]["application/json"]["repositories"]>[number];
  listInstallations: NonNullable<ClientOperations["listInstallations"]["responses"][200]["content"]["application/json"]["installations"]>[number];
  listAssessments: NonNullable<ClientOperations["listAssessments"]["responses"][200]["content"]["application/json"]["assessments"]>[number];
  listSkippedFiles: NonNullable<ClientOperations["listSkippedFiles"]["responses"][200]["content"]["application/json"]["skipped_files"]>[number];
  listDriftAlerts: NonNullable<ClientOperations["listDriftAlerts"]["responses"][200]["content"]["application/json"]["drift_alerts"]>[number];
  listHealthCategories: NonNullable<ClientOperations["listHealthCategories"]["responses"][200]["content"]["application/json"]["categories"]>[number];
  listIssues: NonNullable<ClientOperations["listIssues"]["responses"][200]["content"]["application/json"]["issues"]>[number];
  listDismissRules: NonNullable<ClientOperations["listDismissRules"]["responses"][200]["content"]["application/json"]["dismiss_rules"]>[number];
  listPrAnalyses: NonNullable<ClientOperations["listPrAnalyses"]["responses"][200]["content"]["application/json"]["pr_analyses"]>[number];
  listPrAnalysisIssues: NonNullable<ClientOperations["listPrAnalysisIssues"]["responses"][200]["content"]["application/json"]["issues"]>[number];
  listArchitectureReviews: NonNullable<ClientOperations["listArchitectureReviews"]["responses"][200]["content"]["application/json"]["architecture_reviews"]>[number];
  listConventions: NonNullable<ClientOperations["listConventions"]["responses"][200]["content"]["application/json"]["conventions"]>[number];
  listAdrs: NonNullable<ClientOperations["listAdrs"]["responses"][200]["content"]["application/json"]["adrs"]>[number];
  listApiKeys: NonNullable<ClientOperations["listApiKeys"]["responses"][200]["content"]["application/json"]["keys"]>[number];
}

/** Secrets by security scheme. */
export interface ClientAuth {
  /** Sent as `Authorization: Bearer`. */
  readonly "apiKey"?: Secret;
}

/** How the client reaches its server. */
export type ApiClientOptions = ClientOptions<ClientAuth>;

/** One method per operation. */
export type ApiClient = Client<paths, ClientOperations, ClientItems>;

const operationTable: Readonly<Record<keyof ClientOperations, ClientOperation>> = {
  listProjects: {"method":"get","path":"/api/v1/projects","items":"projects","security":[["apiKey"]]},
  createProject: {"method":"post","path":"/api/v1/projects","security":[["apiKey"]]},
  getProject: {"method":"get","path":"/api/v1/projects/{id}","security":[["apiKey"]]},
  deleteProject: {"method":"delete","path":"/api/v1/projects/{id}","security":[["apiKey"]]},
  updateProject: {"method":"patch","path":"/api/v1/projects/{id}","security":[["apiKey"]]},
  listMembers: {"method":"get","path":"/api/v1/projects/{id}/members","items":"members","security":[["apiKey"]]},
  getMember: {"method":"get","path":"/api/v1/projects/{id}/members/{userId}","security":[["apiKey"]]},
  deleteMember: {"method":"delete","path":"/api/v1/projects/{id}/members/{userId}","security":[["apiKey"]]},
  updateMember: {"method":"patch","path":"/api/v1/projects/{id}/members/{userId}","security":[["apiKey"]]},
  listInvitations: {"method":"get","path":"/api/v1/projects/{id}/invitations","items":"invitations","security":[["apiKey"]]},
  createInvitation: {"method":"post","path":"/api/v1/projects/{id}/invitations","security":[["apiKey"]]},
  getInvitation: {"method":"get","path":"/api/v1/projects/{id}/invitations/{invitationId}","security":[["apiKey"]]},
  deleteInvitation: {"method":"delete","path":"/api/v1/projects/{id}/invitations/{invitationId}","security":[["apiKey"]]},
  acceptInvitation: {"method":"post","path":"/api/v1/invitations/accept"},
  listRepositories: {"method":"get","path":"/api/v1/projects/{id}/repos","items":"repositories","security":[["apiKey"]]},
  linkRepository: {"method":"post","path":"/api/v1/projects/{id}/repos","security":[["apiKey"]]},
  listAvailableRepositories: {"method":"get","path":"/api/v1/projects/{id}/repos/available","items":"repositories","security":[["apiKey"]]},
  getRepository: {"method":"get","path":"/api/v1/projects/{id}/repos/{repoId}","security":[["apiKey"]]},
  unlinkRepository: {"method":"delete","path":"/api/v1/projects/{id}/repos/{repoId}","security":[["apiKey"]]},
  listInstallations: {"method":"get","path":"/api/v1/github/installations","items":"installations","security":[["apiKey"]]},
  syncInstallations: {"method":"post","path":"/api/v1/github/installations/sync","security":[["apiKey"]]},
  getHealthDashboard: {"method":"get","path":"/api/v1/projects/{id}/health","security":[["apiKey"]]},
  triggerAssessment: {"method":"post","path":"/api/v1/projects/{id}/health/trigger","security":[["apiKey"]]},
  listAssessments: {"method":"get","path":"/api/v1/projects/{id}/health/assessments","items":"assessments","security":[["apiKey"]]},
  getAssessment: {"method":"get","path":"/api/v1/projects/{id}/health/assessments/{assessmentId}","security":[["apiKey"]]},
  listSkippedFiles: {"method":"get","path":"/api/v1/projects/{id}/health/assessments/{assessmentId}/skipped-files","items":"skipped_files","security":[["apiKey"]]},
  listDriftAlerts: {"method":"get","path":"/api/v1/projects/{id}/health/drift-alerts","items":"drift_alerts","security":[["apiKey"]]},
  getDriftAlert: {"method":"get","path":"/api/v1/projects/{id}/health/drift-alerts/{alertId}","security":[["apiKey"]]},
  dismissDriftAlert: {"method":"post","path":"/api/v1/projects/{id}/health/drift-alerts/{alertId}/dismiss","security":[["apiKey"]]},
  listHealthCategories: {"method":"get","path":"/api/v1/projects/{id}/health/categories","items":"categories","security":[["apiKey"]]},
  listIssues: {"method":"get","path":"/api/v1/projects/{id}/analysis/issues","items":"issues","security":[["apiKey"]]},
  getIssueStats: {"method":"get","path":"/api/v1/projects/{id}/analysis/issues/stats","security":[["apiKey"]]},
  getIssue: {"method":"get","path":"/api/v1/projects/{id}/analysis/issues/{issueId}","security":[["apiKey"]]},
  dismissIssue: {"method":"post","path":"/api/v1/projects/{id}/analysis/issues/{issueId}/dismiss","security":[["apiKey"]]},
  restoreIssue: {"method":"post","path":"/api/v1/projects/{id}/analysis/issues/{issueId}/restore","security":[["apiKey"]]},
  listDismissRules: {"method":"get","path":"/api/v1/projects/{id}/analysis/dismiss-rules","items":"dismiss_rules","security":[["apiKey"]]},
  createDismissRule: {"method":"post","path":"/api/v1/projects/{id}/analysis/dismiss-rules","security":[["apiKey"]]},
  getDismissRule: {"method":"get","path":"/api/v1/projects/{id}/analysis/dismiss-rules/{ruleId}","security":[["apiKey"]]},
  deleteDismissRule: {"method":"delete","path":"/api/v1/projects/{id}/analysis/dismiss-rules/{ruleId}","security":[["apiKey"]]},
  listPrAnalyses: {"method":"get","path":"/api/v1/projects/{id}/pr-analyses","items":"pr_analyses","security":[["apiKey"]]},
  getPrAnalysisStats: {"method":"get","path":"/api/v1/projects/{id}/pr-analyses/stats","security":[["apiKey"]]},
  getPrAnalysis: {"method":"get","path":"/api/v1/projects/{id}/pr-analyses/{analysisId}","security":[["apiKey"]]},
  listPrAnalysisIssues: {"method":"get","path":"/api/v1/projects/{id}/pr-analyses/{analysisId}/issues","items":"issues","security":[["apiKey"]]},
  getLatestPrAnalysis: {"method":"get","path":"/api/v1/projects/{id}/repos/{repoId}/prs/{number}/analysis","security":[["apiKey"]]},
  triggerPrAnalysis: {"method":"post","path":"/api/v1/projects/{id}/repos/{repoId}/prs/{number}/analyze","security":[["apiKey"]]},
  getArchitectureOverview: {"method":"get","path":"/api/v1/projects/{id}/architecture/overview","security":[["apiKey"]]},
  listArchitectureReviews: {"method":"get","path":"/api/v1/projects/{id}/architecture/reviews","items":"architecture_reviews","security":[["apiKey"]]},
  triggerArchitectureReview: {"method":"post","path":"/api/v1/projects/{id}/architecture/reviews/trigger","security":[["apiKey"]]},
  getArchitectureReview: {"method":"get","path":"/api/v1/projects/{id}/architecture/reviews/{reviewId}","security":[["apiKey"]]},
  listConventions: {"method":"get","path":"/api/v1/projects/{id}/architecture/conventions","items":"conventions","security":[["apiKey"]]},
  detectConventions: {"method":"post","path":"/api/v1/projects/{id}/architecture/conventions/detect","security":[["apiKey"]]},
  getConventionDetection: {"method":"get","path":"/api/v1/projects/{id}/architecture/conventions/detections/{detectionId}","security":[["apiKey"]]},
  getConvention: {"method":"get","path":"/api/v1/projects/{id}/architecture/conventions/{conventionId}","security":[["apiKey"]]},
  updateConvention: {"method":"patch","path":"/api/v1/projects/{id}/architecture/conventions/{conventionId}","security":[["apiKey"]]},
  listAdrs: {"method":"get","path":"/api/v1/projects/{id}/architecture/adrs","items":"adrs","security":[["apiKey"]]},
  createAdr: {"method":"post","path":"/api/v1/projects/{id}/architecture/adrs","security":[["apiKey"]]},
  getAdr: {"method":"get","path":"/api/v1/projects/{id}/architecture/adrs/{adrId}","security":[["apiKey"]]},
  updateAdr: {"method":"patch","path":"/api/v1/projects/{id}/architecture/adrs/{adrId}","security":[["apiKey"]]},
  getCurrentUser: {"method":"get","path":"/api/v1/user","security":[["apiKey"]]},
  listApiKeys: {"method":"get","path":"/api/v1/api-keys","items":"keys","security":[["apiKey"]]},
  createApiKey: {"method":"post","path":"/api/v1/api-keys","security":[["apiKey"]]},
  getApiKey: {"method":"get","path":"/api/v1/api-keys/{keyId}","security":[["apiKey"]]},
  deleteApiKey: {"method":"delete","path":"/api/v1/api-keys/{keyId}","security":[["apiKey"]]},
  getLiveness: {"method":"get","path":"/livez"},
  getReadiness: {"method":"get","path":"/readyz"},
};

const securitySchemes: Readonly<Record<string, ClientSecurityScheme>> = {"apiKey":{"type":"bearer"}};

/** Makes a client of the API. */
export function createClient(options: ApiClientOptions): ApiClient {
  return createClientOf<paths, ClientOperations, ClientItems>(operationTable, securitySchemes, options);
}

/** Whether the error is an answer of the operation with the status, whose body is then known. */
export function isErrorOf<Id extends keyof ClientOperations, Status extends ErrorStatus<ClientOperations[Id]>>(
  error: unknown,
  operation: Id,
  status: Status,
): error is ClientError<ErrorBody<ClientOperations[Id], Status>> {
  return error instanceof ClientError && error.operation === operation && error.status === status;
}
