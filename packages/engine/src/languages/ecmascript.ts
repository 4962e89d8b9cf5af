import type { FactsBuilder } from "../facts/facts-builder.ts";
import type { SymbolFact } from "../model/file-facts.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import {
  childInField,
  childOfType,
  childrenOf,
  childrenOfType,
  isInField,
  none,
  outermostOfType,
  parentOf,
  stringValue,
  textOf,
  typeOf,
} from "../parsers/table-queries.ts";
import { backQuoted, cStyle } from "./comment-syntax.ts";
import type { Callee, Declared, Language } from "./language.ts";

const functionTypes = new Set([
  "function_expression",
  "arrow_function",
  "generator_function",
  "function_declaration",
  "generator_function_declaration",
]);

/** The expression without parentheses and type assertions around it. */
function bare(table: SyntaxTable, node: number): number {
  let at = node;
  for (let level = 0; level < 8; level += 1) {
    if (
      !/^(?:parenthesized_expression|as_expression|satisfies_expression|non_null_expression|type_assertion)$/.test(
        typeOf(table, at),
      )
    )
      break;
    at = firstNamed(table, at);
  }
  return at;
}

function firstNamed(table: SyntaxTable, node: number): number {
  for (const child of childrenOf(table, node)) if (!/^[()<>]$/.test(typeOf(table, child))) return child;
  return none;
}

function propertyName(table: SyntaxTable, node: number): string {
  switch (typeOf(table, node)) {
    case "string":
      return stringValue(table, node);
    case "computed_property_name":
      return textOf(table, node).slice(0, 80);
    default:
      return textOf(table, node);
  }
}

function functionName(table: SyntaxTable, node: number): string {
  const own = childInField(table, node, "name");
  if (own !== none) return propertyName(table, own);
  let at = parentOf(table, node);
  let inside = node;
  while (/^(?:parenthesized_expression|as_expression|satisfies_expression)$/.test(typeOf(table, at))) {
    inside = at;
    at = parentOf(table, at);
  }
  switch (typeOf(table, at)) {
    case "variable_declarator":
    case "public_field_definition":
      return propertyName(table, childInField(table, at, "name"));
    case "field_definition":
      return propertyName(table, childInField(table, at, "property"));
    case "pair":
      return propertyName(table, childInField(table, at, "key"));
    case "assignment_expression":
    case "augmented_assignment_expression": {
      if (!isInField(table, inside, "right")) return "";
      const left = childInField(table, at, "left");
      return typeOf(table, left) === "member_expression"
        ? textOf(table, childInField(table, left, "property"))
        : typeOf(table, left) === "identifier"
          ? textOf(table, left)
          : "";
    }
    case "export_statement":
      return isInField(table, inside, "value") ? "default" : "";
    default:
      return "";
  }
}

/** True for a function that only an object holds: a plain call of its name means another one. */
function isProperty(table: SyntaxTable, node: number): boolean {
  const type = typeOf(table, node);
  if (type === "method_definition") return typeOf(table, parentOf(table, node)) !== "class_body";
  if (type.endsWith("_declaration") || childInField(table, node, "name") !== none) return false;
  let at = parentOf(table, node);
  while (/^(?:parenthesized_expression|as_expression|satisfies_expression)$/.test(typeOf(table, at)))
    at = parentOf(table, at);
  switch (typeOf(table, at)) {
    case "pair":
      return true;
    case "assignment_expression":
    case "augmented_assignment_expression":
      return typeOf(table, childInField(table, at, "left")) === "member_expression";
    default:
      return false;
  }
}

function parametersOf(table: SyntaxTable, node: number): { count: number; booleans: number } {
  if (childInField(table, node, "parameter") !== none) return { count: 1, booleans: 0 };
  const list = childInField(table, node, "parameters");
  let count = 0;
  let booleans = 0;
  for (const parameter of childrenOf(table, list)) {
    const type = typeOf(table, parameter);
    if (/^[(),]$/.test(type) || type === "comment" || type === "decorator") continue;
    const pattern = childInField(table, parameter, "pattern");
    if (typeOf(table, pattern) === "this") continue;
    count += 1;
    const annotation = textOf(table, childInField(table, parameter, "type")).replace(/^:\s*/, "");
    const value = textOf(
      table,
      childInField(table, parameter, type === "assignment_pattern" ? "right" : "value"),
    );
    if (annotation === "boolean" || (annotation === "" && /^(?:true|false)$/.test(value))) booleans += 1;
  }
  return { count, booleans };
}

