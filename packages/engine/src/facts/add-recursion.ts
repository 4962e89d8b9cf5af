import type { Language } from "../languages/language.ts";
import type { CallFact, FunctionFact, SymbolFact } from "../model/file-facts.ts";
import { isTypeKind } from "./add-member-uses.ts";

/**
 * Adds one to the cognitive complexity of each function that takes part in a recursion, direct or through
 * others of the same file, and to the functions around it. A call counts when it surely means a function of
 * this file: a plain name declared once around it, or a member reached through its own object or type.
 * `receivers`: the name that a method chose for its own object, by function. `properties`: functions that are
 * reached through an object only, of which nothing is known but that `this.name()` in one of them means itself.
 */
export function addRecursion(
  functions: FunctionFact[],
  symbols: readonly SymbolFact[],
  calls: readonly CallFact[],
  receivers: ReadonlyMap<number, string>,
  properties: ReadonlySet<number>,
  language: Language,
): void {
  const byName = new Map<string, number[]>();
  functions.forEach((fact, index) => {
    if (fact.symbol < 0 || fact.kind === "constructor") return;
    byName.set(fact.name, [...(byName.get(fact.name) ?? []), index]);
  });
  const { overloads } = language.complexity;
  const selves = new Set(language.selves);
  const ownerOf = (index: number): number => {
    const symbol = symbols[functions[index]?.symbol ?? -1];
    const owner = symbol?.parent ?? -1;
    return owner >= 0 && isTypeKind(symbols[owner]?.kind ?? "variable") ? owner : -1;
  };
  /** The type that the code of a function belongs to, through the functions around it. */
  const typeAround = (index: number): number => {
    for (let at = index, level = 0; at >= 0 && level < 32; at = functions[at]?.parent ?? -1, level += 1) {
      const owner = ownerOf(at);
      if (owner >= 0) return owner;
    }
    return -1;
  };
  /** The named function that a call inside `index` is made by. */
  const namedAround = (index: number): number => {
    let at = index;
    for (let level = 0; at >= 0 && (functions[at]?.symbol ?? -1) < 0 && level < 32; level += 1)
      at = functions[at]?.parent ?? -1;
    return at;
  };
  const edges = new Map<number, Set<number>>();
  for (const call of calls) {
    if (call.function < 0) continue;
    const candidates = byName.get(call.callee);
    if (candidates === undefined) continue;
    const from = namedAround(call.function);
    if (from < 0) continue;
    const type = typeAround(from);
    const typeName = symbols[type]?.name ?? "";
    const receiver = call.receiver;
    const plain = receiver === "";
    const own =
      selves.has(receiver) ||
      (receiver !== "" && (receiver === typeName || receiver === receivers.get(from)));
    if (!plain && !own) continue;
    const targets = candidates.filter((target) => {
      const owner = ownerOf(target);
      if (properties.has(target)) return own && target === from;
      if (own) return owner >= 0 && owner === type;
      if (owner >= 0) return language.complexity.implicitSelf && owner === type;
      return isVisible(functions, target, from);
    });
    const fitting =
      overloads !== false && candidates.length > 1
        ? targets.filter((target) => functions[target]?.parameters === call.arguments)
        : targets;
    if (fitting.length > 1 && overloads !== "clauses") continue;
    let out = edges.get(from);
    if (out === undefined) {
      out = new Set();
      edges.set(from, out);
    }
    for (const target of fitting) out.add(target);
  }
  for (const index of inCycles(edges)) {
    for (let at = index; at >= 0; at = functions[at]?.parent ?? -1) {
      const fact = functions[at];
      if (fact !== undefined) fact.cognitive += 1;
    }
  }
}

/** A function is visible inside the function that declares it, or anywhere when none does. */
function isVisible(functions: readonly FunctionFact[], target: number, from: number): boolean {
  const declaredIn = functions[target]?.parent ?? -1;
  if (declaredIn < 0) return true;
  for (let at = from, level = 0; at >= 0 && level < 32; at = functions[at]?.parent ?? -1, level += 1) {
    if (at === declaredIn) return true;
  }
  return false;
}

/** Nodes on a cycle: strongly connected components of more than one, and self loops. Tarjan, iterative. */
function inCycles(edges: ReadonlyMap<number, ReadonlySet<number>>): number[] {
  const order = new Map<number, number>();
  const low = new Map<number, number>();
  const onStack = new Set<number>();
  const stack: number[] = [];
  const found: number[] = [];
  for (const root of edges.keys()) {
    if (order.has(root)) continue;
    const work: { node: number; targets: Iterator<number> }[] = [];
    const enter = (node: number): void => {
      order.set(node, order.size);
      low.set(node, order.get(node) ?? 0);
      stack.push(node);
      onStack.add(node);
      work.push({ node, targets: (edges.get(node) ?? new Set<number>()).values() });
    };
    enter(root);
    while (work.length > 0) {
      const top = work.at(-1);
      if (top === undefined) break;
      const next = top.targets.next();
      if (next.done !== true) {
        if (!order.has(next.value)) enter(next.value);
        else if (onStack.has(next.value))
          low.set(top.node, Math.min(low.get(top.node) ?? 0, order.get(next.value) ?? 0));
        continue;
      }
      work.pop();
      const around = work.at(-1);
      if (around !== undefined)
        low.set(around.node, Math.min(low.get(around.node) ?? 0, low.get(top.node) ?? 0));
      if (low.get(top.node) !== order.get(top.node)) continue;
      const component: number[] = [];
      for (;;) {
        const node = stack.pop();
        if (node === undefined) break;
        onStack.delete(node);
        component.push(node);
        if (node === top.node) break;
      }
      if (component.length > 1 || (edges.get(top.node)?.has(top.node) ?? false))
        for (const node of component) found.push(node);
    }
  }
  return found.sort((a, b) => a - b);
}
