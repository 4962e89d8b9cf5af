/**
 * Speed of the facts on a real repository: `node packages/engine/bench/facts.bench.ts PATH [EXTENSION...]`, PATH a
 * git directory. In one run on one thread, for each language: parsing alone, parsing with a bare cursor walk,
 * parsing with all facts, and encoding; then the pool with two workers. Ratios are what counts.
 */
import { execFileSync } from "node:child_process";
import { createFactsPool } from "../src/facts/facts-pool.ts";
import { decodeFacts, encodeFacts } from "../src/facts/encode-facts.ts";
import { extractFacts, loadLanguages } from "../src/facts/extract-facts.ts";
import { detectLanguage } from "../src/languages/detect-language.ts";
import { languageOf } from "../src/languages/languages.ts";
import type { FileFacts } from "../src/model/file-facts.ts";
import type { LanguageId } from "../src/model/language-id.ts";
import { loadedGrammar } from "../src/parsers/grammar.ts";

const [repository, ...only] = process.argv.slice(2);
if (repository === undefined) {
  console.error("usage: node facts.bench.ts PATH [LANGUAGE...]");
  process.exit(2);
}
const git = (...args: string[]): Buffer =>
  execFileSync("git", ["-C", repository, ...args], { maxBuffer: 1 << 30 });
const files = new Map<LanguageId, { blob: string; path: string; bytes: Buffer; text: string }[]>();
for (const line of git("ls-tree", "-r", "-l", "-z", "HEAD").toString().split("\0")) {
  const match = /^(?:100644|100755) blob ([0-9a-f]+)\s+(\d+)\t(.*)$/s.exec(line);
  if (match?.[1] === undefined || match[3] === undefined || Number(match[2]) > 1_048_576) continue;
  const language = detectLanguage(match[3]);
  if (language === null || (only.length > 0 && !only.includes(language))) continue;
  files.set(language, [
    ...(files.get(language) ?? []),
    { blob: match[1], path: match[3], bytes: Buffer.alloc(0), text: "" },
  ]);
}
const blobs = [...files.values()].flat();
const output = execFileSync("git", ["-C", repository, "cat-file", "--batch"], {
  input: blobs.map(({ blob }) => `${blob}\n`).join(""),
  maxBuffer: 1 << 30,
});
let at = 0;
for (const file of blobs) {
  const head = output.subarray(at, output.indexOf(10, at)).toString();
  const size = Number(head.split(" ")[2]);
  at += head.length + 1;
  file.bytes = Buffer.from(output.subarray(at, at + size));
  file.text = file.bytes.toString();
  at += size + 1;
}

/** Milliseconds of this thread's processor time, so that other work on the machine does not count. */
const timed = (work: () => void): number => {
  const { user, system } = process.threadCpuUsage();
  work();
  const used = process.threadCpuUsage();
  return (used.user - user + used.system - system) / 1000;
};
const perSecond = (lines: number, ms: number): string => `${Math.round(lines / ms)} k lines/s`;

for (const [language, list] of files) {
  await loadLanguages([language]);
  const parse = (text: string) => {
    const name = languageOf(language).grammarsFor(text)[0];
    return name === undefined ? null : loadedGrammar(name).parser.parse(text);
  };
  const bareWalk = (text: string): void => {
    const tree = parse(text);
    if (tree === null) return;
    const cursor = tree.walk();
    let types = 0;
    walk: for (;;) {
      types += cursor.nodeTypeId;
      if (cursor.gotoFirstChild() || cursor.gotoNextSibling()) continue;
      do if (!cursor.gotoParent()) break walk;
      while (!cursor.gotoNextSibling());
    }
    if (types < 0) throw new Error("unreachable");
    cursor.delete();
    tree.delete();
  };
  // Warm-up, so that the compilers have done their work.
  let warmed = 0;
  for (const { text } of [...list, ...list, ...list]) {
    bareWalk(text);
    extractFacts(language, text);
    warmed += text.length;
    if (warmed > 1_000_000) break;
  }
  let lines = 0;
  let notes = 0;
  const facts: FileFacts[] = [];
  const parsing = timed(() => {
    for (const { text } of list) parse(text)?.delete();
  });
  const walking = timed(() => {
    for (const { text } of list) bareWalk(text);
  });
  const extracting = timed(() => {
    for (const { bytes } of list) facts.push(extractFacts(language, bytes));
  });
  for (const one of facts) {
    lines += one.lines.total;
    if (one.notes.length > 0) notes += 1;
  }
  let encoded: Uint8Array[] = [];
  const encoding = timed(() => {
    encoded = facts.map((one) => encodeFacts(one, []));
  });
  const decoding = timed(() => {
    for (const bytes of encoded) decodeFacts(bytes);
  });
  if (lines < 1000) {
    console.log(`${language}: ${String(lines)} lines, too few to measure`);
    continue;
  }
  const bytes = encoded.reduce((sum, one) => sum + one.length, 0);
  console.log(
    [
      `${language}: ${String(list.length)} files, ${String(lines)} lines, ${String(notes)} with notes`,
      `  parse ${perSecond(lines, parsing)}; with a bare cursor walk ${perSecond(lines, walking)}; with facts ${perSecond(lines, extracting)}`,
      `  facts / bare walk = ${(extracting / walking).toFixed(2)}; facts / parse = ${(extracting / parsing).toFixed(2)}`,
      `  encode ${perSecond(lines, encoding)}, decode ${perSecond(lines, decoding)}, ${(bytes / lines).toFixed(0)} bytes/line`,
    ].join("\n"),
  );
}

const pool = createFactsPool({ workers: 2 });
const requests = [...files].flatMap(([language, list]) =>
  list.map(({ blob, bytes }) => ({ blob, language, bytes })),
);
const started = performance.now();
const results = await pool.extract(requests);
const elapsed = performance.now() - started;
const lines = results.reduce((sum, { facts }) => sum + facts.lines.total, 0);
console.log(
  `pool of 2, cold: ${String(results.length)} files, ${String(lines)} lines in ${elapsed.toFixed(0)} ms, ${perSecond(lines, elapsed)}`,
);
console.log(`peak memory ${String(Math.round(process.resourceUsage().maxRSS / 1024))} MB`);
await pool.close();
