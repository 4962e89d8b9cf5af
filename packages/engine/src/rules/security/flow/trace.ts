import { languageOf } from "../../../languages/languages.ts";
import type { Language } from "../../../languages/language.ts";
import type { LanguageId } from "../../../model/language-id.ts";
import type { SyntaxTable } from "../../../parsers/syntax-table.ts";
import {
  childInField,
  childOfType,
  firstChild,
  isInField,
  nextSibling,
  none,
  parentOf,
  textOf,
  typeOf,
} from "../../../parsers/table-queries.ts";
import { nodesOfType } from "../../nodes-of-type.ts";
import type { FlowTable } from "./flow-table.ts";

/** A value of others that reaches an expression. */
export interface Taint {
  kind: "request" | "parameter";
  /** As written, at most 60 characters. */
  name: string;
  /** Source text before the value in the expression that it stands in, after what stands before its variable. */
  before: string;
  /** The whole expression that it stands in, after those that use its variable. */
  expression: string;
}

const chain =
  /member|subscript|call|attribute|field_exp|field_access|selector|index_exp|element|navigation|scoped|access|invocation|variable_name|await|non_null|index/;
const leafTypes =
  /^(?:identifier|variable_name|constant|simple_identifier|instance_variable|global_variable)$/;
const assignments = [
  "variable_declarator",
  "assignment_expression",
  "augmented_assignment_expression",
  "assignment",
  "augmented_assignment",
  "operator_assignment",
  "short_var_declaration",
  "assignment_statement",
  "var_spec",
  "property_declaration",
  "let_declaration",
  "compound_assignment_expr",
];
/** Functions whose result holds their arguments as text. */
const carriers =
  /^(?:join|resolve|combine|concat|merge|trim\w*|[lr]?strip\w*|to_?s(?:tr(?:ing)?)?|toString|toLowerCase|toUpperCase|lower|upper|replace\w*|substr\w*|slice|split|decode\w*|unquote|unescape\w*|normalize|String|str|valueOf|of|Path|Paths|File|URL|URI|Uri|Sprintf?|Sprintln|format\w*|append|Join|Combine|ToString|ToLower\w*|ToUpper\w*|Trim\w*|Replace\w*|Concat|Format|strtolower|strtoupper|str_replace|preg_replace|sprintf|stripslashes|urldecode|base64_decode|implode|force_encoding|TrimSpace|TrimPrefix|TrimSuffix|Bytes|byte|expanduser|abspath|getBytes|from|into|as_str|to_owned|clone|unwrap\w*|expect|ok|fromCharCode|Buffer|Text|text|SafeString|render_template_string|new)$/;
/** Types of parameters that hold no text. */
const notText =
  /\b(?:u?int(?:8|16|32|64)?|[iu](?:8|16|32|64|128|size)|float(?:32|64)?|double|decimal|bool(?:ean)?|number|bigint|short|long|byte|char|Guid|UUID|Integer|Long|Short|Double|Float|Boolean|Int|Date\w*|Instant|Duration|TimeSpan|CancellationToken)\b/;
/** Nodes around an expression that change nothing about it. */
const wrappers = /^(?:argument|value_argument|reference_expression|ref_expression)$/;
const comparison = /^(?:[=!]==?|[<>]=?|<=>|=~|instanceof|in|is|not in)$/;
const maxNodes = 600;
const maxName = 60;
const maxExpression = 2000;

interface Scope {
  /** The enclosing function, or none. */
  node: number;
  parameters: ReadonlySet<string>;
  /** Parameters that hold data of a request by their annotation. */
  requestParameters: ReadonlySet<string>;
}

/** Answers what reaches an expression, within its function: through concatenation, formats and local variables. */
export class Tracer {
  readonly language: Language;
  readonly #table: SyntaxTable;
  readonly #flow: FlowTable;
  readonly #functionTypes: ReadonlySet<string>;
  readonly #stringTypes: ReadonlySet<string>;
  readonly #binaryTypes: ReadonlySet<string>;
  readonly #scopes = new Map<number, Scope>();
  readonly #assigned = new Map<number, Map<string, { end: number; value: number }[]>>();

