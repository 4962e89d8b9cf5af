export interface Boundary {
  /** Our own packages it may depend on at run time. */
  allows: string[];
  /** Further ones for its tests only. */
  tests?: string[];
  reason: string;
}

/** Who may import whom, and why. No arrow ever points back. */
export const boundaries: Record<string, Boundary> = {
  codegen: { allows: [], reason: "It compiles anybody's contract, so it knows nothing of ours." },
  "api-types": { allows: [], reason: "Generated from the contract alone." },
  "api-routes": { allows: [], reason: "Generated from the contract alone; anyone can build a server on it." },
  "api-client": { allows: ["api-types"], reason: "Runs in browsers: types and a thin transport." },
  engine: { allows: [], tests: ["sources"], reason: "Pure analysis: no database, no network, no HTTP." },
  sources: { allows: [], reason: "Reads git; what the bytes mean is the engine's business." },
  store: {
    allows: ["engine"],
    reason: "Keeps the engine's results: its types, and the arithmetic of scores alone.",
  },
  server: {
    allows: ["api-routes", "store"],
    tests: ["api-client", "engine", "sources", "worker"],
    reason: "HTTP only: analysis happens in the worker.",
  },
  worker: { allows: ["engine", "sources", "store"], reason: "Runs jobs; knows nothing of HTTP." },
  cli: {
    allows: ["api-client", "engine", "server", "sources", "store", "worker"],
    reason: "The composition root: the one place where all parts meet.",
  },
};
