import type { Flow } from "./find-flows.ts";

/** Ends the sentence "... goes into db.query() ...": what can happen then. */
export interface HarmDescription {
  /** `unescaped`, `unchecked`. */
  how: string;
  /** `whoever sends the request can change the statement`. */
  harm: string;
}

/** `` `req.query.id` of the request goes unescaped into `db.query()`: whoever sends it can change the statement. `` */
export function findFlowMessage({ sink, taint }: Flow, { how, harm }: HarmDescription): string {
  const name = taint.name.replaceAll(/\s+/g, " ");
  return taint.kind === "request"
    ? `Request data \`${name}\` goes ${how} into \`${sink}\`: ${harm}.`
    : `Parameter \`${name}\` goes ${how} into \`${sink}\`: if a caller passes text of a user, ${harm}.`;
}
