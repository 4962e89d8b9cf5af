import type { SyntaxTable } from "../parsers/syntax-table.ts";
import {
  childInField,
  childOfType,
  childrenOf,
  childrenOfType,
  none,
  textOf,
  typeOf,
} from "../parsers/table-queries.ts";

/** One parameter as it is written. */
export interface Parameter {
  /** Empty for a pattern that takes its value apart. */
  name: string;
  /** Without spaces; empty where none is stated. */
  type: string;
  /** Its type or its default value says that it is true or false. */
  isBoolean: boolean;
}

const mostParameters = 32;
const longestType = 60;
const booleanType = /^\??(?:bool|boolean|Boolean|Bool|_Bool|BOOL)\??$/;
const passedOver =
  /^(?:comment|line_comment|block_comment|decorator|annotation|attribute_item|self_parameter|\w+_type)$/;

/** The parameters of a function node in order, receivers (`self`, `this`) left out. The same for every grammar. */
export function readSignature(
  table: SyntaxTable,
  node: number,
  selves: readonly string[],
): readonly Parameter[] {
  const parameters: Parameter[] = [];
  for (const list of parameterLists(table, node)) {
    for (const child of table.last[list] === list ? [list] : childrenOf(table, list)) {
      if (parameters.length === mostParameters) return parameters;
      if (!isParameter(table, child)) continue;
      const type = typeText(table, child);
      const isBoolean = booleanType.test(type) || (type === "" && defaultsToBoolean(table, child));
      for (const name of namesOf(table, child)) {
        const isReceiver = parameters.length === 0 && (selves.includes(name) || name === "cls");
        if (!isReceiver && name !== "void") parameters.push({ name, type, isBoolean });
      }
    }
  }
  return parameters;
}

/** False for commas and brackets, receivers, and the loose parts of C#'s `params T[] xs` but its name. */
function isParameter(table: SyntaxTable, node: number): boolean {
  const type = typeOf(table, node);
  if (passedOver.test(type) || type === textOf(table, node)) return false;
  if (typeOf(table, childInField(table, node, "pattern")) === "this") return false;
  return /^[\p{L}_$*&.@?\\{[(]/u.test(textOf(table, node).slice(0, 1));
}

function parameterLists(table: SyntaxTable, node: number): readonly number[] {
  const listed = childOfType(table, node, "function_value_parameters");
  if (listed !== none) return [listed];
  // In C the list stands inside the declarators around the name.
  for (
    let at = node, level = 0;
    at !== none && level < 8;
    at = childInField(table, at, "declarator"), level += 1
  ) {
    const list = childInField(table, at, "parameters");
    if (list === none) continue;
    const more = childrenOfType(table, at, "parameters");
    return more.length > 1 ? more : [list];
  }
  const single = childInField(table, node, "parameter");
  return single === none ? [] : [single];
}

function namesOf(table: SyntaxTable, parameter: number): string[] {
  const names: string[] = [];
  for (const child of childrenOf(table, parameter)) {
    const field = table.fieldNames[table.field[child] ?? 0];
    if (field === "name") names.push(textOf(table, child).replace(/^[$&*]+/, ""));
  }
  if (names.length > 0) return names;
  const declared = childOfType(table, parameter, "variable_declarator");
  if (declared !== none) return [textOf(table, childInField(table, declared, "name"))];
  const named = ["pattern", "declarator", "left"].map((field) => childInField(table, parameter, field));
  const holder = named.find((found) => found !== none) ?? parameter;
  return [firstName(table, holder)];
}

/** The name that a parameter's declarator holds; empty for a pattern of several. */
function firstName(table: SyntaxTable, holder: number): string {
  const last = table.last[holder] ?? holder;
  for (let at = holder; at <= last; at += 1) {
    const type = typeOf(table, at);
    if (
      /^(?:object_pattern|array_pattern|tuple_pattern|struct_pattern|modifiers|parameter_modifiers)$/.test(
        type,
      )
    ) {
      if (!type.endsWith("modifiers")) return "";
      at = table.last[at] ?? at;
    } else if (table.last[at] === at && /identifier|^name$/.test(type)) {
      return textOf(table, at);
    }
  }
  return "";
}

function typeText(table: SyntaxTable, parameter: number): string {
  const stated = textOf(table, childInField(table, parameter, "type"));
  const text =
    stated === "" && typeOf(table, parameter) === "parameter" ? afterColon(table, parameter) : stated;
  return text
    .slice(0, 200)
    .replaceAll(/^:|\s+/g, "")
    .slice(0, longestType);
}

/** Kotlin's parameters have no field for the type: it is the last child after the colon. */
function afterColon(table: SyntaxTable, parameter: number): string {
  let colon = false;
  for (const child of childrenOf(table, parameter)) {
    if (colon) return textOf(table, child);
    colon = typeOf(table, child) === ":";
  }
  return "";
}

function defaultsToBoolean(table: SyntaxTable, parameter: number): boolean {
  for (const field of ["value", "right", "default_value"]) {
    const value = childInField(table, parameter, field);
    if (value !== none) return /^(?:true|false)$/i.test(textOf(table, value));
  }
  return false;
}
