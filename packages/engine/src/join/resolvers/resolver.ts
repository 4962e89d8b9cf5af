import type { ImportFact } from "../../model/file-facts.ts";
import type { ImportTarget } from "../joined-project.ts";
import type { ProjectIndex } from "../project-index.ts";

/** Finds where the imports of one language lead. Made once per project, asked once per import. */
export interface Resolver {
  resolve(file: number, fact: ImportFact): ImportTarget;
}

export type CreateResolver = (index: ProjectIndex) => Resolver;

const none: readonly number[] = [];

export const unresolved: ImportTarget = { kind: "unresolved", files: none, dependency: "" };
export const asset: ImportTarget = { kind: "asset", files: none, dependency: "" };

export function external(dependency: string): ImportTarget {
  return { kind: "external", files: none, dependency };
}

export function toFiles(files: readonly number[]): ImportTarget {
  return { kind: "file", files, dependency: "" };
}
