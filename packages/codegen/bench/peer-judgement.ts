import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { exampleCases } from "./example-cases.ts";
import { judgePeer, type Case } from "./judge-peer.ts";
import { install, PEERS, type Peer } from "./peers.ts";
import { readResources, readSuite, runGroups, type Group } from "./json-schema-suite.ts";
import { runScript } from "./programs.ts";

/** What one peer's validators know, in counts. */
export interface PeerJudgement {
  readonly name: string;
  readonly required: readonly [right: number, all: number];
  readonly formats: readonly [right: number, all: number];
  readonly examples: readonly [agreeing: number, all: number];
  /** Schemas of which it made no validator that loads, or one that throws. */
  readonly crashes: number;
}

/**
 * Every peer over the schemas of the JSON Schema test suite and over GitHub's examples. Of the suite's required part the
 * file that wants `format` not to be asserted is left out: no peer has a switch for that. This package comes first. It takes half an hour, and says
 * the same each time: results stay in `peers/<name>.json` of the cache until that is deleted.
 */
export async function judgePeers(suite: string, github: string, cache: string): Promise<PeerJudgement[]> {
  const tools = join(cache, "tools");
  install(tools, ["esbuild@0.28.2"]);
  const { required, formats } = await readSuite(suite);
  const asserted = required.filter(({ file }) => file !== "format.json");
  const typed = withStrings(formats);
  const document = JSON.parse(readFileSync(github, "utf8")) as Readonly<Record<string, unknown>>;
  const results: PeerJudgement[] = [];
  const waiting = [...PEERS];
  const next = async (): Promise<void> => {
    for (let peer = waiting.shift(); peer !== undefined; peer = waiting.shift()) {
      const kept = join(cache, "peers", `${peer.name.replaceAll(/\W+/g, "-")}.json`);
      if (!existsSync(kept)) {
        const result = await judge(peer, asserted, typed, document, tools, cache);
        writeFileSync(kept, JSON.stringify(result));
      }
      results.push(JSON.parse(readFileSync(kept, "utf8")) as PeerJudgement);
    }
  };
  await Promise.all([next(), next()]);
  const ours = await judgeOurs(suite, asserted, typed, github, cache);
  return [ours, ...PEERS.flatMap(({ name }) => results.filter((result) => result.name === name))];
}

/** The groups of formats with the type that `format` implies, which peers need to see it, and the tests of strings. */
export function withStrings(groups: readonly Group[]): Group[] {
  return groups.map(({ file, schema, tests }) => ({
    file,
    schema: typeof schema === "object" ? { type: "string", ...schema } : schema,
    tests: tests.filter(({ data }) => typeof data === "string"),
  }));
}

/** This package in the same terms. GitHub's document was compiled by the part `documents`. */
async function judgeOurs(
  suite: string,
  required: readonly Group[],
  formats: readonly Group[],
  github: string,
  cache: string,
): Promise<PeerJudgement> {
  const resources = await readResources(suite);
  const first = await runGroups("required", required, "annotate", resources, join(cache, "ours/required"));
  const second = await runGroups("formats", formats, "assert", resources, join(cache, "ours/formats"));
  const { agree, examples } = JSON.parse(
    runScript("compare-examples.ts", github, join(cache, "out/GitHub")),
  ) as { agree: number; examples: number };
  return {
    name: "this package",
    required: [first.ours, first.total],
    formats: [second.ours, second.total],
    examples: [agree, examples],
    crashes: first.crashes + second.crashes,
  };
}

async function judge(
  peer: Peer,
  required: readonly Group[],
  formats: readonly Group[],
  document: Readonly<Record<string, unknown>>,
  tools: string,
  cache: string,
): Promise<PeerJudgement> {
  const folder = join(cache, "peers", peer.name.replaceAll(/\W+/g, "-"));
  install(folder, peer.packages);
  const { cases, verdicts, components } = exampleCases(document);
  let crashes = 0;
  const count = async (
    all: readonly Case[],
    expected: readonly (readonly boolean[])[],
    size: number,
    openapi: string,
    others: Readonly<Record<string, unknown>>,
  ): Promise<[number, number]> => {
    const found = await judgePeer(all, size, { peer, folder, tools, openapi, components: others });
    crashes += found.filter((each) => each.includes(undefined)).length;
    const right = expected.map((each, index) => each.filter((verdict, at) => verdict === found[index]?.[at]));
    return [right.flat().length, expected.flat().length];
  };
  const suite = (groups: readonly Group[]): Promise<[number, number]> =>
    count(
      groups.map(({ schema, tests }, index) => ({
        schema: withLocalReferences(schema, `#/components/schemas/Case${index}`),
        values: tests.map(({ data }) => data),
      })),
      groups.map(({ tests }) => tests.map(({ valid }) => valid)),
      32,
      "3.1.0",
      {},
    );
  return {
    name: peer.name,
    required: await suite(required),
    formats: await suite(formats),
    examples: await count(cases, verdicts, 128, "3.0.3", components),
    crashes,
  };
}

/** A schema whose references within itself lead to where it stands in the document, unless it has an `$id` of its own. */
function withLocalReferences(schema: unknown, at: string): unknown {
  if (JSON.stringify(schema).includes('"$id"')) return schema;
  const map = (node: unknown): unknown => {
    if (Array.isArray(node)) return node.map(map);
    if (typeof node !== "object" || node === null) return node;
    return Object.fromEntries(
      Object.entries(node).map(([key, value]) => {
        if (key === "const" || key === "enum") return [key, value as unknown];
        const isLocal = key === "$ref" && typeof value === "string" && /^#(?:\/|$)/.test(value);
        return [key, isLocal ? `${at}${value.slice(1)}` : map(value)];
      }),
    );
  };
  return map(schema);
}
