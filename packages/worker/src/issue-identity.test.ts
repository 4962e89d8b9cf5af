import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { dirname, join } from "node:path";

import { defaultSourcePolicy } from "@octokraft/sources";
import { commitAll, git, makeRepository, temporaryFolder, writeFiles } from "@octokraft/sources/testing";
import {
  dismissIssue,
  getAssessment,
  getIssue,
  linkRepository,
  listIssues,
  startAssessment,
  unlinkRepository,
} from "@octokraft/store";
import { seedProject, testDatabase } from "@octokraft/store/testing";
import { pino } from "pino";
import { expect, test } from "vitest";

import { runAssessment } from "./run-assessment.ts";
import type { WorkerContext } from "./worker-context.ts";

const database = await testDatabase();
const { db } = database;

const save = `export function save(order) {
  try {
    write(order);
  } catch (error) {}
}
`;
const load = `export function load(id) {
  try {
    return read(id);
  } catch (problem) {}
}
`;
const head = `import { read, write } from "./disk.js";

const limit = 10;
`;

/** A linked repository whose commits are assessed one by one, as the queue would have it. */
async function assessedRepository(folder: string, files: Record<string, string>) {
  const code = join(folder, "code");
  const path = join(code, "orders");
  mkdirSync(code, { recursive: true });
  const { owner, project, repository } = await seedProject(db);
  await unlinkRepository(db, project.id, repository.id);
  const head_sha = makeRepository(path, files);
  const linked = { provider: "local", name: "orders", path, default_branch: "main", head_sha } as const;
  await linkRepository(db, project.id, linked);
  const context: WorkerContext = {
    database,
    logger: pino({ level: "silent" }),
    settings: {
      dataDir: join(folder, "data"),
      policy: { ...defaultSourcePolicy, repositoryRoots: [code] },
      concurrency: 1,
      threads: 1,
    },
  };
  const assess = async () => {
    const { id } = await startAssessment(db, project.id, { trigger_type: "manual" });
    const signal = new AbortController().signal;
    await runAssessment({ id, project_id: project.id, attempt: 0, signal }, context);
    expect(await getAssessment(db, project.id, id)).toMatchObject({ status: "completed" });
  };
  await assess();
  return {
    owner,
    project,
    path,
    first: head_sha,
    assess,
    /** Every swallowed error ever seen. */
    async issues() {
      const query = { rule_id: ["empty-catch"], limit: 100, offset: 0 };
      return (await listIssues(db, project.id, { ...query, sort: "-severity" })).issues;
    },
    edit: async (change: () => void) => {
      change();
      commitAll(path);
      await assess();
    },
    write: (file: string, content: string) => writeFiles(path, { [file]: content }),
    read: (file: string) => readFileSync(join(path, file), "utf8"),
    move: (from: string, to: string) => {
      mkdirSync(dirname(join(path, to)), { recursive: true });
      git(path, "mv", from, to);
    },
  };
}

