import { compileGlobs } from "../globs/compile-globs.ts";

/** What `.gitattributes` files say of one path, of what linguist asks. */
export interface PathAttributes {
  vendored?: boolean | undefined;
  generated?: boolean | undefined;
  documentation?: boolean | undefined;
  /** As written: `PHP`, `c++`. */
  language?: string | undefined;
}

interface Rule {
  matches: (path: string) => boolean;
  /** Null for an attribute that the line takes back (`!name`). */
  values: readonly (readonly [string, string | boolean | null])[];
}

const longestPattern = 400;
const mostRules = 2000;
const names = ["vendored", "generated", "documentation", "language"] as const;

/**
 * Reads `.gitattributes` files, given by path. A file speaks of what lies in its folder and below; the last line that
 * matches wins, and files nearer to a path win over those above. Macros (`[attr]name ...`) count in the topmost file.
 */
export function readGitAttributes(files: ReadonlyMap<string, string>): (path: string) => PathAttributes {
  const macros = new Map<string, string[]>();
  const folders = [...files]
    .map(([path, text]) => ({ folder: path.slice(0, path.lastIndexOf("/") + 1), text }))
    .sort((a, b) => a.folder.length - b.folder.length || (a.folder < b.folder ? -1 : 1))
    .map(({ folder, text }) => ({ folder, rules: parse(text, folder === "", macros) }));
  return (path) => {
    const said = new Map<string, string | boolean | null>();
    for (const { folder, rules } of folders) {
      if (!path.startsWith(folder)) continue;
      const inner = path.slice(folder.length);
      for (const { matches, values } of rules) {
        if (matches(inner)) for (const [name, value] of values) said.set(name, value);
      }
    }
    const flag = (name: (typeof names)[number]): boolean | undefined => {
      const value = said.get(`linguist-${name}`);
      return typeof value === "string" ? value !== "false" : (value ?? undefined);
    };
    const language = said.get("linguist-language");
    return {
      vendored: flag("vendored"),
      generated: flag("generated"),
      documentation: flag("documentation"),
      language: typeof language === "string" ? language : undefined,
    };
  };
}

function parse(text: string, isTopmost: boolean, macros: Map<string, string[]>): Rule[] {
  const rules: Rule[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [pattern, words] = splitLine(line);
    if (pattern === "" || pattern.startsWith("#") || pattern.startsWith("!")) continue;
    if (pattern.startsWith("[attr]")) {
      if (isTopmost) macros.set(pattern.slice("[attr]".length), words);
      continue;
    }
    const values = words.flatMap((word) => macros.get(word) ?? [word]).flatMap((word) => valueOf(word) ?? []);
    if (values.length === 0 || pattern.length > longestPattern || rules.length >= mostRules) continue;
    // A pattern without a slash holds at any depth, as in .gitignore.
    const glob = pattern.replace(/\/$/, "").includes("/") ? pattern : `**/${pattern}`;
    rules.push({ matches: compileGlobs([glob]), values });
  }
  return rules;
}

/** The pattern, which quotes may hold, and the words behind it. */
function splitLine(line: string): [string, string[]] {
  const trimmed = line.trim();
  const quoted = /^"(?<pattern>(?:[^"\\]|\\.)*)"(?<rest>.*)$/.exec(trimmed)?.groups;
  if (quoted !== undefined) {
    const pattern = (quoted["pattern"] ?? "").replaceAll(/\\(.)/g, "$1");
    return [pattern, (quoted["rest"] ?? "").split(/\s+/).filter((word) => word !== "")];
  }
  const [pattern = "", ...words] = trimmed.split(/\s+/);
  return [pattern, words];
}

function valueOf(word: string): (readonly [string, string | boolean | null])[] | null {
  const match =
    /^(?<sign>[-!]?)(?<name>linguist-(?:generated|vendored|documentation|language))(?:=(?<value>\S+))?$/.exec(
      word,
    )?.groups;
  if (match === undefined) return null;
  const value = match["sign"] === "!" ? null : match["sign"] === "-" ? false : (match["value"] ?? true);
  return [[match["name"] ?? "", value]];
}
