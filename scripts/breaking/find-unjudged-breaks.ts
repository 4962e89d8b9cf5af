import type { DiffChange } from "./find-changes.ts";

/** What breaks callers though `redocly diff` lets it pass: one sentence each, none for a harmless change. */
export function findUnjudgedBreaks(change: DiffChange): string[] {
  const inRequest = /^#?\/paths\/[^/]+\/(?:[a-z]+\/)?(?:parameters|requestBody)(?:\/|$)/.test(change.path);
  if (inRequest && change.property === "default") {
    return [
      `The default changed from ${JSON.stringify(change.base?.value)} to ${JSON.stringify(change.revision?.value)}.`,
    ];
  }
  // Properties that are readOnly are refused in requests, and those that are writeOnly are never answered.
  if (change.property === (inRequest ? "readOnly" : "writeOnly") && change.revision?.value === true) {
    return [inRequest ? "It may no longer be sent." : "It is no longer answered."];
  }
  if (change.kind === "added" && change.path.endsWith("/requestBody") && isRequired(change.revision?.value)) {
    return ["A required body was added."];
  }
  return [];
}

function isRequired(body: unknown): boolean {
  return typeof body === "object" && body !== null && "required" in body && body.required === true;
}
