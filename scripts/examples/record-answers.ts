import type { OperationId } from "../../packages/api-routes/src/index.ts";
import { makeDeterministic } from "./make-deterministic.ts";
import { startSeededServer, type Call } from "./seeded-server.ts";

/**
 * One true answer for each implemented operation that answers with a body, from the life of a small project: set up,
 * shared, assessed, made worse, assessed again, judged. The same at every run.
 */
export async function recordAnswers(): Promise<Map<OperationId, unknown>> {
  const server = await startSeededServer();
  const stable = makeDeterministic({ [`${server.folder}/git`]: "/srv/git" });
  const answers = new Map<OperationId, unknown>();
  const record = async (operationId: OperationId, call: Call = {}): Promise<Record<string, unknown>> => {
    const body = await server.call(operationId, { key: server.key, ...call });
    answers.set(operationId, stable(body));
    return Object(body) as Record<string, unknown>;
  };
  try {
    await record("getLiveness");
    await record("getReadiness");
    await record("createApiKey", { body: { name: "CI", description: "Nightly checks", scopes: ["read"] } });
    const keys = await record("listApiKeys");
    await record("getApiKey", { params: { keyId: first(keys, "keys") } });
    await record("getCurrentUser");

    const project = await record("createProject", {
      body: { name: "Web shop", key: "web-shop", description: "Storefront and checkout" },
    });
    const id = String(project["id"]);
    const settings = { ignored_paths: ["legacy/**"], drift_thresholds: { score: 3 } };
    await record("updateProject", { params: { id }, body: { settings } });
    const body = { email: "grace@octokraft.dev", role: "member" };
    const { id: invitationId, token } = await record("createInvitation", { params: { id }, body });
    await record("listInvitations", { params: { id } });
    await record("getInvitation", { params: { id, invitationId: String(invitationId) } });
    const { member } = await record("acceptInvitation", { body: { token, name: "Grace Hopper" } });
    const userId = String(Object(member).user_id);
    await record("listMembers", { params: { id } });
    await record("getMember", { params: { id, userId } });
    await record("updateMember", { params: { id, userId }, body: { role: "owner" } });

    const repository = await record("linkRepository", {
      params: { id },
      body: { path: server.repositoryPath },
    });
    const assess = async () => {
      const { id: assessmentId } = await record("triggerAssessment", { params: { id } });
      await server.assess(String(assessmentId), id);
      return String(assessmentId);
    };
    await assess();
    server.secondCommit();
    const assessmentId = await assess();
    await record("listAssessments", { params: { id } });
    await record("getAssessment", { params: { id, assessmentId } });
    await record("listSkippedFiles", { params: { id, assessmentId } });
    await record("listHealthCategories", { params: { id } });
    await record("getHealthDashboard", { params: { id } });
    const alerts = await record("listDriftAlerts", { params: { id } });
    const alertId = first(alerts, "drift_alerts");
    await record("getDriftAlert", { params: { id, alertId } });
    await record("dismissDriftAlert", { params: { id, alertId } });
    await record("listRepositories", { params: { id } });
    await record("getRepository", { params: { id, repoId: String(repository["id"]) } });

    const issues = await record("listIssues", { params: { id }, query: { limit: "5" } });
    const issueId = first(issues, "issues");
    await record("getIssue", { params: { id, issueId } });
    await record("getIssueStats", { params: { id } });
    const reason = { reason: "false_positive", comment: "The value comes from a fixed list." };
    await record("dismissIssue", { params: { id, issueId }, body: reason });
    await record("restoreIssue", { params: { id, issueId } });
    const rule = { match: { path: "tools/**" }, reason: "accepted_risk", comment: "Runs on one laptop." };
    const { id: ruleId } = await record("createDismissRule", { params: { id }, body: rule });
    await record("listDismissRules", { params: { id } });
    await record("getDismissRule", { params: { id, ruleId: String(ruleId) } });
    await record("getProject", { params: { id } });
    await record("listProjects");
    return answers;
  } finally {
    await server.stop();
  }
}

/** The id of the first item of a page. */
function first(page: Record<string, unknown>, list: string): string {
  const [item] = Object(page[list]) as Record<string, unknown>[];
  if (item === undefined) throw new Error(`the list of ${list} is empty`);
  return String(item["id"]);
}
