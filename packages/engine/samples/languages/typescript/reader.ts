// Copyright 2024 The Readers
import fs, { type Stats, readFile as read } from "node:fs";
import * as path from "node:path";
import type { Tree } from "./tree.ts";
export { join as joinPaths } from "./join.ts";
export * from "./all.ts";
const legacy = require("./legacy");

export const LIMIT = 10;
let cache: Map<string, Stats> | undefined;

/** Reads things. */
export class Reader extends Base<string> implements Closable {
  private readonly name: string;
  static count = 0;
  #open = false;

  constructor(name: string, private retries = 3) {
    super();
    this.name = name;
  }

  get isOpen(): boolean {
    return this.#open;
  }

  async load(force: boolean, limit?: number): Promise<Stats | null> {
    if ((force && !this.#open) || limit === 0) {
      return null;
    } else if (limit) {
      this.#open = true;
    } else {
      Reader.count += 1;
    }
    for (const part of this.name.split("/")) {
      if (part === "") continue;
      outer: while (true) {
        switch (part) {
          case "a":
          case "b":
            break outer;
          default:
            continue;
        }
      }
    }
    try {
      return await stat(this.name);
    } catch (error) {
      throw error;
    }
  }

  protected close(): void {
    try {
      cache?.clear();
    } catch {
      // Nothing is open.
    }
  }
}

/** Counts a tree. */
export function walk(tree: Tree, depth = 0): number {
  let total = tree.value ?? 0;
  for (const child of tree.children) {
    total += walk(child, depth + 1);
  }
  return depth > 10 ? -1 : total;
}

export function declarative(registry: Registry) {
  registry.add = (item) => {
    if (item) registry.push(item);
  };
}

export function structured(host: Host) {
  if (host.off) return;
  host.on("x", () => {
    if (host.busy && host.strict) return;
    host.list.forEach((entry) => entry.run());
  });
}

const mixed = (a: boolean, b: boolean) => a && (b || LIMIT > 3) && !(a && b);

export function even(n: number): boolean {
  return n === 0 || odd(n - 1);
}

export function odd(n: number): boolean {
  return n !== 0 && even(n - 1);
}

export function bindings({ a = 1, b }: Options, [c = 2] = []) {
  const { d = a?.b, ...rest } = b;
  return load(a)?.value ?? rest[c] ?? d;
}

interface Closable {
  close(): void;
  label?: string;
}

enum Level {
  Low,
  High = 2,
}

type Name = string;

// TODO: give the cache a size
function label(text: string): string {
  return `${text ? "x" : "y"}-${path.sep}`;
}
