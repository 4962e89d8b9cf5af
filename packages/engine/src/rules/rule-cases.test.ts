import { readdirSync, readFileSync, statSync } from "node:fs";
import { join, relative } from "node:path";
import { beforeAll, expect, test } from "vitest";
import { extract, loadLanguages } from "../facts/extract-facts.ts";
import { isManifest } from "../join/is-manifest.ts";
import { joinProject } from "../join/join-project.ts";
import type { ProjectFile } from "../join/joined-project.ts";
import { classifyPath } from "../languages/classify-path.ts";
import { detectLanguage } from "../languages/detect-language.ts";
import { isLicencePath } from "./compliance/licence-path.ts";
import { runBlobRules } from "./blob-rule.ts";
import { blobRules } from "./blob-rules.ts";
import { factRules } from "./index.ts";

/**
 * Each `cases/` folder holds small projects: a file by itself, or a folder. A line that the rule must
 * report carries `expect: <rule>` in a comment, one that it must leave alone `ok: <rule>`; a comment that fills its line
 * speaks of the next line that is none. `expect-line` and `ok-line` speak of their own line whatever it is, `expect-next`
 * and `ok-next` of the one after. `expect: <rule> as <severity>` also holds the severity. What is reported without being
 * expected fails the test too.
 */
const root = import.meta.dirname;
const folders = readdirSync(root, { recursive: true, encoding: "utf8" })
  .filter((path) => /^[^/]+\/[^/]+\/cases$/u.test(path))
  .map((path) => path.slice(0, -"/cases".length));
const cases = folders.flatMap((folder) =>
  readdirSync(join(root, folder, "cases"))
    .sort()
    .map((name) => ({
      rule: folder.slice(folder.indexOf("/") + 1),
      name,
      path: join(root, folder, "cases", name),
    })),
);

beforeAll(async () => {
  await loadLanguages();
});

test.each(cases)("$rule reports what $name expects and nothing else", ({ rule, path }) => {
  const { expected, clean, found } = judge(rule, path);
  expect(expected.length + clean.length, "the case marks no line").toBeGreaterThan(0);
  expect(found).toEqual(expected);
  for (const place of clean) expect(found).not.toContain(place);
});

test("every rule has a case that it reports and a line that it leaves alone", () => {
  for (const { id } of [...factRules, ...blobRules]) {
    const own = cases.filter(({ rule }) => rule === id).map(({ path }) => judge(id, path));
    expect(
      own.some(({ expected }) => expected.length > 0),
      `${id} has no line with "expect: ${id}"`,
    ).toBe(true);
    expect(
      own.some(({ clean }) => clean.length > 0),
      `${id} has no line with "ok: ${id}"`,
    ).toBe(true);
  }
});

interface Judgement {
  expected: string[];
  clean: string[];
  found: string[];
}

function judge(rule: string, path: string): Judgement {
  const paths = statSync(path).isDirectory() ? filesBelow(path) : [path];
  const base = statSync(path).isDirectory() ? path : join(path, "..");
  const manifests = new Map<string, string>();
  const files: ProjectFile[] = [];
  const expected: string[] = [];
  const clean: string[] = [];
  const reported: { place: string; severity: string }[] = [];
  const blobRule = blobRules.find(({ id }) => id === rule);
  const factRule = factRules.find(({ id }) => id === rule);
  if (blobRule === undefined && factRule === undefined) throw new Error(`there is no rule ${rule}`);
  for (const full of paths) {
    const name = relative(base, full);
    const text = readFileSync(full, "utf8");
    expected.push(...markedLines(text, "expect", rule).map((mark) => `${name}:${mark}`));
    clean.push(...markedLines(text, "ok", rule).map((mark) => `${name}:${mark}`));
    if (isManifest(name) || isLicencePath(name)) manifests.set(name, text);
    const language = detectLanguage(name, text.slice(0, 200));
    if (language === null) continue;
    const { facts, table } = extract(language, text);
    files.push({ path: name, blob: name, class: classifyPath(name), facts });
    if (blobRule === undefined || table === null) continue;
    const findings = runBlobRules([blobRule], table, facts, language);
    reported.push(
      ...findings.map(({ start_line, severity }) => ({ place: `${name}:${String(start_line)}`, severity })),
    );
  }
  if (factRule !== undefined) {
    const project = joinProject(
      files,
      manifests,
      paths.map((full) => relative(base, full)),
    );
    reported.push(
      ...[...factRule.check(project)].map(({ file, start_line, severity }) => ({
        place: `${file}:${String(start_line)}`,
        severity,
      })),
    );
  }
  // The severity is compared where a mark names one.
  const marked = new Set(
    expected.map((mark) => mark.split(" as ")).flatMap(([place, as]) => (as ? [place] : [])),
  );
  const found = reported.map(({ place, severity }) =>
    marked.has(place) ? `${place} as ${severity}` : place,
  );
  return { expected: expected.sort(), clean, found: found.sort() };
}

function filesBelow(directory: string): string[] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .map((name) => join(directory, name))
    .filter((path) => statSync(path).isFile());
}

/** The marked lines as numbers, with ` as <severity>` where the mark says so. */
function markedLines(text: string, word: "expect" | "ok", rule: string): string[] {
  const lines = text.split("\n");
  return lines.flatMap((line, index) => {
    const mark = new RegExp(`\\b${word}(?<where>-line|-next)?: ${rule}(?![\\w-])(?<as> as \\w+)?`, "u").exec(
      line,
    );
    if (mark === null) return [];
    const as = mark.groups?.["as"] ?? "";
    if (mark.groups?.["where"] === "-next") return [`${String(index + 2)}${as}`];
    let at = index;
    if (mark.groups?.["where"] === undefined)
      while (/^\s*(?:\/\/|#(?=\s)|\/\*|\*|<!--)/u.test(lines[at] ?? "")) at += 1;
    return [`${String(at + 1)}${as}`];
  });
}
