import type { ResolvedDocument } from "./find-changes.ts";

/** From who may do least to who may do most. */
const roles = ["public", "user", "member", "owner"];

/** One line per operation that fewer callers may use than before, by its `x-role`. */
export function findRoleChanges(base: ResolvedDocument, revision: ResolvedDocument): string[] {
  return Object.entries(base.paths ?? {}).flatMap(([path, item]) =>
    Object.entries(item).flatMap(([method, { "x-role": before = "public" }]) => {
      const operation = revision.paths?.[path]?.[method];
      const { "x-role": after = "public" } = operation ?? {};
      if (operation === undefined || roles.indexOf(after) <= roles.indexOf(before)) return [];
      return [`/paths/${path.replaceAll("/", "~1")}/${method} The role rose from '${before}' to '${after}'.`];
    }),
  );
}
