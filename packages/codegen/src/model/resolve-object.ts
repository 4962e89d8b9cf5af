import { joinPointer, pointerSteps, stepInto } from "../document/json-pointer.ts";
import { isJsonObject, stringMember, type JsonObject } from "../document/json-value.ts";
import type { DiagnosticLog } from "../diagnostic.ts";

/** An OpenAPI object with the place where it really stands. */
export interface Located {
  readonly object: JsonObject;
  readonly pointer: string;
}

/** Follows Reference Objects of parameters, responses, headers and the like; undefined, with a diagnostic, when that fails. */
export function resolveObject(
  root: JsonObject,
  value: unknown,
  pointer: string,
  log: DiagnosticLog,
): Located | undefined {
  let current: unknown = value;
  let at = pointer;
  for (let hops = 0; hops < 32; hops += 1) {
    const reference = stringMember(current, "$ref");
    if (reference === undefined) break;
    const steps = pointerSteps(reference);
    const target = reference.startsWith("#")
      ? steps.reduce<unknown>((node, step) => stepInto(node, step), root)
      : undefined;
    if (target === undefined) {
      log.error(
        "unresolved-reference",
        at,
        `$ref ${JSON.stringify(reference)} leads nowhere; it is left out.`,
        "Make the reference name an existing node.",
      );
      return undefined;
    }
    current = target;
    at = joinPointer("#", ...steps);
  }
  if (isJsonObject(current)) return { object: current, pointer: at };
  log.error("not-an-object", at, "Expected an object here; it is left out.", "Write an object.");
  return undefined;
}
