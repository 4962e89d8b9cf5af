import type { Issue } from "@octokraft/engine";
import { expect, test } from "vitest";
import { linkRepository } from "../repositories.ts";
import { saveRules } from "../rules.ts";
import type { Db } from "../tables.ts";
import { runAssessment, sampleAssessment, sampleIssue, seedProject, testDatabase } from "../testing/index.ts";
import { getIssue } from "./get-issue.ts";
import { issuesWithoutAuthor, recordAuthors } from "./issue-authors.ts";
import { listIssues } from "./list-issues.ts";
import type { IssueListOptions } from "./list-issues.ts";

const { db } = await testDatabase();

const first20 = { sort: "-severity", limit: 20, offset: 0 } as const;

async function assess(db: Db, projectId: string, ...issues: Issue[]) {
  return runAssessment(db, projectId, sampleAssessment(issues));
}

async function onlyIssue(projectId: string) {
  const { issues } = await listIssues(db, projectId, first20);
  const [issue] = issues;
  if (issue === undefined || issues.length > 1) throw new Error(`${issues.length} issues instead of one`);
  return issue;
}

test("an issue has what the engine said of it, and where and when it was first and last seen", async () => {
  const { project, repository } = await seedProject(db);
  const found = sampleIssue({ related: [{ file: "src/b.ts", start_line: 1, end_line: 4 }], cwe: "CWE-390" });
  const assessment = await assess(db, project.id, found);
  await saveRules(db, [
    {
      rule_id: "empty-catch",
      analyzer: "octokraft",
      category: "runtime_risks",
      severity: "medium",
      cwe: "CWE-390",
      title: "Error caught and forgotten",
      explanation: "Errors vanish.",
      fix: "Handle the error.",
      examples: [],
      url: null,
    },
  ]);
  const { issues, total_count } = await listIssues(db, project.id, first20);
  const { related, snippet, ...summary } = found;
  expect(total_count).toBe(1);
  const seen = {
    first_seen_assessment_id: assessment.id,
    first_seen_commit: "9fceb02d0ae598e95dc970b74767f19372d61af8",
    first_seen_at: assessment.completed_at,
    last_seen_assessment_id: assessment.id,
    last_seen_commit: "9fceb02d0ae598e95dc970b74767f19372d61af8",
    last_seen_at: assessment.completed_at,
    resolved_at: null,
    reopened_at: null,
    reopened_count: 0,
  };
  const [issue] = issues;
  expect(issue).toEqual({
    id: issue?.id,
    project_id: project.id,
    repository_id: repository.id,
    status: "open",
    dismissal: null,
    ...summary,
    ...seen,
  });
  expect(await getIssue(db, project.id, issue?.id ?? "")).toEqual({
    ...issue,
    related,
    snippet,
    explanation: "Errors vanish.",
    rule_url: "/docs/rules/empty-catch",
    author: null,
    age_days: null,
    history: [
      {
        event: "first_seen",
        occurred_at: assessment.completed_at,
        assessment_id: assessment.id,
        commit_sha: "9fceb02d0ae598e95dc970b74767f19372d61af8",
        file: "src/load.ts",
        start_line: 10,
        user: null,
        comment: null,
      },
    ],
  });
});

test("who wrote the code of an issue is kept once it was looked up, and forgotten when other code is there", async () => {
  const { project, repository } = await seedProject(db);
  const found = sampleIssue();
  const head = "a".repeat(40);
  await assess(db, project.id, found);
  const { id } = await onlyIssue(project.id);
  const unknown = await issuesWithoutAuthor(db, repository.id, head, 10);
  expect(unknown).toEqual([{ id, file: found.file, start_line: found.start_line }]);
  const author = {
    name: "Ada",
    email: "ada@octokraft.dev",
    commit_sha: "a".repeat(40),
    committed_at: new Date(Date.now() - 10.5 * 86_400_000).toISOString(),
  };
  await recordAuthors(db, [{ issue_id: id, author }]);
  expect(await issuesWithoutAuthor(db, repository.id, head, 10)).toEqual([]);
  const committed_at = `${author.committed_at.slice(0, 19)}Z`;
  expect(await getIssue(db, project.id, id)).toMatchObject({
    author: { ...author, committed_at },
    age_days: 10,
  });
  await assess(db, project.id, sampleIssue({ start_line: 99, end_line: 99 }));
  expect(await getIssue(db, project.id, id)).toMatchObject({ author: { name: "Ada" } });
  await assess(db, project.id, sampleIssue({ snippet: "catch {  }", fingerprint: found.fingerprint }));
  expect(await getIssue(db, project.id, id)).toMatchObject({ author: null, age_days: null });
});

test("an issue of another project does not exist", async () => {
  const { project } = await seedProject(db);
  const other = await seedProject(db);
  await assess(db, project.id, sampleIssue());
  const issue = await onlyIssue(project.id);
  expect(await getIssue(db, other.project.id, issue.id)).toBeNull();
});

