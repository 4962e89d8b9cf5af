import { expect, test } from "vitest";
import {
  createDismissRule,
  deleteDismissRule,
  getDismissRule,
  listDismissRules,
} from "../dismiss-rules/dismiss-rules.ts";
import type { DismissRuleCreate } from "../dismiss-rules/dismiss-rules.ts";
import { getAssessment } from "../health/get-assessment.ts";
import { getRepository, linkRepository } from "../repositories.ts";
import type { DismissRuleMatch } from "../tables.ts";
import { runAssessment, sampleAssessment, sampleIssue, seedProject, testDatabase } from "../testing/index.ts";
import { dismissIssue, restoreIssue } from "./dismiss-issue.ts";
import { getIssueStats } from "./get-issue-stats.ts";
import { getIssue } from "./get-issue.ts";
import { listIssues } from "./list-issues.ts";

const { db } = await testDatabase();

const words = { reason: "false_positive", comment: "Checked." } as const;

/** A project whose one assessment found these issues, by symbol. */
async function assessed(...symbols: string[]) {
  const seeded = await seedProject(db);
  const issues = symbols.map((symbol) => sampleIssue({ symbol, snippet: symbol, file: `src/${symbol}.ts` }));
  const assessment = await runAssessment(db, seeded.project.id, sampleAssessment(issues));
  const list = await listIssues(db, seeded.project.id, { sort: "file", limit: 100, offset: 0 });
  return { ...seeded, found: issues, assessment, ids: list.issues.map(({ id }) => id) };
}

async function statuses(projectId: string) {
  const { issues } = await listIssues(db, projectId, { sort: "file", limit: 100, offset: 0 });
  return Object.fromEntries(issues.map(({ symbol, status }) => [symbol, status]));
}

function rule(match: DismissRuleMatch, comment = ""): DismissRuleCreate {
  return { match, reason: "accepted_risk", comment };
}

test("a dismissed issue leaves the scores at once and a restored one is back in them", async () => {
  const { owner, project, repository, assessment, ids } = await assessed("a", "b");
  const [id = ""] = ids;
  const dismissed = await dismissIssue(db, project.id, id, owner.id, words);
  expect(dismissed).toMatchObject({
    status: "dismissed",
    dismissal: { ...words, dismissed_by: owner, dismiss_rule_ids: [] },
  });
  const half = await getAssessment(db, project.id, assessment.id);
  expect(half).toMatchObject({
    medium_count: 1,
    runtime_risks_score: 57.14,
    repositories: [{ medium_count: 1 }],
  });
  expect((await getRepository(db, project.id, repository.id))?.overall_score).toBe(half?.overall_score);
  expect(await restoreIssue(db, project.id, id, owner.id)).toMatchObject({ status: "open", dismissal: null });
  expect(await getAssessment(db, project.id, assessment.id)).toEqual(assessment);
  const issue = await getIssue(db, project.id, id);
  expect(issue?.history.map(({ event, user, comment }) => [event, user?.id, comment])).toEqual([
    ["first_seen", undefined, null],
    ["dismissed", owner.id, "Checked."],
    ["restored", owner.id, null],
  ]);
});

test("dismissing again replaces reason and comment and keeps since when, restoring again changes nothing", async () => {
  const { owner, project, ids } = await assessed("a");
  const [id = ""] = ids;
  const first = await dismissIssue(db, project.id, id, owner.id, words);
  expect(await dismissIssue(db, project.id, id, owner.id, words)).toEqual(first);
  const second = await dismissIssue(db, project.id, id, owner.id, { reason: "other", comment: "Legacy." });
  expect(second?.dismissal).toEqual({ ...first?.dismissal, reason: "other", comment: "Legacy." });
  const restored = await restoreIssue(db, project.id, id, owner.id);
  expect(await restoreIssue(db, project.id, id, owner.id)).toEqual(restored);
});

