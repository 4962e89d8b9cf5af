import type { Language } from "../languages/language.ts";
import type { Grammar } from "../parsers/grammar.ts";
import { hashText } from "./hash-text.ts";
import { typeNamesOf } from "./refine-types.ts";

/** What a node type means, one bit each. */
export const role = {
  function: 1 << 0,
  signature: 1 << 1,
  type: 1 << 2,
  container: 1 << 3,
  comment: 1 << 4,
  identifier: 1 << 5,
  string: 1 << 6,
  interpolation: 1 << 7,
  literal: 1 << 8,
  if: 1 << 9,
  elseIf: 1 << 10,
  else: 1 << 11,
  loop: 1 << 12,
  switch: 1 << 13,
  catch: 1 << 14,
  ternary: 1 << 15,
  binary: 1 << 16,
  group: 1 << 17,
  throw: 1 << 18,
  call: 1 << 19,
  import: 1 << 20,
  export: 1 << 21,
  package: 1 << 22,
  declaration: 1 << 23,
  catchParts: 1 << 24,
  decision: 1 << 25,
  decisionWord: 1 << 26,
  extraDecision: 1 << 27,
  opaque: 1 << 28,
  jump: 1 << 29,
  assertion: 1 << 30,
  directive: 1 << 31,
} as const;

/** Roles that need more than their token: the walk looks at these nodes. */
export const structural = ~(role.identifier | role.literal | role.decision | role.decisionWord);

/** A language's answers indexed by the node types of one grammar. */
export interface CompiledLanguage {
  roles: Int32Array;
  /** Hash of each type's name: the clone token of keywords and operators. */
  hashes: Uint32Array;
  /** Logical operators by node type: 0 for none, else a number per kind. */
  logical: Uint8Array;
  /** The same for operators that are names (Scala). */
  logicalWords: ReadonlyMap<string, number>;
  /** 1 for tokens that are only space or a line's end. */
  skipped: Uint8Array;
}

const compiled = new WeakMap<Grammar, Map<Language, CompiledLanguage>>();

/** Node types, by question, that a language names and a grammar does not have. */
export function unknownTypes(language: Language, grammar: Grammar): { question: string; type: string }[] {
  const names = new Set(typeNamesOf(language, grammar));
  return [...questions(language)].flatMap(({ question, types }) =>
    types.filter((type) => !names.has(type)).map((type) => ({ question, type })),
  );
}

interface Question {
  question: string;
  types: readonly string[];
  flag: number;
  named: boolean;
}

function list(question: string, types: readonly string[], flag: number, named = true): Question {
  return { question, types, flag, named };
}

/** Every list of node types that a language answers with. */
export function* questions(language: Language): Generator<Question> {
  const { nodes, complexity, modules, symbols } = language;
  yield list("nodes.functions", Object.keys(nodes.functions), role.function);
  yield list("nodes.signatures", Object.keys(nodes.signatures), role.signature);
  yield list("nodes.types", Object.keys(nodes.types), role.type);
  yield list("nodes.containers", Object.keys(nodes.containers), role.container);
  yield list("nodes.comments", nodes.comments, role.comment);
  yield list("nodes.identifiers", nodes.identifiers, role.identifier);
  yield list("nodes.strings", nodes.strings, role.string);
  yield list("nodes.interpolations", nodes.interpolations, role.interpolation);
  yield list("nodes.literals", nodes.literals, role.literal);
  yield list("nodes.ifs", nodes.ifs, role.if);
  yield list("nodes.elseIfs", nodes.elseIfs, role.elseIf);
  yield list("nodes.elses", nodes.elses, role.else);
  yield list("nodes.loops", nodes.loops, role.loop);
  yield list("nodes.switches", nodes.switches, role.switch);
  yield list("nodes.catches", nodes.catches, role.catch);
  yield list("nodes.ternaries", nodes.ternaries, role.ternary);
  yield list("nodes.binaries", nodes.binaries, role.binary);
  yield list("nodes.groups", nodes.groups, role.group);
  yield list("nodes.throws", nodes.throws, role.throw);
  yield list("calls", Object.keys(language.calls), role.call);
  yield list("modules.imports", Object.keys(modules.imports), role.import);
  yield list("modules.exports", Object.keys(modules.exports), role.export);
  yield list("modules.packageName", Object.keys(modules.packageName), role.package);
  yield list("symbols.declarations", Object.keys(symbols.declarations), role.declaration);
  yield list("catchParts", Object.keys(language.catchParts), role.catchParts);
  yield list("complexity.decisions", complexity.decisions, role.decision, false);
  yield list("complexity.decisionWords", complexity.decisionWords.types, role.decisionWord);
  const extra = Object.keys(complexity.extraDecisions);
  yield list(
    "complexity.extraDecisions",
    extra.filter((name) => /^\w/.test(name)),
    role.extraDecision,
  );
  yield list(
    "complexity.extraDecisions",
    extra.filter((name) => /^\W/.test(name)),
    role.extraDecision,
    false,
  );
  yield list("complexity.opaque", complexity.opaque, role.opaque);
  yield list("complexity.directives", Object.keys(complexity.directives), role.directive);
  yield list("complexity.isLabelledJump", Object.keys(complexity.isLabelledJump), role.jump);
  yield list("tests.assertionNodes", language.tests.assertionNodes, role.assertion);
}

/** Made once per language and grammar. */
export function compileLanguage(language: Language, grammar: Grammar): CompiledLanguage {
  let byLanguage = compiled.get(grammar);
  if (byLanguage === undefined) {
    byLanguage = new Map();
    compiled.set(grammar, byLanguage);
  }
  const known = byLanguage.get(language);
  if (known !== undefined) return known;
  const types = typeNamesOf(language, grammar);
  const refinedFrom = grammar.language.types.length;
  const roles = new Int32Array(types.length);
  const hashes = new Uint32Array(types.length);
  const logical = new Uint8Array(types.length);
  const skipped = new Uint8Array(types.length);
  const ids = new Map<string, number[]>();
  types.forEach((name, id) => {
    hashes[id] = hashText(name);
    if (name.trim() === "" || name === "\0") skipped[id] = 1;
    const key = `${String(id >= refinedFrom || grammar.language.nodeTypeIsNamed(id))} ${name}`;
    ids.set(key, [...(ids.get(key) ?? []), id]);
  });
  const kinds = [...new Set(Object.values(language.complexity.logical))];
  for (const { types: names, flag, named } of questions(language)) {
    for (const name of names) {
      // `else` is a node in some grammars and only a keyword in others.
      const own = ids.get(`${String(named)} ${name}`) ?? (flag === role.else ? ids.get(`false ${name}`) : []);
      for (const id of own ?? []) roles[id] = (roles[id] ?? 0) | flag;
    }
  }
  for (const [operator, kind] of Object.entries(language.complexity.logical)) {
    for (const id of ids.get(`false ${operator}`) ?? []) logical[id] = kinds.indexOf(kind) + 1;
  }
  const words = Object.entries(language.complexity.logical).map(
    ([operator, kind]) => [operator, kinds.indexOf(kind) + 1] as const,
  );
  const result = { roles, hashes, logical, logicalWords: new Map(words), skipped };
  byLanguage.set(language, result);
  return result;
}
