import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";

import { beginAssessment, completeAssessment, openDatabase } from "@octokraft/store";
import { sampleAssessment, sampleIssue, testDatabaseUrl } from "@octokraft/store/testing";
import { afterAll, describe, expect, onTestFinished, test } from "vitest";

import { TestApi, type CallAnswer, type TestProject } from "./testing/test-api.ts";

const databaseUrl = await testDatabaseUrl();
const rounds = 10;

const statusesOf = (answers: readonly CallAnswer[]) =>
  answers.map(({ status }) => status).sort((a, b) => a - b);

/** What a lock or a constraint decides shows only between connections: two servers on one PostgreSQL. */
describe.skipIf(databaseUrl === null)("on PostgreSQL", async () => {
  if (databaseUrl === null) return;
  const databases = await Promise.all([1, 2].map(() => openDatabase({ databaseUrl, dataDir: "" })));
  afterAll(() => Promise.all(databases.map((database) => database.close())));
  const [first, second] = databases;
  if (first === undefined || second === undefined) throw new Error("There are two");
  const [here, there] = [new TestApi(first), new TestApi(second)] as const;

  /** The same calls to both servers at the same time, twice each. */
  function atOnce(call: (api: TestApi) => Promise<CallAnswer>): Promise<CallAnswer[]> {
    return Promise.all([here, there, here, there].map((api) => call(api)));
  }

  test("of simultaneous triggers one starts, and the others name it", async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { id, member } = await here.project();
      await here.repository(id);
      const answers = await atOnce((api) =>
        api.call("triggerAssessment", { key: member.key, params: { id } }),
      );
      expect(statusesOf(answers)).toEqual([201, 409, 409, 409]);
      const started = answers.find(({ status }) => status === 201);
      for (const answer of answers) {
        expect(answer.headers.get("location")).toBe(started?.headers.get("location"));
      }
    }
  });

  test("simultaneous dismissals of one issue are one dismissal", async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { id, member } = await here.assessed([
        { symbol: "a", snippet: "a" },
        { symbol: "b", snippet: "b" },
      ]);
      const list = await here.call("listIssues", { key: member.key, params: { id } });
      const issueId = Object(list.body).issues[0].id;
      const body = { reason: "wont_fix", comment: "Together." };
      const answers = await atOnce((api) =>
        api.call("dismissIssue", { key: member.key, params: { id, issueId }, body }),
      );
      expect(statusesOf(answers)).toEqual([200, 200, 200, 200]);
      const issue = await here.call("getIssue", { key: member.key, params: { id, issueId } });
      const events = Object(issue.body).history.map(({ event }: { event: string }) => event);
      expect(events).toEqual(["first_seen", "dismissed"]);
      const dashboard = await here.call("getHealthDashboard", { key: member.key, params: { id } });
      expect(Object(dashboard.body).latest_assessment).toMatchObject({ medium_count: 1 });
    }
  });

  test("simultaneous dismissals of different issues of a project are all in its score", async () => {
    for (let round = 0; round < rounds; round += 1) {
      const symbols = ["a", "b", "c", "d"];
      const { id, member } = await here.assessed(symbols.map((symbol) => ({ symbol, snippet: symbol })));
      const list = await here.call("listIssues", { key: member.key, params: { id } });
      const ids: string[] = Object(list.body).issues.map((issue: { id: string }) => issue.id);
      await Promise.all(
        ids.map((issueId, index) =>
          (index % 2 === 0 ? here : there).call("dismissIssue", {
            key: member.key,
            params: { id, issueId },
            body: { reason: "false_positive" },
          }),
        ),
      );
      const dashboard = await here.call("getHealthDashboard", { key: member.key, params: { id } });
      expect(Object(dashboard.body).latest_assessment).toMatchObject({ medium_count: 0, overall_score: 100 });
      const stats = await here.call("getIssueStats", { key: member.key, params: { id } });
      expect(stats.body).toMatchObject({ total_count: 0 });
    }
  });

  test("an invitation that is accepted several times at once makes one user, one membership and one key", async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { id, owner } = await here.project();
      const email = `twice-${round}@octokraft.test`;
      const invited = await here.call("createInvitation", {
        key: owner.key,
        params: { id },
        body: { email },
      });
      const { token } = Object(invited.body);
      const answers = await atOnce((api) => api.call("acceptInvitation", { body: { token } }));
      expect(statusesOf(answers)).toEqual([201, 404, 404, 404]);
      const keys = await here.db
        .selectFrom("api_keys")
        .innerJoin("users", "users.id", "api_keys.user_id")
        .innerJoin("memberships", "memberships.user_id", "users.id")
        .select("api_keys.id")
        .where("users.email", "=", email)
        .execute();
      expect(keys).toHaveLength(1);
    }
  });

  test("of simultaneous invitations to one address one is left, whose token works alone", async () => {
    for (let round = 0; round < rounds; round += 1) {
      const { id, owner } = await here.project();
      const body = { email: `again-${round}@octokraft.test` };
      const answers = await atOnce((api) =>
        api.call("createInvitation", { key: owner.key, params: { id }, body }),
      );
      expect(statusesOf(answers)).toEqual([201, 201, 201, 201]);
      const left = await here.call("listInvitations", { key: owner.key, params: { id } });
      expect(Object(left.body).total_count).toBe(1);
      const accepted = [];
      for (const answer of answers) {
        const { id: invitationId, token } = Object(answer.body);
        const { status } = await here.call("acceptInvitation", { body: { token } });
        if (status === 201) accepted.push(invitationId);
      }
      expect(accepted).toEqual([Object(left.body).invitations[0].id]);
    }
  });

  test.for<["updateMember" | "deleteMember", "updateMember" | "deleteMember"]>([
    ["updateMember", "updateMember"],
    ["deleteMember", "deleteMember"],
    ["updateMember", "deleteMember"],
  ])("of two owners, %s and %s at the same time leave one", async ([first, second]) => {
    for (let round = 0; round < rounds; round += 1) {
      const { id, owner, member } = await here.project();
      await here.db.updateTable("memberships").set({ role: "owner" }).where("project_id", "=", id).execute();
      const lose = (api: TestApi, operation: typeof first, user: TestProject["owner"]) =>
        api.call(operation, {
          key: user.key,
          params: { id, userId: user.id },
          ...(operation === "updateMember" && { body: { role: "member" } }),
        });
      const answers = await Promise.all([lose(here, first, owner), lose(there, second, member)]);
      expect(answers.filter(({ status }) => status === 409)).toHaveLength(1);
      const owners = await here.db
        .selectFrom("memberships")
        .select("user_id")
        .where("project_id", "=", id)
        .where("role", "=", "owner")
        .execute();
      expect(owners).toHaveLength(1);
    }
  });

  test("of simultaneous projects with one key one is made", async () => {
    const user = await here.user();
    for (let round = 0; round < rounds; round += 1) {
      const body = { name: "Twice", key: `twice-${round}` };
      const answers = await atOnce((api) => api.call("createProject", { key: user.key, body }));
      expect(statusesOf(answers)).toEqual([201, 409, 409, 409]);
      expect(answers.find(({ status }) => status === 409)?.body).toMatchObject({ error: "key_taken" });
    }
    const list = await here.call("listProjects", { key: user.key });
    expect(Object(list.body).total_count).toBe(rounds);
  });

  test("a project that is deleted while its assessment is stored leaves no row, and other projects keep theirs", async () => {
    const other = await here.assessed([{ symbol: "stays" }]);
    for (let round = 0; round < rounds; round += 1) {
      const { id, owner } = await here.project();
      const repository = await here.repository(id);
      const started = await here.call("triggerAssessment", { key: owner.key, params: { id } });
      const assessmentId = Object(started.body).id;
      await beginAssessment(there.db, assessmentId);
      const issues = Array.from({ length: 200 }, (_, n) => sampleIssue({ symbol: `s${n}` }));
      const result = {
        repository_id: repository.id,
        fetch_duration_ms: 1,
        assessment: sampleAssessment(issues),
      };
      const remove = () => here.call("deleteProject", { key: owner.key, params: { id } });
      const store = () => completeAssessment(there.db, assessmentId, [result]);
      const storing = round % 2 === 0 ? store() : null;
      const removed = await remove();
      await (storing ?? store());
      expect(removed).toMatchObject({ status: 204 });
      expect(await rowsOf(id)).toEqual([]);
    }
    const list = await here.call("listIssues", { key: other.member.key, params: { id: other.id } });
    expect(list.body).toMatchObject({ total_count: 1 });
  });

  /** The tables that have rows of a project. */
  async function rowsOf(projectId: string): Promise<string[]> {
    const left: string[] = [];
    for (const table of tablesOfProjects) {
      const rows = await here.db
        .selectFrom(table)
        .select("project_id")
        .where("project_id", "=", projectId)
        .execute();
      if (rows.length > 0) left.push(table);
    }
    return left;
  }

  test("a key that one server process revokes is refused by another from the next request on, while it is in use", async () => {
    const [one, other] = await Promise.all([startServer(databaseUrl), startServer(databaseUrl)]);
    for (let round = 0; round < 3; round += 1) {
      const user = await here.user();
      const headers = { authorization: `Bearer ${user.key}` };
      const keys = await fetch(`${one}/api/v1/api-keys`, { headers });
      const keyId = Object(await keys.json()).keys[0].id;
      const revoker = { authorization: `Bearer ${await here.key(user.id)}` };
      const inUse = new AbortController();
      const statuses: number[] = [];
      const use = (async () => {
        while (!inUse.signal.aborted) {
          statuses.push((await fetch(`${other}/api/v1/api-keys`, { headers })).status);
        }
      })();
      await expect.poll(() => statuses.length).toBeGreaterThan(3);
      const revoked = await fetch(`${one}/api/v1/api-keys/${keyId}`, {
        method: "DELETE",
        headers: revoker,
      });
      expect(revoked.status).toBe(204);
      for (const server of [one, other]) {
        expect((await fetch(`${server}/api/v1/api-keys`, { headers })).status).toBe(401);
      }
      inUse.abort();
      await use;
      expect([...new Set(statuses)].join(" ")).toMatch(/^200( 401)?$/u);
    }
  });

  test("using a key writes when it was used at most once a minute, however many requests and servers", async () => {
    const user = await here.user();
    const keyOfUser = () =>
      here.db.selectFrom("api_keys").select("last_used_at").where("user_id", "=", user.id);
    const lastUsed = async () => (await keyOfUser().executeTakeFirstOrThrow()).last_used_at;
    const use = () => atOnce((api) => api.call("listProjects", { key: user.key }));
    const setLastUsed = async (secondsAgo: number) => {
      const last_used_at = new Date(Date.now() - secondsAgo * 1000);
      await here.db.updateTable("api_keys").set({ last_used_at }).where("user_id", "=", user.id).execute();
      return lastUsed();
    };
    const recently = await setLastUsed(20);
    for (let round = 0; round < 5; round += 1) expect(statusesOf(await use())).toEqual([200, 200, 200, 200]);
    expect(await lastUsed()).toBe(recently);
    const longAgo = await setLastUsed(70);
    await use();
    expect(await lastUsed()).not.toBe(longAgo);
  });
});

const tablesOfProjects = [
  "api_keys",
  "assessments",
  "dismiss_rules",
  "drift_alerts",
  "invitations",
  "issue_counts",
  "issue_stays",
  "issues",
  "memberships",
  "repositories",
] as const;

/** Starts a server process that ends with the test; resolves with its address. */
async function startServer(url: string): Promise<string> {
  const program = fileURLToPath(new URL("testing/serve.ts", import.meta.url));
  const child = spawn(process.execPath, [program, url], { stdio: ["ignore", "pipe", "inherit"] });
  onTestFinished(() => void child.kill("SIGKILL"));
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error("The server ended before it told its address");
}
