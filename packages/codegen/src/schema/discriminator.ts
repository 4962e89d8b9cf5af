import { isJsonObject, member, objectMember, stringMember } from "../document/json-value.ts";
import { joinPointer } from "../document/json-pointer.ts";
import type { DiagnosticLog } from "../diagnostic.ts";
import { tagFacts, type ConstantTag } from "./constant-tags.ts";
import type { DynamicScope } from "./dynamic-scope.ts";
import { ROOT, type SchemaNode } from "./schema-graph.ts";
import type { SchemaUnits } from "./schema-units.ts";

/** Which values of the property choose which alternative. */
export interface DiscriminatorTag extends ConstantTag {
  /** Whether every alternative is an object that has the property. */
  readonly isCertain: boolean;
}

function isTagged(branch: SchemaNode, property: string, units: SchemaUnits, scope: DynamicScope): boolean {
  const facts = tagFacts(branch, property, units, scope);
  return facts.isObject && facts.isRequired;
}

/**
 * The Discriminator Object (OpenAPI 3.1, section 4.8.25) of a schema: which values of the property choose which
 * alternative. A branch is chosen by the constants that it declares for the property, as ajv's `discriminator` does it;
 * one without constants by the mapping's values for it and by the name of its component. Values without the property
 * are judged by all alternatives, where these allow that. Undefined, with a diagnostic,
 * where the property cannot decide: the alternatives then count as if there were no discriminator.
 */
export function discriminatorTags(
  node: SchemaNode,
  branches: readonly SchemaNode[],
  units: SchemaUnits,
  scope: DynamicScope,
  log?: DiagnosticLog,
): DiscriminatorTag | undefined {
  const discriminator = objectMember(node.schema, "discriminator");
  if (discriminator === undefined) return undefined;
  const at = joinPointer(node.pointer, "discriminator");
  const property = stringMember(discriminator, "propertyName");
  if (property === undefined) {
    log?.error(
      "invalid-discriminator",
      at,
      "A discriminator needs a propertyName; it is passed over.",
      "Name the property that tells the alternatives apart.",
    );
    return undefined;
  }
  const targets = branches.map((branch) => finalTarget(branch, units, scope));
  const mapped = branches.map((): string[] => []);
  for (const [value, reference] of Object.entries(objectMember(discriminator, "mapping") ?? {})) {
    const target = mappingTarget(reference, node, units, scope);
    const index = targets.findIndex((each) => each.pointer === target?.pointer);
    if (index !== -1) mapped[index]?.push(value);
    else warnOfMapping(value, reference, target, joinPointer(at, "mapping", value), log);
  }
  const values = branches.map((branch, index) => {
    const { constants } = tagFacts(branch, property, units, scope);
    const names = [...(mapped[index] ?? []), ...implicitName(branch)];
    if (constants === undefined) return [...new Set(names)];
    for (const value of mapped[index] ?? []) {
      if (!constants.includes(value)) {
        log?.warn(
          "mapping-never-matches",
          joinPointer(at, "mapping", value),
          `The alternative that ${JSON.stringify(value)} names allows only ${constants.join(", ")} for ${property}.`,
          "Let mapping and constant agree.",
        );
      }
    }
    return constants;
  });
  const all = values.flat();
  if (values.every((list) => list.length > 0) && new Set(all).size === all.length && property !== "__proto__")
    return { property, values, isCertain: branches.every((each) => isTagged(each, property, units, scope)) };
  log?.warn(
    "undecided-discriminator",
    at,
    `The values of ${property} do not tell the alternatives apart; they count as if there were no discriminator.`,
    "Map different values to each alternative, or give each a constant for the property.",
  );
  return undefined;
}

function warnOfMapping(
  value: string,
  reference: unknown,
  target: SchemaNode | undefined,
  at: string,
  log: DiagnosticLog | undefined,
): void {
  const problem = target === undefined ? "which does not exist" : "which is none of the alternatives";
  log?.error(
    "mapping-names-nothing",
    at,
    `The discriminator maps ${JSON.stringify(value)} to ${JSON.stringify(reference)}, ${problem}; the value is refused.`,
    "Name one of the alternatives, by its component's name or by a reference.",
  );
}

/** The name of a component, or a reference to any schema. */
function mappingTarget(
  reference: unknown,
  node: SchemaNode,
  units: SchemaUnits,
  scope: DynamicScope,
): SchemaNode | undefined {
  if (typeof reference !== "string") return undefined;
  const named = /^[\w.-]+$/.test(reference)
    ? units.graph.resolve(`#/components/schemas/${reference}`, ROOT)
    : undefined;
  const found = named ?? units.graph.resolve(reference, node.base);
  return found === undefined ? undefined : finalTarget(found, units, scope);
}

/** The schema at the end of references that say nothing else. */
function finalTarget(node: SchemaNode, units: SchemaUnits, scope: DynamicScope, depth = 0): SchemaNode {
  const target = depth > 20 ? undefined : units.target(node, scope, "$ref");
  if (target === undefined || !isJsonObject(node.schema)) return node;
  return Object.keys(node.schema).length === 1 ? finalTarget(target, units, scope, depth + 1) : target;
}

function implicitName(branch: SchemaNode): string[] {
  const reference = stringMember(branch.schema, "$ref") ?? "";
  const name = /\/components\/schemas\/([^/]+)$/.exec(reference)?.[1];
  return name === undefined ? [] : [decodeURIComponent(name).replaceAll("~1", "/").replaceAll("~0", "~")];
}

/** Whether a branch stands for null alone. */
export function isNull(branch: SchemaNode): boolean {
  return member(branch.schema, "type") === "null" || member(branch.schema, "const") === null;
}
