import type { ImportTarget, ProjectFile } from "../joined-project.ts";
import { languageFamily } from "../names/language-family.ts";
import type { ClassEntry } from "./class-table.ts";
import { EdgeList, type SortedEdges } from "./edge-list.ts";
import type { CallContext } from "./resolve-call.ts";
import { resolveCall } from "./resolve-call.ts";

/** The calls of one file, before it is known which methods are entered from outside. */
export interface FileCalls {
  /** From the nodes of the file: its functions by their positions, then its load node, then its reference node. */
  edges: SortedEdges;
  /** Accessors of properties that it names. */
  accessors: readonly number[];
  /** Classes that it names, other than where they are declared. */
  classes: readonly ClassEntry[];
}

/** Languages in which loading a file runs its top-level code. */
const loadingLanguages: ReadonlySet<string> = new Set(["javascript", "typescript", "python", "ruby", "php"]);
/** Above that many accessors of one name, a name says nothing. */
const mostAccessors = 24;

/** Resolves the calls of one file. */
export function callsOf(
  context: CallContext,
  number: number,
  targets: readonly (readonly ImportTarget[])[],
): FileCalls {
  const { files, functions } = context;
  const file = files[number];
  const edges = new EdgeList();
  if (file === undefined) return { edges: edges.sorted(2), accessors: [], classes: [] };
  const offset = functions.offsets[number] ?? 0;
  const load = file.facts.functions.length;
  const reference = load + 1;
  const loads = loadingLanguages.has(file.facts.language);
  for (const call of file.facts.calls) {
    const { functions: callees, confidence } = resolveCall(context, number, call);
    const from = call.function >= 0 ? call.function : load;
    const own = call.function >= 0 ? offset + call.function : -1;
    for (const callee of callees) if (callee !== own) edges.add(from, callee, confidence);
  }
  const referenceNode = functions.count + files.length + number;
  for (const [position, fact] of file.facts.functions.entries()) {
    edges.add(position, referenceNode, 0.5);
    if (fact.parent >= 0) edges.add(fact.parent, offset + position, 0.95);
    else if (fact.symbol < 0 && loads) edges.add(load, offset + position, 0.8);
  }
  if (loads) {
    for (const target of targets[number] ?? []) {
      for (const imported of target.files)
        if (imported !== number) edges.add(load, functions.count + imported, 1);
    }
  }
  addReferences(context, number, file, edges, reference);
  return { edges: edges.sorted(reference + 1), ...namedIn(context, number, file) };
}

function addReferences(
  context: CallContext,
  number: number,
  file: ProjectFile,
  edges: EdgeList,
  node: number,
): void {
  const { functions, bindings, resolveName } = context;
  const { facts } = file;
  const called = new Map<string, number>();
  for (const { callee } of facts.calls) called.set(callee, (called.get(callee) ?? 0) + 1);
  const offset = functions.offsets[number] ?? 0;
  const defined = new Map<string, number>();
  for (const { name } of facts.functions) defined.set(name, (defined.get(name) ?? 0) + 1);

  for (const [position, fact] of facts.functions.entries()) {
    const mentions =
      (facts.identifiers[fact.name] ?? 0) - (defined.get(fact.name) ?? 0) - (called.get(fact.name) ?? 0);
    const symbol = facts.symbols[fact.symbol];
    const isDecorated = fact.kind === "function" && (symbol?.decorators.length ?? 0) > 0;
    if (mentions > 0 || isDecorated) edges.add(node, offset + position, 0.5);
  }
  for (const [local, binding] of bindings[number]?.byLocal ?? []) {
    if (binding.name === "*" || binding.files.length === 0) continue;
    if ((facts.identifiers[local] ?? 0) - 1 - (called.get(local) ?? 0) <= 0) continue;
    for (const target of binding.files) {
      const declaration = resolveName(target, binding.name);
      if (declaration === null) continue;
      for (const id of functions.inFile(declaration.file, declaration.name)) {
        if (functions.fact(id)?.parent === -1 && functions.fact(id)?.kind === "function")
          edges.add(node, id, 0.5);
      }
    }
  }
}

/** What a file names that may be called through it. */
function namedIn(
  { functions, classes, names }: CallContext,
  number: number,
  { facts }: ProjectFile,
): { accessors: number[]; classes: ClassEntry[] } {
  const family = languageFamily(facts.language);
  const accessors: number[] = [];
  const named: ClassEntry[] = [];
  for (const name in facts.identifiers) {
    // Reading or writing a property calls its accessor.
    const called = functions.accessors(family, name);
    if (called.length <= mostAccessors) accessors.push(...called);
    if (classes.named(family, name).length === 0) continue;
    const entry = names.classNamed(number, name)?.entry;
    if (entry === undefined) continue;
    if (!entry.files.includes(number) || (facts.identifiers[name] ?? 0) >= 2) named.push(entry);
  }
  return { accessors, classes: named };
}