function declarationOf(table: SyntaxTable, node: number): number {
  let at = node;
  const type = typeOf(table, at);
  if (functionTypes.has(type) && !type.endsWith("declaration")) at = parentOf(table, at);
  if (typeOf(table, at) === "variable_declarator") at = parentOf(table, at);
  return at;
}

function outermost(table: SyntaxTable, node: number): number {
  let at = declarationOf(table, node);
  const around = parentOf(table, at);
  if (typeOf(table, around) === "export_statement" || typeOf(table, around) === "ambient_declaration")
    at = around;
  else if (functionTypes.has(typeOf(table, node)) && typeOf(table, at) === "assignment_expression")
    at = around;
  if (
    typeOf(table, at) === "ambient_declaration" &&
    typeOf(table, parentOf(table, at)) === "export_statement"
  )
    at = parentOf(table, at);
  return at < 0 ? node : at;
}

function isExported(table: SyntaxTable, node: number): boolean {
  return typeOf(table, outermost(table, node)) === "export_statement";
}

/** Names that a pattern binds. */
function boundNames(table: SyntaxTable, pattern: number): number[] {
  if (typeOf(table, pattern) === "identifier") return [pattern];
  return outermostOfType(table, pattern, "identifier", "shorthand_property_identifier_pattern").filter(
    (name) => {
      const around = parentOf(table, name);
      const type = typeOf(table, around);
      return !(type.endsWith("assignment_pattern") && isInField(table, name, "right"));
    },
  );
}

function variables(table: SyntaxTable, node: number): Declared[] {
  const constant = textOf(table, childInField(table, node, "kind")) === "const";
  return childrenOfType(table, node, "variable_declarator").flatMap((declarator): Declared[] => {
    const value = bare(table, childInField(table, declarator, "value"));
    const valueType = typeOf(table, value);
    if (functionTypes.has(valueType) || valueType === "class") return [];
    if (isRequire(table, value) !== none) return [];
    return boundNames(table, childInField(table, declarator, "name")).map((name) => ({
      name: textOf(table, name),
      kind: constant ? "constant" : "variable",
      node: declarator,
    }));
  });
}

function field(table: SyntaxTable, node: number): Declared[] {
  const name =
    childInField(table, node, "name") === none
      ? childInField(table, node, "property")
      : childInField(table, node, "name");
  if (functionTypes.has(typeOf(table, bare(table, childInField(table, node, "value"))))) return [];
  return name === none ? [] : [{ name: propertyName(table, name), kind: "field", node }];
}

/** Constructor parameters with a visibility are fields. */
function parameterProperty(table: SyntaxTable, node: number): Declared[] {
  if (childOfType(table, node, "accessibility_modifier", "readonly") === none) return [];
  const name = childInField(table, node, "pattern");
  return typeOf(table, name) === "identifier" ? [{ name: textOf(table, name), kind: "field", node }] : [];
}

/** The string argument of `require("x")`, or `none`. */
function isRequire(table: SyntaxTable, node: number): number {
  if (
    typeOf(table, node) !== "call_expression" ||
    textOf(table, childInField(table, node, "function")) !== "require"
  )
    return none;
  return firstNamed(table, childInField(table, node, "arguments"));
}

/** What a module name says when it is a plain string, and whether it is one. */
function specifierOf(table: SyntaxTable, node: number): { specifier: string; plain: boolean } {
  const type = typeOf(table, node);
  if (type === "string") return { specifier: stringValue(table, node), plain: true };
  if (type !== "template_string") return { specifier: "", plain: false };
  const hole = childOfType(table, node, "template_substitution");
  if (hole === none) return { specifier: stringValue(table, node), plain: true };
  return { specifier: table.source.slice((table.start[node] ?? 0) + 1, table.start[hole]), plain: false };
}

