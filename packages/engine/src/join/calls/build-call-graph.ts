import type { CallGraph, ImportTarget, ProjectFile } from "../joined-project.ts";
import { languageFamily } from "../names/language-family.ts";
import type { ClassEntry } from "./class-table.ts";
import type { CallContext } from "./resolve-call.ts";
import { resolveCall } from "./resolve-call.ts";

/** Languages in which loading a file runs its top-level code. */
const loadingLanguages: ReadonlySet<string> = new Set(["javascript", "typescript", "python", "ruby", "php"]);

/**
 * Edges are: each call that could be resolved; from a function to the functions inside it; from a
 * file's load node to what its top-level code calls, to functions without a name in it and to the load nodes of
 * the files it imports; from each function to the reference node of its file, and from there to functions that
 * the file names more often than it defines and calls them: they are handed on as values.
 */
export function buildCallGraph(
  context: CallContext,
  targets: readonly (readonly ImportTarget[])[],
): CallGraph {
  const { files, functions } = context;
  const { count, offsets } = functions;
  const loadNode = (file: number): number => count + file;
  const referenceNode = (file: number): number => count + files.length + file;
  const edges = new EdgeList(count + 2 * files.length);

  for (const [number, file] of files.entries()) {
    const offset = offsets[number] ?? 0;
    const loads = loadingLanguages.has(file.facts.language);
    for (const call of file.facts.calls) {
      const { functions: callees, confidence } = resolveCall(context, number, call);
      const from = call.function >= 0 ? offset + call.function : loadNode(number);
      for (const callee of callees) if (callee !== from) edges.add(from, callee, confidence);
    }
    for (const [position, fact] of file.facts.functions.entries()) {
      const id = offset + position;
      edges.add(id, referenceNode(number), 0.5);
      if (fact.parent >= 0) edges.add(offset + fact.parent, id, 0.95);
      else if (fact.symbol < 0 && loads) edges.add(loadNode(number), id, 0.8);
    }
    if (loads) {
      for (const target of targets[number] ?? []) {
        for (const imported of target.files)
          if (imported !== number) edges.add(loadNode(number), loadNode(imported), 1);
      }
    }
    addReferences(context, number, file, edges, referenceNode(number));
  }
  addEnteredMethods(context, edges, referenceNode);
  return { functionOffsets: offsets, functionCount: count, loadNode, referenceNode, ...edges.toArrays() };
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

/** Above that many accessors of one name, a name says nothing. */
const mostAccessors = 24;

/** Methods that languages and libraries call by themselves. */
const calledImplicitly =
  /^(?:__\w+__|__\w+|toString|equals|hashCode|compareTo|compare|valueOf|toJSON|iterator|jsonSerialize|to_s|to_str|to_a|inspect|each|hash|eql\?|coerce|respond_to_missing\?|method_missing|fmt|drop|deref|deref_mut|clone|default|eq|cmp|partial_cmp|next|size_hint|from_str|source|Dispose|DisposeAsync|GetHashCode|Equals|ToString|GetEnumerator|String|Error|MarshalJSON|UnmarshalJSON|Scan|Value|Len|Less|Swap|Unwrap)$/u;

/**
 * Methods that nothing in the project calls, but that the outside may: those that override something of a base
 * that is not of the project, those with annotations, and those that the language calls. Code that names the
 * class leads to them; code that names a property to its accessors.
 */
function addEnteredMethods(
  context: CallContext,
  edges: EdgeList,
  referenceNode: (file: number) => number,
): void {
  const { files, functions, classes, names } = context;
  const called = edges.targets();
  const entered = new Map<ClassEntry, number[]>();
  for (const entry of classes.all) {
    const open: number[] = [];
    for (const [name, ids] of entry.methods) {
      for (const id of ids) {
        if (called.has(id)) continue;
        const file = functions.fileOf[id] ?? 0;
        const symbol = files[file]?.facts.symbols[functions.fact(id)?.symbol ?? -1];
        const isAnnotated = (symbol?.decorators.length ?? 0) > 0;
        if (
          (entry.hasForeignBase && symbol?.visibility !== "private") ||
          isAnnotated ||
          calledImplicitly.test(name)
        ) {
          open.push(id);
        }
      }
    }
    if (open.length > 0) entered.set(entry, open);
  }
  for (const [number, { facts }] of files.entries()) {
    const family = languageFamily(facts.language);
    for (const name in facts.identifiers) {
      // Reading or writing a property calls its accessor.
      const accessors = functions.accessors(family, name);
      for (const id of accessors.length > mostAccessors ? [] : accessors)
        edges.add(referenceNode(number), id, 0.3);
      if (classes.named(family, name).length === 0) continue;
      const entry = names.classNamed(number, name)?.entry;
      const open = entry === undefined ? undefined : entered.get(entry);
      if (
        open === undefined ||
        (entry?.files.includes(number) === true && (facts.identifiers[name] ?? 0) < 2)
      )
        continue;
      for (const id of open) edges.add(referenceNode(number), id, 0.3);
    }
  }
}

/** Collects edges and lays them out by node. Of doubles the surest stays. */
class EdgeList {
  readonly #nodeCount: number;
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #confidence: number[] = [];

  constructor(nodeCount: number) {
    this.#nodeCount = nodeCount;
  }

  add(from: number, to: number, confidence: number): void {
    this.#from.push(from);
    this.#to.push(to);
    this.#confidence.push(confidence);
  }

  /** Every function that some call leads to so far, bare guesses apart. */
  targets(): Set<number> {
    const result = new Set<number>();
    for (const [index, to] of this.#to.entries()) if ((this.#confidence[index] ?? 0) >= 0.5) result.add(to);
    return result;
  }

  toArrays(): { edgeStart: Uint32Array; edgeTo: Uint32Array; edgeConfidence: Float32Array } {
    const start = new Uint32Array(this.#nodeCount + 1);
    for (const from of this.#from) start[from + 1] = (start[from + 1] ?? 0) + 1;
    for (let node = 0; node < this.#nodeCount; node += 1)
      start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0);
    const next = start.slice();
    const to = new Uint32Array(this.#from.length);
    const confidence = new Float32Array(this.#from.length);
    for (const [index, from] of this.#from.entries()) {
      const slot = next[from] ?? 0;
      next[from] = slot + 1;
      to[slot] = this.#to[index] ?? 0;
      confidence[slot] = this.#confidence[index] ?? 0;
    }
    return dropDoubles(start, to, confidence);
  }
}

function dropDoubles(
  start: Uint32Array,
  to: Uint32Array,
  confidence: Float32Array,
): { edgeStart: Uint32Array; edgeTo: Uint32Array; edgeConfidence: Float32Array } {
  const edgeStart = new Uint32Array(start.length);
  const edgeTo = new Uint32Array(to.length);
  const edgeConfidence = new Float32Array(to.length);
  let kept = 0;
  for (let node = 0; node + 1 < start.length; node += 1) {
    edgeStart[node] = kept;
    const best = new Map<number, number>();
    for (let edge = start[node] ?? 0; edge < (start[node + 1] ?? 0); edge += 1) {
      const target = to[edge] ?? 0;
      best.set(target, Math.max(best.get(target) ?? 0, confidence[edge] ?? 0));
    }
    for (const [target, sure] of [...best].sort(([a], [b]) => a - b)) {
      edgeTo[kept] = target;
      edgeConfidence[kept] = sure;
      kept += 1;
    }
  }
  edgeStart[start.length - 1] = kept;
  return { edgeStart, edgeTo: edgeTo.slice(0, kept), edgeConfidence: edgeConfidence.slice(0, kept) };
}
