import type { ApiClient } from "../../packages/api-client/src/index.ts";
import type { Seeded } from "./seed.ts";

/** Every operation that works without GitHub, good requests and refused ones, as a team would come to send them. */
export async function useEverything(api: ApiClient, seeded: Seeded): Promise<void> {
  const {
    id = "",
    userId = "",
    repoId = "",
    assessmentId = "",
    issueId = "",
    ruleId = "",
    invitationId = "",
  } = seeded;
  const params = { id };
  const nobody = "00000000-0000-7000-8000-000000000000";

  await api.getLiveness();
  await api.getReadiness();
  await api.listProjects({ query: { limit: 1 } });
  await api.getProject({ params });
  await api.updateProject({
    params,
    body: { description: "Says hello", settings: { pr_analysis_enabled: false } },
  });
  await api.safe.createProject({ body: { name: "Greeter", key: "greeter" } });
  await api.safe.getProject({ params: { id: nobody } });

  await api.listMembers({ params });
  await api.getMember({ params: { id, userId } });
  await api.safe.updateMember({ params: { id, userId }, body: { role: "member" } });
  await api.safe.deleteMember({ params: { id, userId } });
  await api.listInvitations({ params });
  await api.getInvitation({ params: { id, invitationId } });
  const invitation = await api.createInvitation({
    params,
    body: { email: "alan@example.com", role: "owner" },
  });
  await api.acceptInvitation({ body: { token: invitation.token ?? "", name: "Alan" } });
  await api.safe.acceptInvitation({ body: { token: invitation.token ?? "" } });
  await api.safe.createInvitation({ params, body: { email: "alan@example.com" } });
  await api.deleteInvitation({ params: { id, invitationId } });

  const key = await api.createApiKey({ body: { name: "CI", project_id: id } });
  await api.listApiKeys();
  await api.getApiKey({ params: { keyId: key.id } });
  await api.deleteApiKey({ params: { keyId: key.id } });
  await api.safe.deleteApiKey({ params: { keyId: key.id } });

  await api.listRepositories({ params });
  await api.getRepository({ params: { id, repoId } });
  await api.safe.linkRepository({ params, body: { path: "/etc" } });

  await api.getHealthDashboard({ params });
  await api.listHealthCategories({ params });
  await api.listAssessments({ params });
  await api.getAssessment({ params: { id, assessmentId } });
  await api.listSkippedFiles({ params: { id, assessmentId } });
  await api.listDriftAlerts({ params });
  await api.safe.getDriftAlert({ params: { id, alertId: nobody } });
  await api.safe.dismissDriftAlert({ params: { id, alertId: nobody } });

  await api.listIssues({ params, query: { severity: ["critical", "high"], sort: "severity" } });
  await api.getIssue({ params: { id, issueId } });
  await api.getIssueStats({ params });
  await api.dismissIssue({ params: { id, issueId }, body: { reason: "false_positive" } });
  await api.restoreIssue({ params: { id, issueId } });
  await api.safe.dismissIssue({ params: { id, issueId: nobody }, body: { reason: "false_positive" } });
  await api.listDismissRules({ params });
  await api.getDismissRule({ params: { id, ruleId } });
  await api.deleteDismissRule({ params: { id, ruleId } });

  await api.unlinkRepository({ params: { id, repoId } });
  await api.safe.triggerAssessment({ params });
  await api.deleteProject({ params });
  await api.safe.deleteProject({ params });
}