function visitImport(table: SyntaxTable, node: number, facts: FactsBuilder): void {
  const clause = childOfType(table, node, "import_clause");
  const equals = childOfType(table, node, "import_require_clause");
  const source = childInField(table, equals === none ? node : equals, "source");
  const names: string[] = [];
  const locals: string[] = [];
  let allTypes = true;
  if (equals !== none) {
    names.push("*");
    locals.push(textOf(table, childOfType(table, equals, "identifier")));
    allTypes = false;
  }
  for (const part of clause === none ? [] : childrenOf(table, clause)) {
    switch (typeOf(table, part)) {
      case "identifier":
        names.push("default");
        locals.push(textOf(table, part));
        allTypes = false;
        break;
      case "namespace_import":
        names.push("*");
        locals.push(textOf(table, childOfType(table, part, "identifier")));
        allTypes = false;
        break;
      case "named_imports":
        for (const one of childrenOfType(table, part, "import_specifier")) {
          const name = childInField(table, one, "name");
          const alias = childInField(table, one, "alias");
          names.push(propertyName(table, name));
          locals.push(textOf(table, alias === none ? name : alias));
          if (childOfType(table, one, "type") === none) allTypes = false;
        }
        break;
      default:
        break;
    }
  }
  facts.imports.push({
    line: facts.lineOf(node),
    specifier: stringValue(table, source),
    names,
    locals,
    kind: equals === none ? "import" : "require",
    type_only: childOfType(table, node, "type", "typeof") !== none || (names.length > 0 && allTypes),
  });
}

function visitCall(table: SyntaxTable, node: number, facts: FactsBuilder): void {
  const callee = childInField(table, node, "function");
  const dynamic = typeOf(table, callee) === "import";
  const argument = dynamic
    ? firstNamed(table, childInField(table, node, "arguments"))
    : isRequire(table, node);
  if (argument === none) return;
  const { specifier, plain } = specifierOf(table, argument);
  const names: string[] = [];
  const locals: string[] = [];
  let around = parentOf(table, node);
  if (typeOf(table, around) === "await_expression") around = parentOf(table, around);
  if (!dynamic && typeOf(table, around) === "member_expression") {
    const owner = parentOf(table, around);
    names.push(textOf(table, childInField(table, around, "property")));
    locals.push(
      typeOf(table, owner) === "variable_declarator" ? textOf(table, childInField(table, owner, "name")) : "",
    );
    if (locals[0] === "" || locals[0]?.startsWith("{") === true) locals[0] = names[0] ?? "";
  } else if (typeOf(table, around) === "variable_declarator") {
    const pattern = childInField(table, around, "name");
    if (typeOf(table, pattern) === "identifier") {
      names.push("*");
      locals.push(textOf(table, pattern));
    } else {
      for (const part of childrenOf(table, pattern)) {
        const type = typeOf(table, part);
        if (type === "shorthand_property_identifier_pattern") {
          names.push(textOf(table, part));
          locals.push(textOf(table, part));
        } else if (type === "pair_pattern") {
          names.push(propertyName(table, childInField(table, part, "key")));
          locals.push(textOf(table, childInField(table, part, "value")));
        } else if (type === "object_assignment_pattern") {
          const name = textOf(table, childInField(table, part, "left"));
          names.push(name);
          locals.push(name);
        }
      }
    }
  }
  facts.imports.push({
    line: facts.lineOf(node),
    specifier,
    names,
    locals,
    kind: dynamic || !plain ? "dynamic" : "require",
    type_only: false,
  });
}

