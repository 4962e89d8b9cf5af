import type { CallGraph } from "../joined-project.ts";
import type { ClassEntry } from "./class-table.ts";
import { EdgeList, type SortedEdges } from "./edge-list.ts";
import type { FileCalls } from "./file-calls.ts";
import type { CallContext } from "./resolve-call.ts";

/**
 * Edges are: each call that could be resolved; from a function to the functions inside it; from a
 * file's load node to what its top-level code calls, to functions without a name in it and to the load nodes of
 * the files it imports; from each function to the reference node of its file, and from there to functions that
 * the file names more often than it defines and calls them: they are handed on as values.
 *
 * @param calls Of each file, from `callsOf`.
 */
export function buildCallGraph(context: CallContext, calls: readonly FileCalls[]): CallGraph {
  const { files, functions } = context;
  const { count, offsets } = functions;
  const references = withEnteredMethods(context, calls);
  const nodeCount = count + 2 * files.length;
  let most = 0;
  for (const [number, { edges }] of calls.entries())
    most += edges.to.length + (references[number]?.to.length ?? 0);
  const edgeStart = new Uint32Array(nodeCount + 1);
  const edgeTo = new Uint32Array(most);
  const edgeConfidence = new Float32Array(most);
  let node = 0;
  let at = 0;
  /** Lays out some nodes of one file next. */
  const put = (edges: SortedEdges, from: number, to: number): void => {
    const first = edges.start[from] ?? 0;
    const end = edges.start[to] ?? 0;
    edgeTo.set(edges.to.subarray(first, end), at);
    edgeConfidence.set(edges.confidence.subarray(first, end), at);
    for (let own = from; own < to; own += 1) {
      edgeStart[node] = at + (edges.start[own] ?? 0) - first;
      node += 1;
    }
    at += end - first;
  };
  const functionsIn = (number: number): number => (offsets[number + 1] ?? 0) - (offsets[number] ?? 0);
  for (const [number, { edges }] of calls.entries()) put(edges, 0, functionsIn(number));
  for (const [number, { edges }] of calls.entries()) put(edges, functionsIn(number), functionsIn(number) + 1);
  for (const edges of references) put(edges, 0, 1);
  edgeStart[node] = at;
  return {
    functionOffsets: offsets,
    functionCount: count,
    loadNode: (file) => count + file,
    referenceNode: (file) => count + files.length + file,
    edgeStart,
    edgeTo: edgeTo.slice(0, at),
    edgeConfidence: edgeConfidence.slice(0, at),
  };
}

/** Methods that languages and libraries call by themselves. */
const calledImplicitly =
  /^(?:__\w+__|__\w+|toString|equals|hashCode|compareTo|compare|valueOf|toJSON|iterator|jsonSerialize|to_s|to_str|to_a|inspect|each|hash|eql\?|coerce|respond_to_missing\?|method_missing|fmt|drop|deref|deref_mut|clone|default|eq|cmp|partial_cmp|next|size_hint|from_str|source|Dispose|DisposeAsync|GetHashCode|Equals|ToString|GetEnumerator|String|Error|MarshalJSON|UnmarshalJSON|Scan|Value|Len|Less|Swap|Unwrap)$/u;

/**
 * Methods that nothing in the project calls, but that the outside may: those that override something of a base
 * that is not of the project, those with annotations, and those that the language calls. Code that names the
 * class leads to them; code that names a property to its accessors.
 */
function withEnteredMethods(context: CallContext, calls: readonly FileCalls[]): SortedEdges[] {
  const entered = enteredMethods(context, calls);
  return calls.map(({ edges, accessors, classes }) => {
    const reference = edges.start.length - 2;
    const list = new EdgeList();
    list.addAll(0, edges, reference);
    for (const id of accessors) list.add(0, id, 0.3);
    for (const entry of classes) for (const id of entered.get(entry) ?? []) list.add(0, id, 0.3);
    return list.sorted(1);
  });
}

function enteredMethods(
  { files, functions, classes }: CallContext,
  calls: readonly FileCalls[],
): Map<ClassEntry, number[]> {
  const called = new Uint8Array(functions.count + 2 * files.length);
  for (const { edges } of calls) {
    for (const [edge, to] of edges.to.entries()) if ((edges.confidence[edge] ?? 0) >= 0.5) called[to] = 1;
  }
  const entered = new Map<ClassEntry, number[]>();
  for (const entry of classes.all) {
    const open: number[] = [];
    for (const [name, ids] of entry.methods) {
      for (const id of ids) {
        if (called[id] === 1) continue;
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
  return entered;
}