test("of simultaneous dismissals each counts once", async () => {
  const { owner, project, assessment, ids } = await assessed("a", "b", "c");
  await Promise.all([...ids, ...ids].map((id) => dismissIssue(db, project.id, id, owner.id, words)));
  expect(await getAssessment(db, project.id, assessment.id)).toMatchObject({
    medium_count: 0,
    overall_score: 100,
  });
});

test("a dismissal survives that the code moves, goes and comes back", async () => {
  const { owner, project, ids } = await assessed("a");
  const [id = ""] = ids;
  await dismissIssue(db, project.id, id, owner.id, words);
  const moved = sampleIssue({ symbol: "a", snippet: "a", file: "lib/other.ts", start_line: 77 });
  await runAssessment(db, project.id, sampleAssessment([moved]));
  expect(await getIssue(db, project.id, id)).toMatchObject({ status: "dismissed", file: "lib/other.ts" });
  await runAssessment(db, project.id, sampleAssessment([]));
  expect(await statuses(project.id)).toEqual({ a: "resolved" });
  await expect(dismissIssue(db, project.id, id, owner.id, words)).rejects.toMatchObject({
    code: "issue_resolved",
  });
  const back = await runAssessment(db, project.id, sampleAssessment([moved]));
  expect(await statuses(project.id)).toEqual({ a: "dismissed" });
  expect(back.medium_count).toBe(0);
});

test("a rule dismisses what it matches now and later, and its end restores exactly what only it had dismissed", async () => {
  const { owner, project, assessment, found, ids } = await assessed("a", "b", "c");
  await dismissIssue(db, project.id, ids[1] ?? "", owner.id, words);
  const first = await createDismissRule(db, project.id, owner.id, rule({ path: "src/[ab]*" }));
  expect(first.matched_count).toBe(0);
  const wide = await createDismissRule(
    db,
    project.id,
    owner.id,
    rule({ category: "runtime_risks" }, "All of it."),
  );
  expect(wide).toMatchObject({ matched_count: 3, created_by: owner, match: { category: "runtime_risks" } });
  const narrow = await createDismissRule(db, project.id, owner.id, rule({ path: "src/c.*" }));
  expect(await getAssessment(db, project.id, assessment.id)).toMatchObject({ medium_count: 0 });
  expect((await getIssue(db, project.id, ids[2] ?? ""))?.dismissal).toMatchObject({
    reason: "accepted_risk",
    comment: "All of it.",
    dismissed_by: null,
    dismiss_rule_ids: [wide.id, narrow.id],
  });
  await expect(restoreIssue(db, project.id, ids[2] ?? "", owner.id)).rejects.toMatchObject({
    code: "dismissed_by_rule",
    dismiss_rule_id: wide.id,
  });

  const later = sampleIssue({ symbol: "d", snippet: "d", file: "src/d.ts" });
  const next = await runAssessment(db, project.id, sampleAssessment([...found, later]));
  expect(await statuses(project.id)).toEqual({
    a: "dismissed",
    b: "dismissed",
    c: "dismissed",
    d: "dismissed",
  });
  expect(next.medium_count).toBe(0);

  expect(await deleteDismissRule(db, project.id, wide.id, owner.id)).toBe(true);
  expect(await statuses(project.id)).toEqual({ a: "open", b: "dismissed", c: "dismissed", d: "open" });
  expect(await getAssessment(db, project.id, next.id)).toMatchObject({ medium_count: 2 });
  expect(await deleteDismissRule(db, project.id, wide.id, owner.id)).toBe(false);
  const page = await listDismissRules(db, project.id, { limit: 20, offset: 0 });
  expect(page.dismiss_rules.map(({ id }) => id)).toEqual([narrow.id, first.id]);
  expect(await getDismissRule(db, project.id, narrow.id)).toMatchObject({ matched_count: 1 });
});