function visitExport(table: SyntaxTable, node: number, facts: FactsBuilder): void {
  const line = facts.lineOf(node);
  const source = childInField(table, node, "source");
  const specifier = source === none ? null : stringValue(table, source);
  const typeOnly = childOfType(table, node, "type") !== none;
  const names: string[] = [];
  const locals: string[] = [];
  const clause = childOfType(table, node, "export_clause");
  for (const one of childrenOfType(table, clause, "export_specifier")) {
    const name = propertyName(table, childInField(table, one, "name"));
    const alias = childInField(table, one, "alias");
    const outside = alias === none ? name : propertyName(table, alias);
    facts.exports.push({ line, name: outside, local: name, specifier });
    names.push(name);
    locals.push(outside);
  }
  const namespace = childOfType(table, node, "namespace_export");
  if (namespace !== none) {
    const outside = textOf(table, childOfType(table, namespace, "identifier", "string"));
    facts.exports.push({ line, name: outside, local: "*", specifier });
    names.push("*");
    locals.push(outside);
  } else if (childOfType(table, node, "*") !== none) {
    facts.exports.push({ line, name: "*", local: "*", specifier });
    names.push("*");
    locals.push("*");
  }
  if (specifier !== null) {
    facts.imports.push({ line, specifier, names, locals, kind: "reexport", type_only: typeOnly });
    return;
  }
  let declaration = childInField(table, node, "declaration");
  if (typeOf(table, declaration) === "ambient_declaration") {
    declaration = childOfType(
      table,
      declaration,
      "function_signature",
      "class_declaration",
      "lexical_declaration",
      "variable_declaration",
      "interface_declaration",
      "type_alias_declaration",
      "enum_declaration",
      "internal_module",
      "module",
      "abstract_class_declaration",
    );
  }
  const isDefault = childOfType(table, node, "default") !== none;
  const value = childInField(table, node, "value");
  if (declaration !== none) {
    const named = childInField(table, declaration, "name");
    if (named !== none) {
      const local = textOf(table, named);
      facts.exports.push({ line, name: isDefault ? "default" : local, local, specifier: null });
    }
    for (const declarator of childrenOfType(table, declaration, "variable_declarator")) {
      for (const name of boundNames(table, childInField(table, declarator, "name"))) {
        const local = textOf(table, name);
        facts.exports.push({ line: facts.lineOf(name), name: local, local, specifier: null });
      }
    }
    if (isDefault && named === none)
      facts.exports.push({ line, name: "default", local: "default", specifier: null });
  } else if (isDefault || value !== none) {
    const named = childInField(table, value, "name");
    const local =
      typeOf(table, value) === "identifier"
        ? textOf(table, value)
        : named === none
          ? "default"
          : textOf(table, named);
    facts.exports.push({ line, name: "default", local, specifier: null });
  } else if (childOfType(table, node, "=") !== none) {
    // export = x
    facts.exports.push({
      line,
      name: "default",
      local: textOf(table, childOfType(table, node, "identifier")),
      specifier: null,
    });
  }
}

/** CommonJS: `module.exports = ...`, `exports.a = ...`. */
function visitAssignment(table: SyntaxTable, node: number, facts: FactsBuilder): void {
  const left = childInField(table, node, "left");
  if (typeOf(table, left) !== "member_expression") return;
  const text = textOf(table, left);
  const match = text.length > 120 ? null : /^(?:module\.)?exports(?:\.([\w$]+))?$/.exec(text);
  if (match === null || text === "exports") return;
  const line = facts.lineOf(node);
  const right = bare(table, childInField(table, node, "right"));
  if (match[1] !== undefined) {
    const local = typeOf(table, right) === "identifier" ? textOf(table, right) : match[1];
    facts.exports.push({ line, name: match[1], local, specifier: null });
    return;
  }
  const rightType = typeOf(table, right);
  if (rightType !== "object") {
    const named = childInField(table, right, "name");
    const local =
      rightType === "identifier" ? textOf(table, right) : named === none ? "default" : textOf(table, named);
    facts.exports.push({ line, name: "default", local, specifier: null });
    return;
  }
  for (const part of childrenOf(table, right)) {
    const type = typeOf(table, part);
    if (type === "shorthand_property_identifier") {
      facts.exports.push({
        line: facts.lineOf(part),
        name: textOf(table, part),
        local: textOf(table, part),
        specifier: null,
      });
    } else if (type === "pair") {
      const name = propertyName(table, childInField(table, part, "key"));
      const value = childInField(table, part, "value");
      facts.exports.push({
        line: facts.lineOf(part),
        name,
        local: typeOf(table, value) === "identifier" ? textOf(table, value) : name,
        specifier: null,
      });
    } else if (type === "method_definition") {
      const name = propertyName(table, childInField(table, part, "name"));
      facts.exports.push({ line: facts.lineOf(part), name, local: name, specifier: null });
    }
  }
}

function calleeOf(table: SyntaxTable, called: number, args: number): Callee | null {
  const callee = bare(table, called);
  switch (typeOf(table, callee)) {
    case "identifier":
    case "super":
      return { name: textOf(table, callee), receiver: none, arguments: args };
    case "member_expression":
      return {
        name: textOf(table, childInField(table, callee, "property")),
        receiver: childInField(table, callee, "object"),
        arguments: args,
      };
    case "call_expression": {
      // A call of what a call made is named after the maker: `each` in Jest and Vitest.
      const inner = childInField(table, callee, "function");
      return typeOf(table, inner) === "member_expression"
        ? {
            name: textOf(table, childInField(table, inner, "property")),
            receiver: childInField(table, inner, "object"),
            arguments: args,
          }
        : null;
    }
    default:
      return null;
  }
}