test("an issue keeps its id and its first sighting when lines move, the file is renamed, or the symbol changes", async () => {
  const { project } = await seedProject(db);
  await assess(db, project.id, sampleIssue());
  const before = await onlyIssue(project.id);
  const edits: Partial<Issue>[] = [
    { start_line: 90, end_line: 92 },
    { start_line: 90, end_line: 92, file: "src/io/load.ts" },
    { start_line: 90, end_line: 92, file: "src/io/load.ts", symbol: "readAll" },
    { start_line: 7, end_line: 9, file: "lib/io.ts", symbol: "Reader.readAll" },
    {
      start_line: 7,
      end_line: 9,
      file: "lib/io.ts",
      symbol: "Reader.readAll",
      message: "Now worded otherwise.",
    },
  ];
  for (const edit of edits) {
    await assess(db, project.id, sampleIssue(edit));
    expect(await onlyIssue(project.id)).toMatchObject({
      ...edit,
      id: before.id,
      status: "open",
      first_seen_assessment_id: before.first_seen_assessment_id,
    });
  }
  const issue = await getIssue(db, project.id, before.id);
  expect(issue?.history.map(({ event, file }) => `${event} ${file}`)).toEqual([
    "first_seen src/load.ts",
    "moved src/io/load.ts",
    "moved lib/io.ts",
  ]);
});

test("an issue that is gone is resolved, and reopened when it is back", async () => {
  const { project } = await seedProject(db);
  const first = await assess(db, project.id, sampleIssue());
  const { id } = await onlyIssue(project.id);
  const second = await assess(db, project.id);
  expect((await listIssues(db, project.id, { ...first20, status: ["open", "reopened"] })).total_count).toBe(
    0,
  );
  expect(await onlyIssue(project.id)).toMatchObject({
    id,
    status: "resolved",
    resolved_at: second.completed_at,
    last_seen_assessment_id: first.id,
  });
  const third = await assess(db, project.id, sampleIssue());
  expect(await onlyIssue(project.id)).toMatchObject({
    id,
    status: "reopened",
    reopened_at: third.completed_at,
    reopened_count: 1,
    last_seen_assessment_id: third.id,
  });
  const issue = await getIssue(db, project.id, id);
  expect(issue?.history.map(({ event }) => event)).toEqual(["first_seen", "resolved", "reopened"]);
  expect(third.comparison).toMatchObject({ new_count: 1, fixed_count: 0, unchanged_count: 0 });
});

test("text that PostgreSQL cannot store is kept with replacement characters", async () => {
  const { project } = await seedProject(db);
  await assess(db, project.id, sampleIssue({ message: "a\0b \u{D800} \\u0000", snippet: "x\0" }));
  expect(await onlyIssue(project.id)).toMatchObject({ message: "a\u{FFFD}b \u{FFFD} \\u0000" });
});

test("a path longer than any index entry can be is kept whole", async () => {
  const { project } = await seedProject(db);
  const file = `${"é".repeat(1500)}/${"x".repeat(2000)}.ts`;
  await assess(db, project.id, sampleIssue({ file }));
  expect(await onlyIssue(project.id)).toMatchObject({ file });
  expect((await listIssues(db, project.id, { ...first20, file })).total_count).toBe(1);
});