test("an issue that leaves what a rule matches counts again", async () => {
  const { owner, project } = await assessed("a");
  await createDismissRule(db, project.id, owner.id, rule({ path: "src/**" }));
  expect(await statuses(project.id)).toEqual({ a: "dismissed" });
  const moved = sampleIssue({ symbol: "a", snippet: "a", file: "lib/a.ts" });
  expect(await runAssessment(db, project.id, sampleAssessment([moved]))).toMatchObject({ medium_count: 1 });
  expect(await statuses(project.id)).toEqual({ a: "open" });
});

test.for<[string, DismissRuleMatch, string]>([
  ["rule", { rule_id: "sql" }, "a"],
  ["analyser", { analyzer: "ruff" }, "b"],
  ["category", { category: "security" }, "a"],
  ["severity", { severity: "low" }, "c"],
  ["path", { path: "src/*.ts" }, "ac"],
  ["path of any depth", { path: "**/b.ts" }, "b"],
  ["message pattern", { message_pattern: "(?i)^query .*\\d+$" }, "a"],
  ["all together", { path: "src/**", category: "runtime_risks", severity: "low" }, "c"],
  ["none", { path: "src/**", rule_id: "unknown" }, ""],
])("a rule matches by %s", async ([, match, expected]) => {
  const { owner, project } = await seedProject(db);
  const issues = [
    sampleIssue({
      symbol: "a",
      file: "src/a.ts",
      rule_id: "sql",
      category: "security",
      message: "Query text of line 7",
    }),
    sampleIssue({ symbol: "b", file: "src/deep/b.ts", analyzer: "ruff", severity: "high" }),
    sampleIssue({ symbol: "c", file: "src/c.ts", severity: "low" }),
  ];
  await runAssessment(db, project.id, sampleAssessment(issues));
  const created = await createDismissRule(db, project.id, owner.id, rule(match));
  expect(created.matched_count).toBe(expected.length);
  const dismissed = Object.entries(await statuses(project.id)).filter(([, status]) => status === "dismissed");
  expect(dismissed.map(([symbol]) => symbol).join("")).toBe(expected);
});

test("a rule by fingerprint waits for an issue that does not exist yet, one by repository keeps to it", async () => {
  const { owner, project, repository } = await assessed("a");
  const later = sampleIssue({ symbol: "z", snippet: "z" });
  await createDismissRule(db, project.id, owner.id, rule({ fingerprint: later.fingerprint }));
  await runAssessment(db, project.id, sampleAssessment([later]));
  expect(await statuses(project.id)).toEqual({ a: "resolved", z: "dismissed" });
  const created = await createDismissRule(db, project.id, owner.id, rule({ repository_id: repository.id }));
  expect(created.matched_count).toBe(1);
  const other = await seedProject(db);
  await expect(
    createDismissRule(db, project.id, owner.id, rule({ repository_id: other.repository.id })),
  ).rejects.toMatchObject({ pointer: "/body/match/repository_id" });
});

test("a rule with the same criteria is refused and the present one named, also when both come at once", async () => {
  const { owner, project } = await assessed("a");
  const both = await Promise.allSettled([
    createDismissRule(db, project.id, owner.id, rule({ severity: "low", category: "security" })),
    createDismissRule(db, project.id, owner.id, rule({ category: "security", severity: "low" })),
  ]);
  const created = both.flatMap((one) => (one.status === "fulfilled" ? [one.value.id] : []));
  const refused = both.flatMap((one) => (one.status === "rejected" ? [one.reason] : []));
  expect(refused).toMatchObject([{ code: "dismiss_rule_exists", dismiss_rule_id: created[0] }]);
});

test("criteria as long as the contract allows make a rule, once", async () => {
  const { owner, project } = await seedProject(db);
  const text = Array.from({ length: 500 }, (_, index) => String.fromCodePoint(0x4e00 + index)).join("");
  const create = () =>
    createDismissRule(db, project.id, owner.id, rule({ path: text, message_pattern: text }));
  const { id } = await create();
  await expect(create()).rejects.toMatchObject({ code: "dismiss_rule_exists", dismiss_rule_id: id });
});

