import type { JoinedProject } from "../../../join/joined-project.ts";
import { languageFamily } from "../../../join/names/language-family.ts";
import type { SymbolFact } from "../../../model/file-facts.ts";
import { eachFunction, nameOf } from "../../each-function.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule, FileFinding } from "../../rule.ts";
import { findClumps, type Carrier } from "./find-clumps.ts";
import { isData, signatureItems } from "./signature-items.ts";

interface Place extends Carrier {
  file: string;
  shown: string;
  symbol: string;
  start_line: number;
  end_line: number;
}

/** Classes that repeat another one's fields by design: what builds it, carries it over a border or configures it. */
const repeating =
  /(?:Builder|Dto|DTO|Request|Response|Props|Model|Entity|Event|Args|Arguments|Params|Options|Opts|Config|Configuration|Settings|Input|Output|Payload|Record|Row)s?$/u;
const mostRelated = 20;
const shownNames = 4;
/** From so many carriers on, or with a fourth item, the severity is low. */
const many = 5;

export const dataClump: FactRule = {
  id: "data-clump",
  category: "code_smells",
  severity: "info",
  title: "Values that always travel together",
  explanation:
    "The same three or more parameters, of the same names and types, in functions of at least three names, or the same three or more fields in at least three classes " +
    "that have no common base: a type is missing, and what belongs to it is spread over its users (M. Fowler, Refactoring). Overloads and implementations of one " +
    "function count once. Names that a framework or a convention imposes (`req`, `res`, `next`), that say nothing (`value`, `index`), and collaborators (services, loggers) " +
    `do not count, nor do constructors of derived classes, functions that are handed on as values or carry annotations, and classes that repeat another one's fields by design (builders, requests, options). With four values, or in ${String(many)} places, the severity is low.`,
  fix: "Give the values a type of their own and pass that.",
  cwe: null,
  examples: [
    {
      language: "typescript",
      bad: `connect(host: string, port: number, tls: boolean)\nprobe(host: string, port: number, tls: boolean)\ndescribe(host: string, port: number, tls: boolean)`,
      good: `interface Endpoint { host: string; port: number; tls: boolean }\nconnect(endpoint: Endpoint)`,
    },
  ],
  *check(project) {
    const families = Map.groupBy(functionsWithData(project), ({ family }) => family);
    for (const places of families.values()) yield* report(places, "parameters");
    const classes = Map.groupBy(classesWithData(project), ({ family }) => family);
    for (const places of classes.values()) yield* report(places, "fields");
  },
};

type FamilyPlace = Place & { family: string };

function* functionsWithData(project: JoinedProject): Generator<FamilyPlace> {
  const handedOn = functionsHandedOn(project);
  for (const { file, fact, id } of eachFunction(project)) {
    if (fact.signature.length < 3 || fact.name === "(anonymous)" || handedOn.has(id)) continue;
    const owner = file.facts.symbols[file.facts.symbols[fact.symbol]?.parent ?? -1];
    if (isBoundOutside(file.facts.symbols[fact.symbol])) continue;
    // What it hands on to its base is the base's.
    if (fact.kind === "constructor" && (owner?.bases.length ?? 0) > 0) continue;
    const items = signatureItems(fact);
    if (items.length < 3) continue;
    yield {
      name: fact.kind === "constructor" ? (owner?.name ?? fact.qualified_name) : fact.name,
      items,
      family: languageFamily(file.facts.language),
      file: file.path,
      shown: fact.kind === "constructor" ? nameOf(fact).replace(/^The/u, "the") : fact.name,
      symbol: fact.qualified_name,
      start_line: fact.start_line,
      end_line: fact.end_line,
    };
  }
}

/** Overrides, and what a framework calls with arguments by name. */
function isBoundOutside(symbol: SymbolFact | undefined): boolean {
  return symbol?.decorators.some((decorator) => !/^(?:static|class)method$/u.test(decorator)) === true;
}

/** Functions that are used as values: whoever calls them decides what they take. */
function functionsHandedOn({ calls, files }: JoinedProject): Set<number> {
  const handedOn = new Set<number>();
  for (const number of files.keys()) {
    const node = calls.referenceNode(number);
    for (let edge = calls.edgeStart[node] ?? 0; edge < (calls.edgeStart[node + 1] ?? 0); edge += 1) {
      if ((calls.edgeConfidence[edge] ?? 0) >= 0.5) handedOn.add(calls.edgeTo[edge] ?? 0);
    }
  }
  return handedOn;
}

function* classesWithData(project: JoinedProject): Generator<FamilyPlace> {
  const derived = new Map<string, number>();
  for (const { facts } of project.files) {
    for (const { bases } of facts.symbols)
      for (const base of bases) derived.set(base, (derived.get(base) ?? 0) + 1);
  }
  for (const { class: fileClass, facts, path } of project.files) {
    if (fileClass !== "source" || facts.generated_header) continue;
    const fields = new Map<number, Set<string>>();
    for (const { kind, parent, name } of facts.symbols) {
      if (kind !== "field" || parent < 0 || !isData(name)) continue;
      const own = fields.get(parent) ?? new Set<string>();
      own.add(name.replace(/^[_@$]+|^m_/u, ""));
      fields.set(parent, own);
    }
    for (const [position, names] of fields) {
      const owner = facts.symbols[position];
      if (owner === undefined || names.size < 3 || repeating.test(owner.name)) continue;
      yield {
        name: mostDerived(owner.bases, derived) ?? owner.qualified_name,
        items: [...names].sort(),
        family: languageFamily(facts.language),
        file: path,
        shown: owner.name,
        symbol: owner.qualified_name,
        start_line: owner.start_line,
        end_line: owner.end_line,
      };
    }
  }
}

/** Classes of one base have fields in common by design: they count as one, by the base that most have. */
function mostDerived(bases: readonly string[], derived: ReadonlyMap<string, number>): string | undefined {
  return bases.toSorted((a, b) => (derived.get(b) ?? 0) - (derived.get(a) ?? 0) || (a < b ? -1 : 1))[0];
}

function* report(places: readonly Place[], what: string): Generator<FileFinding> {
  for (const { items, carriers } of findClumps(places)) {
    const [first, ...others] = carriers.flatMap((position) => places[position] ?? []);
    if (first === undefined) continue;
    const names = [...new Set([first, ...others].map(({ shown }) => shown))];
    const more = names.length - shownNames;
    const list = `${names.slice(0, shownNames).join(", ")}${more > 0 ? ` and ${String(more)} more` : ""}`;
    const values = items.map((item) => item.replace(/:.*$/u, ""));
    yield findingOf(dataClump, {
      file: first.file,
      start_line: first.start_line,
      symbol: first.symbol,
      severity: items.length > 3 || names.length >= many ? "low" : "info",
      message: `The ${what} ${values.join(", ")} travel together through ${list}.`,
      confidence: 0.7,
      related: others
        .slice(0, mostRelated)
        .map(({ file, start_line, end_line }) => ({ file, start_line, end_line })),
    });
  }
}
