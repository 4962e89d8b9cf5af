import type { ApiClient } from "../../packages/api-client/src/index.ts";
import { assess, type Seeded } from "./seed.ts";

/** What the scenario works with. */
export interface Use {
  /** The first owner's client. */
  api: ApiClient;
  seeded: Seeded;
  repository: string;
  /** Commits code that mends what was found and is worse in all else. */
  worsen: () => void;
}

/** Every operation that works without GitHub, with each of its successes and conflicts, as a team would come to send them. */
export async function useEverything({ api, seeded, repository, worsen }: Use): Promise<void> {
  const { id = "", repoId = "", assessmentId = "" } = seeded;
  const params = { id };

  await api.getLiveness();
  await api.getReadiness();
  await api.getCurrentUser();
  await api.listProjects({ query: { limit: 1, sort: "-name" } });
  await api.getProject({ params });
  await api.updateProject({
    params,
    body: {
      description: "Says hello",
      settings: { pr_analysis_enabled: false, drift_thresholds: { score: 0.1 } },
    },
  });
  await api.safe.createProject({ body: { name: "Greeter", key: "greeter" } });

  await useMembers(api, seeded);
  await useKeys(api, id);

  await api.listRepositories({ params });
  await api.getRepository({ params: { id, repoId } });
  await api.safe.linkRepository({ params, body: { path: repository } });

  worsen();
  await assess(api, id);
  await api.getHealthDashboard({ params });
  await api.listHealthCategories({ params });
  await api.listAssessments({ params });
  await api.listSkippedFiles({ params: { id, assessmentId } });
  const [alert] = (await api.listDriftAlerts({ params })).drift_alerts;
  if (alert === undefined) throw new Error("Worse code raised no drift alert.");
  await api.getDriftAlert({ params: { id, alertId: alert.id } });
  await api.dismissDriftAlert({ params: { id, alertId: alert.id } });
  await api.dismissDriftAlert({ params: { id, alertId: alert.id } });

  await useIssues(api, seeded);

  const second = { params, body: { repository_id: repoId, ref: "main" } };
  await api.triggerAssessment(second);
  await api.safe.triggerAssessment(second);
  await api.unlinkRepository({ params: { id, repoId } });
  await api.safe.triggerAssessment({ params });
  await api.deleteProject({ params });
}

async function useMembers(
  api: ApiClient,
  { id = "", userId = "", invitationId = "" }: Seeded,
): Promise<void> {
  const params = { id };
  await api.listMembers({ params });
  await api.getMember({ params: { id, userId } });
  await api.safe.updateMember({ params: { id, userId }, body: { role: "member" } });
  await api.safe.deleteMember({ params: { id, userId } });
  await api.listInvitations({ params });
  await api.getInvitation({ params: { id, invitationId } });
  const invitation = await api.createInvitation({
    params,
    body: { email: "alan@example.com", role: "member" },
  });
  const { member } = await api.acceptInvitation({ body: { token: invitation.token ?? "", name: "Alan" } });
  await api.safe.createInvitation({ params, body: { email: "alan@example.com" } });
  await api.updateMember({ params: { id, userId: member.user_id }, body: { role: "owner" } });
  await api.deleteMember({ params: { id, userId: member.user_id } });
  await api.deleteInvitation({ params: { id, invitationId } });
}

async function useKeys(api: ApiClient, id: string): Promise<void> {
  const key = await api.createApiKey({ body: { name: "CI", project_id: id } });
  await api.listApiKeys();
  await api.getApiKey({ params: { keyId: key.id } });
  await api.deleteApiKey({ params: { keyId: key.id } });
}

async function useIssues(
  api: ApiClient,
  { id = "", issueId: resolvedId = "", ruleId = "" }: Seeded,
): Promise<void> {
  const params = { id };
  const { issues } = await api.listIssues({
    params,
    query: { rule_id: ["empty-catch"], sort: "severity", limit: 2 },
  });
  const [issue] = issues;
  if (issue === undefined) throw new Error("The second assessment found nothing.");
  const own = { id, issueId: issue.id };
  await api.getIssue({ params: own });
  await api.getIssueStats({ params });
  await api.dismissIssue({ params: own, body: { reason: "other", comment: "Read elsewhere." } });
  await api.restoreIssue({ params: own });
  await api.safe.dismissIssue({ params: { id, issueId: resolvedId }, body: { reason: "wont_fix" } });

  const rule = {
    params,
    body: { match: { rule_id: issue.rule_id, path: "**/*.js" }, reason: "wont_fix" },
  } as const;
  const { id: created } = await api.createDismissRule(rule);
  await api.safe.createDismissRule(rule);
  await api.safe.restoreIssue({ params: own });
  await api.listDismissRules({ params });
  await api.getDismissRule({ params: { id, ruleId } });
  await api.deleteDismissRule({ params: { id, ruleId: created } });
}
