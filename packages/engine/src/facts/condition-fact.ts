import type { SyntaxTable } from "../parsers/syntax-table.ts";
import {
  firstChild,
  isInField,
  nextSibling,
  none,
  parentOf,
  textOf,
  typeOf,
} from "../parsers/table-queries.ts";

const negation = /^(?:!|not)$/;
const transparent =
  /^(?:parenthesized_expression|parenthesized_statements|condition_clause|unary_expression|prefix_unary_expression|unary_op_expression|not_operator|unary|prefix_expression|condition)$/;

/** The name that an expression consists of, parentheses and negations aside; empty for any other. */
export function soleName(table: SyntaxTable, expression: number): string {
  const last = table.last[expression] ?? expression;
  let name = "";
  for (let at = expression; at <= last; at += 1) {
    if (table.last[at] !== at) {
      // `$flag` of PHP is a name with a part.
      if (!transparent.test(typeOf(table, at)) && typeOf(table, at) !== "variable_name") return "";
      continue;
    }
    const text = textOf(table, at);
    if (text === "(" || text === ")" || text === "$" || negation.test(text)) continue;
    if (name !== "" || !/^[\p{L}_]\w*$/u.test(text)) return "";
    name = text;
  }
  return name;
}

/**
 * The statement whose condition an expression is, parentheses and negations aside; `none` for an expression that is
 * only part of one or that gives a value.
 */
export function conditionOf(
  table: SyntaxTable,
  expression: number,
  branches: (node: number) => boolean,
): number {
  let at = expression;
  for (let level = 0; level < 8; level += 1) {
    const around = parentOf(table, at);
    if (around === none) return none;
    if (branches(around)) return isCondition(table, around, at) ? around : none;
    if (!transparent.test(typeOf(table, around))) return none;
    at = around;
  }
  return none;
}

/** In grammars without a field for it, the condition is the first thing in parentheses. */
function isCondition(table: SyntaxTable, statement: number, node: number): boolean {
  if (isInField(table, node, "condition")) return true;
  for (let child = firstChild(table, statement); child !== none; child = nextSibling(table, child)) {
    if (child === node) return true;
    if (table.last[child] !== child) return false;
  }
  return false;
}
