/**
 * Strongly connected components with at least two nodes (Tarjan, iterative), each sorted, in the
 * order of their smallest node.
 */
export function findCycles(edges: readonly (readonly number[])[]): number[][] {
  const count = edges.length;
  const order = new Int32Array(count).fill(-1);
  const low = new Int32Array(count);
  const onStack = new Uint8Array(count);
  const nextEdge = new Uint32Array(count);
  const stack: number[] = [];
  const path: number[] = [];
  const components: number[][] = [];
  let visited = 0;

  for (let root = 0; root < count; root += 1) {
    if (order[root] !== -1) continue;
    path.push(root);
    while (path.length > 0) {
      const node = path.at(-1) ?? 0;
      if (order[node] === -1) {
        order[node] = visited;
        low[node] = visited;
        visited += 1;
        stack.push(node);
        onStack[node] = 1;
      }
      const next = edges[node]?.[nextEdge[node] ?? 0];
      if (next !== undefined) {
        nextEdge[node] = (nextEdge[node] ?? 0) + 1;
        if (order[next] === -1) path.push(next);
        else if (onStack[next] === 1) low[node] = Math.min(low[node] ?? 0, order[next] ?? 0);
        continue;
      }
      path.pop();
      const parent = path.at(-1);
      if (parent !== undefined) low[parent] = Math.min(low[parent] ?? 0, low[node] ?? 0);
      if (low[node] !== order[node]) continue;
      const component: number[] = [];
      let member: number | undefined;
      do {
        member = stack.pop();
        if (member === undefined) break;
        onStack[member] = 0;
        component.push(member);
      } while (member !== node);
      if (component.length > 1) components.push(component.sort((a, b) => a - b));
    }
  }
  return components.sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0));
}