test.for(["(a+)+$", "^(a|a)*$", "(.*)*=(.*)*$", "^(([a-z])+.)+[A-Z]([a-z])+$"])(
  "the pattern %s, on which others take for ever, is judged in linear time",
  async (message_pattern) => {
    const { owner, project } = await seedProject(db);
    const message = `${"a".repeat(20_000)}!`;
    await runAssessment(db, project.id, sampleAssessment([sampleIssue({ message })]));
    const created = await createDismissRule(db, project.id, owner.id, rule({ message_pattern }));
    expect(created.matched_count).toBe(0);
  },
);

test.for(["(a", "(?=x)", "(a)\\1", "[z-a]"])(
  "the pattern %s is refused, because it is none of the linear-time kind",
  async (pattern) => {
    const { owner, project } = await seedProject(db);
    const refused = createDismissRule(db, project.id, owner.id, rule({ message_pattern: pattern }));
    await expect(refused).rejects.toMatchObject({ pointer: "/body/match/message_pattern" });
    expect((await listDismissRules(db, project.id, { limit: 1, offset: 0 })).total_count).toBe(0);
  },
);

test("a dismissal changes the project's score also when its repository was assessed alone since", async () => {
  const { owner, project, repository, assessment, ids, found } = await assessed("a", "b");
  await linkRepository(db, project.id, {
    provider: "git",
    url: "https://git.octokraft.dev/shop/api.git",
    name: "api",
    default_branch: "main",
    head_sha: null,
  });
  const [, second] = found;
  const alone = await runAssessment(db, project.id, sampleAssessment(second === undefined ? [] : [second]), {
    repository_id: repository.id,
  });
  await dismissIssue(db, project.id, ids[1] ?? "", owner.id, words);
  expect(await getAssessment(db, project.id, alone.id)).toMatchObject({ medium_count: 0 });
  expect(await getAssessment(db, project.id, assessment.id)).toMatchObject({ medium_count: 1 });
});

test("the statistics count what matches in every way, and new and fixed issues over time", async () => {
  const { project, repository, found, assessment } = await assessed("a", "b");
  const third = sampleIssue({
    symbol: "c",
    snippet: "c",
    file: "top.ts",
    severity: "high",
    category: "security",
  });
  const next = await runAssessment(db, project.id, sampleAssessment([third, ...found.slice(1)]));
  const stats = await getIssueStats(db, project.id, { status: ["open", "reopened"], trend_days: 90 });
  expect(stats).toMatchObject({
    total_count: 2,
    by_severity: { critical: 0, high: 1, medium: 1, low: 0, info: 0 },
    by_status: { open: 2, reopened: 0, resolved: 0, dismissed: 0 },
    by_rule: [
      { rule_id: "empty-catch", analyzer: "octokraft", category: "runtime_risks", count: 1 },
      { rule_id: "empty-catch", analyzer: "octokraft", category: "security", count: 1 },
    ],
    by_directory: [
      { repository_id: repository.id, directory: "", count: 1 },
      { repository_id: repository.id, directory: "src", count: 1 },
    ],
    by_repository: [{ repository_id: repository.id, name: "storefront", count: 2 }],
    trend: [
      { assessment_id: assessment.id, active_count: 2, new_count: 2, fixed_count: 0 },
      { assessment_id: next.id, active_count: 2, new_count: 1, fixed_count: 1 },
    ],
  });
  expect(stats.by_category).toHaveLength(8);
  expect(stats.by_category[0]).toMatchObject({ category: "security", count: 1, by_severity: { high: 1 } });
  const all = await getIssueStats(db, project.id, { category: ["security"], trend_days: 90 });
  expect(all).toMatchObject({
    total_count: 1,
    trend: [{ active_count: 0 }, { active_count: 1, new_count: 1 }],
  });
});
