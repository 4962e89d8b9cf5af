import { createClient, type ApiClient } from "../../packages/api-client/src/index.ts";
import type { RunningServer } from "./running-server.ts";

/** Path parameters by name, for things that exist. */
export type Seeded = Record<string, string>;

/** A project with an assessed repository, an issue, a dismiss rule and an invitation. */
export async function seed(
  { url, key, repository }: Pick<RunningServer, "url" | "key" | "repository">,
  fetch = globalThis.fetch,
): Promise<Seeded> {
  const api = createClient({ baseUrl: url, auth: { apiKey: key }, fetch });
  const user = await api.getCurrentUser();
  const { id } = await api.createProject({ body: { name: "Greeter", key: "greeter" } });
  const linked = await api.linkRepository({ params: { id }, body: { path: repository } });
  const assessmentId = await assess(api, id);
  const [issue] = (await api.listIssues({ params: { id } })).issues;
  if (issue === undefined) throw new Error("The assessment found nothing to work with.");
  const rule = await api.createDismissRule({
    params: { id },
    body: { match: { rule_id: "no-such-rule" }, reason: "wont_fix" },
  });
  const invitation = await api.createInvitation({ params: { id }, body: { email: "grace@example.com" } });
  return {
    id,
    userId: user.id,
    repoId: linked.id,
    assessmentId,
    issueId: issue.id,
    ruleId: rule.id,
    invitationId: invitation.id,
  };
}

/** Has a project assessed and waits for the end. Gives the assessment's id. */
export async function assess(api: ApiClient, id: string): Promise<string> {
  const { id: assessmentId } = await api.triggerAssessment({ params: { id } });
  for (;;) {
    const { status, error } = await api.getAssessment({ params: { id, assessmentId } });
    if (status === "completed") return assessmentId;
    if (status === "failed") throw new Error(`The assessment failed: ${JSON.stringify(error)}`);
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
}