  constructor(table: SyntaxTable, id: LanguageId, flow: FlowTable) {
    const { nodes } = (this.language = languageOf(id));
    this.#table = table;
    this.#flow = flow;
    this.#functionTypes = new Set(Object.keys(nodes.functions));
    this.#stringTypes = new Set([
      ...nodes.strings,
      "encapsed_string",
      "heredoc",
      "heredoc_body",
      "heredoc_beginning",
      "concatenated_string",
      "chained_string",
      "interpolated_string_expression",
    ]);
    this.#binaryTypes = new Set([
      ...nodes.binaries,
      "binary",
      "binary_operator",
      "augmented_assignment",
      "additive_expression",
    ]);
  }

  /** Values of others that reach an expression. `built`: parameters count only in text put together here. */
  taints(expression: number): Taint[] {
    return this.#trace(expression, this.#scopeOf(expression), 0);
  }

  #trace(expression: number, scope: Scope, hop: number): Taint[] {
    const table = this.#table;
    const found: Taint[] = [];
    if (this.#functionTypes.has(typeOf(table, expression))) return found;
    const lookedUp = new Set<number>();
    const built = this.#isBuilt(expression);
    const last = Math.min(table.last[expression] ?? expression, expression + maxNodes);
    for (let at = expression; at <= last; at += 1) {
      const type = typeOf(table, at);
      if ((at !== expression && this.#functionTypes.has(type)) || this.#isDecision(at)) {
        at = table.last[at] ?? at;
        continue;
      }
      const callee = this.language.calls[type]?.(table, at);
      if (callee !== undefined && callee !== null) {
        if (this.#flow.sanitisers.test(callee.name)) {
          at = table.last[at] ?? at;
          continue;
        }
        // What an unknown function makes of its arguments is its own affair: a record looked up by an id is no text of the user.
        if (!carriers.test(callee.name) && !this.#flow.formats.includes(callee.name))
          lookedUp.add(callee.arguments);
      }
      if (lookedUp.has(at)) {
        at = table.last[at] ?? at;
        continue;
      }
      if (this.#flow.inlineNames !== undefined && this.#stringTypes.has(type)) {
        found.push(...this.#inline(at, expression, scope));
      }
      if (!leafTypes.test(type)) continue;
      const whole = this.#chainOf(at, expression);
      const text = textOf(table, whole).slice(0, 200);
      const describe = (kind: Taint["kind"]): Taint => ({
        kind,
        name: text.length > maxName ? `${text.slice(0, maxName)}…` : text,
        before: this.#before(expression, at),
        expression: textOf(table, expression).slice(0, maxExpression),
      });
      const name = textOf(table, at);
      if (this.#flow.sources.test(text) || scope.requestParameters.has(name)) {
        if (this.#isSanitisedChain(whole, at)) continue;
        found.push(describe("request"));
        at = Math.max(at, table.last[whole] ?? at);
        continue;
      }
      if (this.#isPartOfChain(at)) continue;
      if (/^[A-Z][A-Z0-9_]*$/.test(name)) continue;
      if (scope.parameters.has(name)) {
        if (built && whole === at) found.push(describe("parameter"));
      } else if (hop < 3) {
        for (const value of this.#valuesOf(name, expression, scope)) {
          for (const taint of this.#trace(value, scope, hop + 1)) {
            const around = textOf(table, expression).slice(0, maxExpression);
            found.push({
              ...taint,
              before: this.#before(expression, at) + taint.before,
              expression: `${around}\n${taint.expression}`,
            });
          }
        }
      }
    }
    return found;
  }

  /** Source text from the start of an expression to a node in it, at most the last 300 characters. */
  #before(expression: number, node: number): string {
    const { source, start } = this.#table;
    const end = start[node] ?? 0;
    return source.slice(Math.max(start[expression] ?? 0, end - 300), end);
  }

  /** True for conditions and comparisons: their value is true or false, and no text of anybody. */
  #isDecision(node: number): boolean {
    const table = this.#table;
    if (isInField(table, node, "condition")) return true;
    if (!this.#binaryTypes.has(typeOf(table, node))) return false;
    return comparison.test(textOf(table, childInField(table, node, "operator")));
  }

  /** Parameters that a literal names: `"$name"`, `format!("{name}")`. */
  #inline(literal: number, expression: number, scope: Scope): Taint[] {
    const text = textOf(this.#table, literal).slice(0, maxExpression);
    const around = textOf(this.#table, expression).slice(0, maxExpression);
    const found: Taint[] = [];
    for (const match of text.matchAll(this.#flow.inlineNames ?? /$^/g)) {
      const [, name = ""] = match;
      if (!scope.parameters.has(name)) continue;
      const kind = scope.requestParameters.has(name) ? "request" : "parameter";
      found.push({ kind, name, before: text.slice(0, match.index), expression: around });
    }
    return found;
  }

  /** True for text put together from literals and values. */
  #isBuilt(expression: number): boolean {
    const table = this.#table;
    let at = expression;
    while (this.language.nodes.groups.includes(typeOf(table, at)) || wrappers.test(typeOf(table, at))) {
      at = firstChild(table, at);
      while (at !== none && /^[(&]$|^mut/.test(typeOf(table, at))) at = nextSibling(table, at);
      if (at === none) return false;
    }
    const type = typeOf(table, at);
    if (this.#stringTypes.has(type) || type === "subshell" || type === "shell_command_expression")
      return true;
    const callee = this.language.calls[type]?.(table, at);
    const isFormat = callee !== undefined && callee !== null && this.#flow.formats.includes(callee.name);
    if (!isFormat && !this.#binaryTypes.has(type)) return false;
    const last = Math.min(table.last[at] ?? at, at + maxNodes);
    for (let child = at + 1; child <= last; child += 1)
      if (this.#stringTypes.has(typeOf(table, child))) return true;
    return false;
  }

  /** The longest chain of members, calls and subscripts that begins with a leaf, inside an expression. */
  #chainOf(leaf: number, expression: number): number {
    const table = this.#table;
    let at = leaf;
    for (let up = parentOf(table, at); up >= expression && up !== none; up = parentOf(table, up)) {
      const isLeading = table.start[up] === table.start[leaf] || typeOf(table, up) === "variable_name";
      if (!isLeading || !chain.test(typeOf(table, up))) break;
      at = up;
    }
    return at;
  }

  /** True for `b` of `a.b` and for the name of a called function: they are no values of their own. */
  #isPartOfChain(leaf: number): boolean {
    const table = this.#table;
    const up = parentOf(table, leaf);
    if (up === none || !chain.test(typeOf(table, up)) || typeOf(table, up) === "variable_name") return false;
    if (table.start[up] !== table.start[leaf]) return !/await|non_null/.test(typeOf(table, up));
    return childInField(table, up, "function") === leaf || childInField(table, up, "method") === leaf;
  }

  /** True when a later link of the chain makes the value harmless: `req.query.id.length`. */
  #isSanitisedChain(whole: number, leaf: number): boolean {
    const table = this.#table;
    for (let at = whole; at < leaf; at += 1) {
      const callee = this.language.calls[typeOf(table, at)]?.(table, at);
      if (callee !== undefined && callee !== null && this.#flow.sanitisers.test(callee.name)) return true;
    }
    const lastName = /\.(\w+)(?:\([^()]*\))?$/.exec(textOf(table, whole).slice(0, 300))?.[1] ?? "";
    return this.#flow.sanitisers.test(lastName);
  }

  /** What is assigned to a local variable in its function before a place: the last eight expressions. */
  #valuesOf(name: string, before: number, scope: Scope): number[] {
    let assigned = this.#assigned.get(scope.node);
    if (assigned === undefined) this.#assigned.set(scope.node, (assigned = this.#assignmentsIn(scope.node)));
    const known = assigned.get(name) ?? [];
    return known
      .filter(({ end }) => end < before)
      .slice(-8)
      .map(({ value }) => value);
  }

  /** The assignments inside a function, or outside all functions, by the names they bind. */
  #assignmentsIn(scope: number): Map<string, { end: number; value: number }[]> {
    const table = this.#table;
    const found = new Map<string, { end: number; value: number }[]>();
    for (const at of nodesOfType(table, ...assignments)) {
      if (scope === none) {
        if (this.#functionAround(at) !== none) continue;
      } else if (at < scope || at > (table.last[scope] ?? scope)) continue;
      const to = fieldOrElse(table, at, ["left", "name", "pattern"], firstChild(table, at));
      const value = fieldOrElse(table, at, ["right", "value"], lastChild(table, at));
      if (value === none || value === to) continue;
      for (const name of boundNames(textOf(table, to).slice(0, 200))) {
        const values = found.get(name) ?? [];
        values.push({ end: table.last[at] ?? at, value });
        found.set(name, values);
      }
    }
    return found;
  }

  /** True for functions that callers call by name. The parameters of a block or lambda come from the code around it. */
  #declares(type: string): boolean {
    if (!this.#functionTypes.has(type)) return false;
    const isScript = this.language.id === "javascript" || this.language.id === "typescript";
    return isScript || this.language.nodes.functions[type] !== "lambda";
  }

  #functionAround(node: number): number {
    const table = this.#table;
    let at = parentOf(table, node);
    while (at !== none && !this.#declares(typeOf(table, at))) at = parentOf(table, at);
    return at;
  }

  #scopeOf(node: number): Scope {
    const table = this.#table;
    const at = this.#functionAround(node);
    const known = this.#scopes.get(at);
    if (known !== undefined) return known;
    const parameters = new Set<string>();
    const requestParameters = new Set<string>();
    const field = at === none ? none : childInField(table, at, "parameters");
    const list =
      field !== none || at === none
        ? field
        : childOfType(
            table,
            at,
            "formal_parameters",
            "parameters",
            "parameter_list",
            "method_parameters",
            "function_value_parameters",
          );
    if (list !== none) {
      const last = table.last[list] ?? list;
      let part = list + 1;
      while (part <= last) {
        const text = textOf(table, part);
        const end = table.last[part] ?? part;
        if (notText.test(text)) {
          part = end + 1;
          continue;
        }
        for (let leaf = part; leaf <= end; leaf += 1) {
          if (!leafTypes.test(typeOf(table, leaf))) continue;
          const name = textOf(table, leaf);
          parameters.add(name);
          if (this.#flow.sourceParameters?.test(text) === true) requestParameters.add(name);
        }
        part = end + 1;
      }
    }
    for (const self of this.language.selves) parameters.delete(self);
    const scope = { node: at, parameters, requestParameters };
    this.#scopes.set(at, scope);
    return scope;
  }
}

/** `name`, or the names of a pattern: `{ id, name }`, `[a, b]`, `(a, b)`. */
function boundNames(target: string): string[] {
  if (/^[{[(]/.test(target)) return [...new Set(target.match(/[$@]?[A-Za-z_]\w*/g))];
  const name = /^\s*(?:mut\s+)?([$@\w]+)/.exec(target)?.[1];
  return name === undefined ? [] : [name];
}

function fieldOrElse(table: SyntaxTable, node: number, names: readonly string[], otherwise: number): number {
  for (const name of names) {
    const child = childInField(table, node, name);
    if (child !== none) return child;
  }
  return otherwise;
}

function lastChild(table: SyntaxTable, node: number): number {
  let found = none;
  const last = table.last[node] ?? node;
  for (let child = node + 1; child <= last; child = (table.last[child] ?? child) + 1) found = child;
  return found;
}
