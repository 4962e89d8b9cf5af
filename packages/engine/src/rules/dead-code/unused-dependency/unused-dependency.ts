import { isRecord, parseJsonWithComments } from "../../../join/parse-json-with-comments.ts";
import type { JoinedProject } from "../../../join/joined-project.ts";
import { directoryOf } from "../../../join/project-index.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";
import { entryFilesOf } from "../entry-files.ts";
import { mentionsOf } from "../mentions.ts";

/** Loaded by other packages, by tools or by name, or needed beside others. */
const takenUnseen =
  /^@types\/|^(?:react-dom|react-native(?:-.*)?|expo(?:-.*)?|tslib|core-js|regenerator-runtime|typescript|ts-node|tsx|nodemon|pm2|dotenv-cli|cross-env|npm-run-all2?|concurrently|rimraf|husky|sharp|sass|less|postcss|tailwindcss|autoprefixer|pg|pg-native|pg-hstore|mysql2?|sqlite3|better-sqlite3|tedious|mariadb|oracledb|mongodb|redis|ioredis|bufferutil|utf-8-validate|encoding|fsevents|canvas|graphql|zone\.js|rxjs|reflect-metadata|pino-pretty|source-map-support|swagger-ui-express|class-transformer|class-validator|next|nuxt|vite|astro|gatsby|prisma|husky|patch-package|serverless|aws-cdk)$|(?:^|[/-])(?:eslint|prettier|stylelint|babel|webpack|rollup|vite|jest|vitest|postcss|storybook|commitlint|gatsby|expo|metro|tailwindcss|semantic-release)(?:[/-]|$)|(?:plugin|preset|loader|adapter|driver|config|cli|types?|polyfills?|fonts?|typeface|icons?|css|styles?|themes?|bootstrap|normalize)s?(?:-|$|\/)/u;

export const unusedDependency: FactRule = {
  id: "unused-dependency",
  category: "dead_code",
  severity: "info",
  title: "Dependency that no code imports",
  explanation:
    "A package under `dependencies` of a package.json that no file of the package imports and no script, manifest or string names. It is installed, updated and " +
    "searched for vulnerabilities all the same. Left out: plugins, presets, loaders, drivers and other packages that are loaded unseen, types, peers, and packages with " +
    "components in files whose imports are not read.",
  fix: "Remove the dependency, or move it to `devDependencies` when only tools use it.",
  cwe: "CWE-1395",
  examples: [],
  *check(project) {
    const { opaque } = entryFilesOf(project);
    const { used, imports } = importedDependencies(project);
    const mentions = mentionsOf(project);
    for (const [path, text] of project.manifests) {
      if (
        !/(?:^|\/)package\.json$/u.test(path) ||
        /(?:^|\/)(?:fixtures?|examples?|templates?|tests?|__tests__|playground)\//u.test(path)
      )
        continue;
      const directory = directoryOf(path);
      const manifest = parseJsonWithComments(text);
      if (!isRecord(manifest) || !isRecord(manifest["dependencies"]) || opaque.includes(directory)) continue;
      const imported = used(directory);
      if (imported.size === 0) continue;
      const peers = isRecord(manifest["peerDependencies"]) ? manifest["peerDependencies"] : {};
      const elsewhere = otherText(project, path, manifest);
      for (const name of Object.keys(manifest["dependencies"])) {
        if (
          name.startsWith("//") ||
          imported.has(name) ||
          name in peers ||
          takenUnseen.test(name) ||
          elsewhere.includes(name)
        )
          continue;
        // What another package imports needs an entry there; only the words of other strings hint at a use.
        if (mentions.inStrings(name) || mentions.inStringsTogether(name, imports(name))) continue;
        yield findingOf(unusedDependency, {
          file: path,
          start_line: lineOf(text, name),
          symbol: name,
          message: `No code of this package imports ${name}.`,
          confidence: 0.6,
        });
      }
    }
  },
};

interface ImportedDependencies {
  /** Names of dependencies that scripts below a directory import. */
  used: (directory: string) => Set<string>;
  /** Numbers of the files that import a dependency. */
  imports: (name: string) => ReadonlySet<number>;
}

/** What scripts import: a package.json says nothing of what other languages do. */
function importedDependencies({ files, modules }: JoinedProject): ImportedDependencies {
  const importers = new Map<string, Set<number>>();
  for (const [number, { facts }] of files.entries()) {
    if (facts.language !== "javascript" && facts.language !== "typescript") continue;
    for (const { dependency } of modules.targets[number] ?? []) {
      if (dependency === "") continue;
      const known = importers.get(dependency);
      if (known === undefined) importers.set(dependency, new Set([number]));
      else known.add(number);
    }
  }
  const isBelow = (number: number, directory: string): boolean =>
    directory === "" || files[number]?.path.startsWith(`${directory}/`) === true;
  return {
    used: (directory) =>
      new Set(
        [...importers].flatMap(([name, by]) =>
          [...by].some((number) => isBelow(number, directory)) ? [name] : [],
        ),
      ),
    imports: (name) => importers.get(name) ?? new Set(),
  };
}

/** Manifests and the rest of this one, where a name may stand as a program, a preset or a plugin. */
function otherText(project: JoinedProject, path: string, manifest: Record<string, unknown>): string {
  const sections = new Set(["dependencies", "devDependencies", "peerDependencies", "optionalDependencies"]);
  const rest = Object.entries(manifest).filter(([key]) => !sections.has(key));
  const others = [...project.manifests].filter(
    ([other]) => other !== path && !other.endsWith("package.json"),
  );
  return [JSON.stringify(rest), ...others.map(([, text]) => text)].join("\n");
}

function lineOf(text: string, name: string): number {
  const section = Math.max(0, text.indexOf('"dependencies"'));
  const position = text.indexOf(`"${name}"`, section);
  return position < 0 ? 1 : text.slice(0, position).split("\n").length;
}