function bases(table: SyntaxTable, node: number): string[] {
  const heritage = [
    ...childrenOfType(table, node, "class_heritage"),
    ...childrenOfType(table, node, "extends_type_clause"),
  ];
  return heritage.flatMap((one) => {
    const clauses = childrenOfType(table, one, "extends_clause", "implements_clause");
    const lists = clauses.length > 0 ? clauses : [one];
    return lists.flatMap((list) =>
      [...childrenOf(table, list)]
        .filter((child) =>
          /identifier|member_expression|generic_type|call_expression/.test(typeOf(table, child)),
        )
        .map((child) => textOf(table, child).replace(/<[\s\S]*$/, "")),
    );
  });
}

function decorators(table: SyntaxTable, node: number): string[] {
  const found: string[] = [];
  const around = outermost(table, node);
  for (const owner of around === node ? [node] : [around, node]) {
    for (const one of childrenOfType(table, owner, "decorator"))
      found.push(decoratorName(textOf(table, one)));
  }
  // In a class body the decorators of a method stand before it.
  if (typeOf(table, parentOf(table, node)) === "class_body") {
    let before = node - 1;
    const body = parentOf(table, node);
    for (let guard = 0; guard < 16 && before > body; guard += 1) {
      while (parentOf(table, before) !== body && before > body) before = parentOf(table, before);
      if (typeOf(table, before) !== "decorator") break;
      found.unshift(decoratorName(textOf(table, before)));
      before -= 1;
    }
  }
  return found;
}