test("all filters must hold, the values of one are alternatives", async () => {
  const { project, repository } = await seedProject(db);
  const issues = [
    sampleIssue({
      symbol: "a",
      file: "src/a/one.ts",
      severity: "critical",
      category: "security",
      rule_id: "sql",
    }),
    sampleIssue({
      symbol: "b",
      file: "src/a/two.ts",
      severity: "high",
      analyzer: "ruff",
      rule_id: "ruff/F1",
      message: "L’état de Σωκράτης.",
    }),
    sampleIssue({ symbol: "c", file: "src/ab.ts", severity: "low", message: "The PASSWORD is in the code." }),
    sampleIssue({ symbol: "d", file: "100%_sure.ts", severity: "info", category: "dead_code" }),
  ];
  await assess(db, project.id, ...issues);
  const symbols = async (filters: Partial<IssueListOptions>) => {
    const page = await listIssues(db, project.id, { ...first20, ...filters });
    expect(page.total_count).toBe(page.issues.length);
    return page.issues.map(({ symbol }) => symbol).join("");
  };
  expect(await symbols({})).toBe("abcd");
  expect(await symbols({ severity: ["critical", "info"] })).toBe("ad");
  expect(await symbols({ category: ["security", "dead_code"], severity: ["info"] })).toBe("d");
  expect(await symbols({ rule_id: ["sql", "ruff/F1"] })).toBe("ab");
  expect(await symbols({ analyzer: ["ruff"] })).toBe("b");
  expect(await symbols({ repository_id: [repository.id] })).toBe("abcd");
  expect(await symbols({ repository_id: [project.id] })).toBe("");
  expect(await symbols({ file: "src/a" })).toBe("ab");
  expect(await symbols({ file: "src/a/" })).toBe("ab");
  expect(await symbols({ file: "src/ab.ts" })).toBe("c");
  expect(await symbols({ file: "100%_sure.ts" })).toBe("d");
  expect(await symbols({ file: "src/*.ts" })).toBe("c");
  expect(await symbols({ file: "src/**" })).toBe("abc");
  expect(await symbols({ file: "**/*.ts" })).toBe("abcd");
  expect(await symbols({ file: "**/t?o.ts" })).toBe("b");
  expect(await symbols({ search: "password" })).toBe("c");
  expect(await symbols({ search: "%" })).toBe("d");
  expect(await symbols({ search: "_" })).toBe("d");
  expect(await symbols({ search: "\\" })).toBe("");
  expect(await symbols({ search: "ÉTAT" })).toBe("b");
  expect(await symbols({ search: "ΣΩΚΡΆΤΗΣ" })).toBe("b");
  expect(await symbols({ search: "/TWO.TS" })).toBe("b");
  expect(await symbols({ file: "**/TWO*" })).toBe("");
  expect(await symbols({ file: "src/{a/one,a/two,b}*" })).toBe("ab");
  expect(await symbols({ file: "{src/a,other}/**/two.ts" })).toBe("b");
  expect(await symbols({ status: ["resolved"] })).toBe("");
  expect(await symbols({ status: ["open", "reopened"] })).toBe("abcd");
  expect(await symbols({ first_seen_since: "2999-01-01T00:00:00Z" })).toBe("");
  expect(await symbols({ first_seen_since: "2020-01-01T00:00:00Z" })).toBe("abcd");
});

test("every order can be reversed, and pages neither repeat nor skip", async () => {
  const { project } = await seedProject(db);
  const severities = ["low", "critical", "medium", "high", "info"] as const;
  const issues = severities.map((severity, index) =>
    sampleIssue({
      severity,
      symbol: severity,
      file: `src/${index % 2}.ts`,
      start_line: 9 - index,
      confidence: index / 10,
      rule_id: `rule-${index % 3}`,
    }),
  );
  await assess(db, project.id, ...issues);
  const order = async (sort: IssueListOptions["sort"]) => {
    const list = await listIssues(db, project.id, { sort, limit: 100, offset: 0 });
    const pages = [];
    for (let offset = 0; offset < 5; offset += 2) {
      pages.push(...(await listIssues(db, project.id, { sort, limit: 2, offset })).issues);
    }
    expect(pages).toEqual(list.issues);
    return list.issues.map(({ symbol }) => symbol);
  };
  expect(await order("-severity")).toEqual(["critical", "high", "medium", "low", "info"]);
  expect(await order("severity")).toEqual(["info", "low", "medium", "high", "critical"]);
  expect(await order("-confidence")).toEqual(["info", "high", "medium", "critical", "low"]);
  expect(await order("confidence")).toEqual(["low", "critical", "medium", "high", "info"]);
  expect(await order("file")).toEqual(["info", "medium", "low", "high", "critical"]);
  expect(await order("-file")).toEqual(["critical", "high", "low", "medium", "info"]);
  expect(await order("rule_id")).toEqual(["low", "high", "info", "critical", "medium"]);
  for (const sort of [
    "first_seen_at",
    "-first_seen_at",
    "last_seen_at",
    "-last_seen_at",
    "-rule_id",
  ] as const) {
    expect(await order(sort)).toHaveLength(5);
  }
});

const threeOf = (name: string) =>
  ["1", "2", "3"].map((at) => sampleIssue({ symbol: name + at, file: `${at}.ts` }));

test("what was last seen first comes first, whichever repository it is in", async () => {
  const { project, repository } = await seedProject(db);
  const other = await linkRepository(db, project.id, {
    provider: "local",
    path: `/srv/git/other-${project.key}`,
    name: "other",
    default_branch: "main",
    head_sha: null,
  });
  await runAssessment(db, project.id, sampleAssessment(threeOf("b")), { repository_id: other.id });
  await runAssessment(db, project.id, sampleAssessment(threeOf("a")), { repository_id: repository.id });
  await runAssessment(db, project.id, sampleAssessment(threeOf("a").slice(1)), {
    repository_id: repository.id,
  });
  const order = async (sort: IssueListOptions["sort"], status: IssueListOptions["status"]) => {
    const pages = [];
    for (let offset = 0; offset < 6; offset += 2) {
      pages.push(...(await listIssues(db, project.id, { sort, status, limit: 2, offset })).issues);
    }
    return pages.map(({ symbol }) => symbol).join(" ");
  };
  expect(await order("-last_seen_at", ["open"])).toBe("a2 a3 b1 b2 b3");
  expect(await order("last_seen_at", ["open"])).toBe("b3 b2 b1 a3 a2");
  expect(await order("-last_seen_at", ["resolved"])).toBe("a1");
});