test("an issue keeps its id, first commit and dismissal through a history of edits, is resolved when gone and reopened when back", async () => {
  using temporary = temporaryFolder();
  const repository = await assessedRepository(temporary.path, {
    "src/orders.js": `${head}\n${save}\n${load}`,
  });
  const { project, owner, first, edit, write, read, move } = repository;
  const started = await repository.issues();
  const idIn = (symbol: string) => started.find((issue) => issue.symbol === symbol)?.id ?? "";
  const ids = { save: idIn("save"), load: idIn("load") };
  expect(new Set(started.map(({ id }) => id))).toEqual(new Set([ids.save, ids.load]));
  const dismissal = { reason: "accepted_risk", comment: "A cache." } as const;
  await dismissIssue(db, project.id, ids.load, owner.id, dismissal);

  /** Where both stand now; `load` stays dismissed all the time, no issue is lost or doubled. */
  const expectPlaces = async (
    edited: string,
    file: { save: string; load?: string },
    status = "open",
    total = 2,
  ) => {
    const common = { first_seen_commit: first };
    const [saving, loading] = [
      await getIssue(db, project.id, ids.save),
      await getIssue(db, project.id, ids.load),
    ];
    expect({ edited, saving, loading, total: (await repository.issues()).length }).toMatchObject({
      edited,
      saving: { ...common, file: file.save, status, dismissal: null },
      loading: { ...common, file: file.load ?? file.save, status: "dismissed", dismissal },
      total,
    });
    for (const issue of [saving, loading]) {
      if (issue === null || issue.status === "resolved") continue;
      const line = read(issue.file).split("\n")[issue.start_line - 1];
      expect(`${edited}: ${line}`).toMatch(/catch/);
    }
  };
  await expectPlaces("first", { save: "src/orders.js" });

  let file = "src/orders.js";
  await edit(() => write(file, `// Orders.\nimport "./log.js";\n${read(file)}`));
  await expectPlaces("lines inserted above", { save: file });
  await edit(() => write(file, read(file).replace("\nconst limit = 10;\n", "")));
  await expectPlaces("lines removed above", { save: file });
  await edit(() =>
    write(file, read(file).replace("    write(order);", "    check(order);\n    write(order);")),
  );
  await expectPlaces("lines inserted in the same function", { save: file });
  await edit(() => move(file, "src/order-store.js"));
  file = "src/order-store.js";
  await expectPlaces("file renamed", { save: file });
  await edit(() => move(file, "lib/storage/order-store.js"));
  file = "lib/storage/order-store.js";
  await expectPlaces("file moved to another folder", { save: file });
  await edit(() => write(file, `import { read, write } from "./disk.js";\n\n${load}\n${save}`));
  await expectPlaces("functions change places", { save: file });
  await edit(() => write(file, read(file).replaceAll("  ", "\t")));
  await expectPlaces("indented otherwise", { save: file });
  await edit(() =>
    write(file, read(file).replace("export function save", "/** Keeps it. */\nexport function save")),
  );
  await expectPlaces("comment added", { save: file });
  await edit(() => write(file, read(file).replace("function save(order)", "function store(order)")));
  await expectPlaces("function renamed", { save: file });
  await edit(() => write(file, read(file).replace("function store(order)", "function save(order)")));
  await expectPlaces("function has its name back", { save: file });
  const before = read(file);
  const loader = "lib/loader.js";
  await edit(() => {
    write(file, `import { write } from "./disk.js";\n\n${save}`);
    write(loader, `import { read } from "./storage/disk.js";\n\n${load}`);
  });
  await expectPlaces("function moved to another file", { save: file, load: loader });
  await edit(() => {
    write(file, before);
    rmSync(join(repository.path, loader));
  });
  await expectPlaces("function moved back", { save: file });

  const defect = "catch (error) {}";
  await edit(() => write(file, read(file).replace(defect, "catch (error) {\n\t\treport(error);\n\t}")));
  await expectPlaces("defect fixed", { save: file }, "resolved");
  await edit(() => write(file, before));
  await expectPlaces("defect back", { save: file }, "reopened");

  const second = before.replace(
    "export function save(order) {",
    `$&\n\ttry {\n\t\tprepare(order);\n\t} ${defect}`,
  );
  await edit(() => write(file, second));
  await expectPlaces("an equal defect added above", { save: file }, "reopened", 3);
  /** The line of the handler of the `try` that calls a function. */
  const handlerAfter = (call: string): number => {
    const lines = read(file).split("\n");
    const called = lines.findIndex((line) => line.includes(call));
    return lines.findIndex((line, index) => index > called && line.includes("catch")) + 1;
  };
  expect(await getIssue(db, project.id, ids.save)).toMatchObject({
    start_line: handlerAfter("write(order)"),
  });
  const added = (await repository.issues()).find(({ id }) => id !== ids.save && id !== ids.load);
  expect(added).toMatchObject({
    status: "open",
    start_line: handlerAfter("prepare(order)"),
    first_seen_commit: git(repository.path, "rev-parse", "HEAD"),
  });
  await edit(() => write(file, before));
  await expectPlaces("one of the two removed", { save: file }, "reopened", 3);
  expect(await getIssue(db, project.id, added?.id ?? "")).toMatchObject({ status: "resolved" });
  expect(await getIssue(db, project.id, ids.save)).toMatchObject({
    start_line: handlerAfter("write(order)"),
  });

  await edit(() => write(file, `import { write } from "./disk.js";\n\n${save}`));
  expect(await getIssue(db, project.id, ids.load)).toMatchObject({ status: "resolved" });
  await edit(() => write(file, before));
  await expectPlaces("the dismissed defect gone and back", { save: file }, "reopened", 3);

  const { history = [] } = (await getIssue(db, project.id, ids.save)) ?? {};
  const events = history.map(({ event }) => event);
  expect(events.filter((event) => event !== "moved")).toEqual(["first_seen", "resolved", "reopened"]);
  expect(events.filter((event) => event === "moved")).toHaveLength(2);
}, 300_000);

test("issues have the author of their line and its age, looked up anew when the line is written anew", async () => {
  using temporary = temporaryFolder();
  const repository = await assessedRepository(temporary.path, { "src/save.js": save });
  const { project, path, first } = repository;
  writeFiles(path, { "src/load.js": load });
  git(path, "add", "--all");
  git(path, "commit", "--quiet", "--message", "Load", "--author", "Grace <grace@example.com>");
  const second = git(path, "rev-parse", "HEAD");
  await repository.assess();

  const byFile = async (file: string) => {
    const id = (await repository.issues()).find((issue) => issue.file === file)?.id ?? "";
    return getIssue(db, project.id, id);
  };
  const committed_at = "2026-01-02T03:04:05Z";
  const ada = { name: "Ada", email: "ada@example.com", committed_at };
  const grace = { name: "Grace", email: "grace@example.com", committed_at };
  const saving = await byFile("src/save.js");
  const days = (Date.parse(saving?.last_seen_at ?? "") - Date.parse(committed_at)) / 86_400_000;
  expect(saving).toMatchObject({ author: { ...ada, commit_sha: first }, age_days: Math.floor(days) });
  expect(await byFile("src/load.js")).toMatchObject({ author: { ...grace, commit_sha: second } });

  await repository.edit(() => repository.write("src/load.js", load.replace("  } catch", "    } catch")));
  const commit_sha = git(path, "rev-parse", "HEAD");
  expect(await byFile("src/load.js")).toMatchObject({ author: { ...ada, commit_sha } });
  expect(await byFile("src/save.js")).toMatchObject({ author: { ...ada, commit_sha: first } });
}, 60_000);

test("work left open in a comment has the age of its own line, whatever changed around it since", async () => {
  using temporary = temporaryFolder();
  const open = "// TODO: write in one transaction";
  const repository = await assessedRepository(temporary.path, { "src/save.js": `${open}\n${head}` });
  const { project, first } = repository;
  await repository.edit(() => repository.write("src/save.js", `export const unit = 1;\n${open}\n${head}`));

  const query = { rule_id: ["todo-comment"], limit: 10, offset: 0 };
  const { issues } = await listIssues(db, project.id, { ...query, sort: "-severity" });
  const issue = await getIssue(db, project.id, issues[0]?.id ?? "");
  const age = Date.parse(issue?.last_seen_at ?? "") - Date.parse("2026-01-02T03:04:05Z");
  expect(issue).toMatchObject({ start_line: 2, author: { commit_sha: first } });
  expect(issue?.age_days).toBe(Math.floor(age / 86_400_000));
}, 60_000);