function decoratorName(text: string): string {
  return text.replace(/^@\s*/, "").replace(/\([\s\S]*$/, "");
}

/** The question mark as lizard's tokens have it: glued to a word before it, it does not count. */
function questionMarks(table: SyntaxTable, node: number): number {
  const start = table.start[node] ?? 0;
  const marks = (table.end[node] ?? 0) - start;
  const text = table.source.slice(start, start + Math.min(marks, 3));
  const count = text.startsWith("??") ? 2 : 1;
  let before = start - 1;
  while (before >= 0 && /\w/.test(table.source[before] ?? "")) before -= 1;
  const glued = before < start - 1 && table.source[before] !== "$";
  return glued ? count - 1 : count;
}

/** A parameter or binding with a default value. */
function defaultValue(table: SyntaxTable, node: number): number {
  return childInField(table, node, "value") === none ? 0 : 1;
}

const one = (): number => 1;

export const ecmascriptNodes = {
  functions: {
    function_declaration: "function",
    generator_function_declaration: "function",
    function_expression: "lambda",
    generator_function: "lambda",
    arrow_function: "lambda",
    method_definition: "method",
  },
  comments: ["comment", "hash_bang_line", "html_comment"],
  identifiers: [
    "identifier",
    "property_identifier",
    "private_property_identifier",
    "shorthand_property_identifier",
    "shorthand_property_identifier_pattern",
    "statement_identifier",
  ],
  strings: ["string", "template_string"],
  interpolations: ["template_substitution"],
  literals: ["number", "regex_pattern", "regex_flags", "string_fragment", "escape_sequence", "jsx_text"],
  ifs: ["if_statement"],
  elseIfs: [],
  elses: ["else_clause"],
  loops: ["for_statement", "for_in_statement", "while_statement", "do_statement"],
  switches: ["switch_statement"],
  catches: ["catch_clause"],
  ternaries: ["ternary_expression"],
  binaries: ["binary_expression"],
  groups: ["parenthesized_expression"],
  throws: ["throw_statement"],
} as const;

/** What JavaScript and TypeScript have in common. */
export const ecmascript = {
  comments: { ...cStyle, strings: [...cStyle.strings, backQuoted] },
  functions: {
    name: functionName,
    kind: (table, node, kind) => {
      if (kind !== "method") return kind;
      if (childOfType(table, node, "get", "set") !== none) return "accessor";
      return textOf(table, childInField(table, node, "name")) === "constructor" &&
        typeOf(table, parentOf(table, node)) === "class_body"
        ? "constructor"
        : "method";
    },
    body: (table, node) => childInField(table, node, "body"),
    parameters: parametersOf,
    receiver: () => null,
    isProperty,
  },
  symbols: {
    typeName: (table, node) => {
      const own = childInField(table, node, "name");
      if (own !== none) return textOf(table, own);
      const around = parentOf(table, node);
      if (typeOf(table, around) === "variable_declarator")
        return textOf(table, childInField(table, around, "name"));
      return typeOf(table, around) === "export_statement" ? "default" : "";
    },
    typeKind: (_table, _node, kind) => kind,
    bases,
    declarations: {
      lexical_declaration: variables,
      variable_declaration: variables,
    },
    visibility: (table, node, { name, inType, inFunction }) => {
      const modifier = textOf(table, childOfType(table, node, "accessibility_modifier"));
      const visibility: SymbolFact["visibility"] =
        modifier === "private" || name.startsWith("#")
          ? "private"
          : modifier === "protected"
            ? "protected"
            : "public";
      if (inType) return { visibility, exported: visibility === "public" };
      const exported = !inFunction && isExported(table, node);
      return { visibility: exported ? "public" : "private", exported };
    },
    decorators,
    outermost,
    isDocComment: (text) => text.startsWith("/**"),
    hasInnerDoc: () => false,
  },
  calls: {
    call_expression: (table, node) =>
      calleeOf(table, childInField(table, node, "function"), childInField(table, node, "arguments")),
    new_expression: (table, node) =>
      calleeOf(table, childInField(table, node, "constructor"), childInField(table, node, "arguments")),
  },
  modules: {
    imports: { import_statement: visitImport, call_expression: visitCall },
    exports: { export_statement: visitExport, assignment_expression: visitAssignment },
    packageName: {},
  },
  catchParts: {
    catch_clause: (table, node) => ({
      body: childInField(table, node, "body"),
      // The parameter takes whatever is thrown.
      catches: "",
    }),
  },
  complexity: {
    // if, for (all kinds), while (do too), catch, case, && and ||, which `&&=` and `||=` begin with.
    decisions: ["if", "for", "while", "catch", "case", "&&", "||", "&&=", "||="],
    extraDecisions: {
      // The conditional's mark; optional chaining and `??` as lizard's tokens fall.
      "?": questionMarks,
      "??": questionMarks,
      "??=": questionMarks,
      // Each default value of a binding is a branch of its own.
      assignment_pattern: one,
      object_assignment_pattern: one,
    },
    // A promise's `.catch(...)` is a `catch` token to lizard.
    decisionWords: { types: ["property_identifier"], words: ["catch"] },
    // The code in a template string is one token.
    opaque: ["template_substitution"],
    directives: {},
    fromBody: false,
    folded: [],
    listsAnonymous: [
      "function_declaration",
      "generator_function_declaration",
      "function_expression",
      "generator_function",
      "arrow_function",
      "method_definition",
    ],
    logical: { "&&": "and", "||": "or" },
    flatOperators: false,
    elseParents: [],
    isLabelledJump: {
      break_statement: (table, node) => childOfType(table, node, "statement_identifier") !== none,
      continue_statement: (table, node) => childOfType(table, node, "statement_identifier") !== none,
    },
    // An outer function without control structures of its own is a module in disguise.
    isWrapper: (_table, _node, structured) => !structured,
    implicitSelf: false,
    overloads: false,
  },
  tests: {
    isTestPath: (path) =>
      /(?:^|\/)(?:__tests__|__mocks__|tests?|spec|e2e|cypress)\/|\.(?:test|spec|e2e|cy)\.[cm]?[jt]sx?$|(?:^|\/)(?:jest|vitest)\.setup\.[cm]?[jt]s$/.test(
        path,
      ),
    isTestFunction: () => false,
    testCall:
      /^(?:[xf]?(?:it|test|describe|context|suite)|bench)(?:\.(?:only|skip|todo|each|concurrent|failing|skipIf|runIf|sequential|fails))*$/,
    skipped: /^x|\.(?:skip|todo)\b/,
    assertions:
      /^(?:expect|assert\w*|should|ok|equal|notEqual|deepEqual|notDeepEqual|strictEqual|deepStrictEqual|throws|rejects|doesNotThrow|match|expectTypeOf|assertType)$/,
    assertionNodes: [],
    mocks:
      /^(?:mock|unmock|doMock|fn|spyOn|stub|spy|fake|mockImplementation|mockReturnValue|mockResolvedValue|mockRejectedValue|stubGlobal|useFakeTimers|createStubInstance|mocked)$/,
  },
  isDocString: () => false,
  naming: {
    type: "PascalCase",
    function: "camelCase",
    method: "camelCase",
    constant: "any",
    variable: "camelCase",
  },
  selves: ["this"],
  moduleSeparator: "/",
  entryPoints: [],
} satisfies Partial<Language>;

export { defaultValue, field, parameterProperty, questionMarks };
