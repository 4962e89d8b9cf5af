/** Edges by their node, nodes without a gap from 0, targets of each ascending and without doubles. */
export interface SortedEdges {
  /** Edges of node `n` are `start[n]` up to `start[n + 1]`. */
  start: Uint32Array;
  to: Uint32Array;
  confidence: Float32Array;
}

// One number holds an edge: 18 bits for the node (files hold fewer functions), 28 for the target, 7 for hundredths.
const targetRange = 2 ** 28;
const confidenceRange = 128;

/** Collects edges and lays them out by node. Of doubles the surest stays. */
export class EdgeList {
  readonly #keys: number[] = [];

  /** @param confidence 0 to 1, in hundredths. */
  add(from: number, to: number, confidence: number): void {
    this.#keys.push(
      (from * targetRange + to) * confidenceRange + (confidenceRange - 1 - Math.round(confidence * 100)),
    );
  }

  addAll(from: number, edges: SortedEdges, node: number): void {
    for (let edge = edges.start[node] ?? 0; edge < (edges.start[node + 1] ?? 0); edge += 1)
      this.add(from, edges.to[edge] ?? 0, edges.confidence[edge] ?? 0);
  }

  sorted(nodeCount: number): SortedEdges {
    const keys = Float64Array.from(this.#keys).sort();
    const start = new Uint32Array(nodeCount + 1);
    const to = new Uint32Array(keys.length);
    const confidence = new Float32Array(keys.length);
    let kept = 0;
    let before = -1;
    for (const key of keys) {
      const edge = Math.floor(key / confidenceRange);
      if (edge === before) continue;
      before = edge;
      const from = Math.floor(edge / targetRange);
      start[from + 1] = (start[from + 1] ?? 0) + 1;
      to[kept] = edge - from * targetRange;
      confidence[kept] = (confidenceRange - 1 - (key - edge * confidenceRange)) / 100;
      kept += 1;
    }
    for (let node = 0; node < nodeCount; node += 1)
      start[node + 1] = (start[node + 1] ?? 0) + (start[node] ?? 0);
    return { start, to: to.slice(0, kept), confidence: confidence.slice(0, kept) };
  }
}
