import { countLines } from "../languages/count-lines.ts";
import type { Language } from "../languages/language.ts";
import type { CatchFact, ConditionFact, FileFacts, FunctionFact } from "../model/file-facts.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import { errorType } from "../parsers/syntax-table.ts";
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
} from "../parsers/table-queries.ts";
import { addRecursion } from "./add-recursion.ts";
import { CallCollector } from "./call-collector.ts";
import { classifyCatch } from "./classify-catch.ts";
import { CommentCollector } from "./comment-collector.ts";
import type { CompiledLanguage } from "./compile-language.ts";
import { role, structural } from "./compile-language.ts";
import type { ComplexityFrame } from "./complexity-frame.ts";
import { addStructure, closeFrame, openFrame } from "./complexity-frame.ts";
import { errorNotes } from "./error-notes.ts";
import type { FactsBuilder } from "./facts-builder.ts";
import { hashText } from "./hash-text.ts";
import { LineIndex } from "./line-index.ts";
import { LogicalSequences } from "./logical-sequences.ts";
import { conditionOf, soleName } from "./condition-fact.ts";
import { NameTable } from "./name-table.ts";
import { readSignature } from "./read-signature.ts";
import { SymbolCollector } from "./symbol-collector.ts";
import { TokenStream } from "./token-stream.ts";
import { WordCollector } from "./word-collector.ts";

// What a node's scope changes until it ends.
const scopeNesting = 1;
const scopeDepth = 2;
const scopeUnnest = 4;
const scopeOpaque = 8;
const scopeFunction = 16;
const scopeSymbol = 32;
const scopeName = 64;
const scopeTest = 128;
const scopeSilent = 256;

// Marks that a node leaves on another one further down.
const markElseIf = 1;
const markDone = 2;
const markUnnest = 4;
const markBody = 8;
const markOpaque = 16;
const markNest = 32;

const maxCaught = 200;

let marks = new Uint8Array(1 << 16);

/** All facts of one syntax tree in one pass over its columns, without recursion. */
export function collectFacts(table: SyntaxTable, language: Language, compiled: CompiledLanguage): FileFacts {
  return new FactsCollector(table, language, compiled).collect();
}

class FactsCollector {
  readonly #table: SyntaxTable;
  readonly #language: Language;
  readonly #compiled: CompiledLanguage;
  readonly #lines: LineIndex;
  readonly #tokens = new TokenStream();
  readonly #names = new NameTable();
  readonly #words = new WordCollector();
  readonly #comments = new CommentCollector();
  readonly #symbols: SymbolCollector;
  readonly #calls: CallCollector;
  readonly #sequences: LogicalSequences;
  readonly #builder: FactsBuilder;
  readonly #functions: FunctionFact[] = [];
  readonly #catches: CatchFact[] = [];
  readonly #conditions: ConditionFact[] = [];
  /** The name that a method chose for its own object, by function. */
  readonly #receivers = new Map<number, string>();
  /** Functions that are reached through an object only. */
  readonly #properties = new Set<number>();
  readonly #decisionWords: ReadonlySet<string>;
  #packageName = "";

  // Open scopes: the last node and what ends with it.
  readonly #scopeEnd: number[] = [];
  readonly #scopeFlags: number[] = [];
  #nextEnd: number;
  readonly #frames: ComplexityFrame[] = [];
  #frame: ComplexityFrame | undefined;
  #opaque = 0;
  #silent = 0;
  /** Line of the first thing that is no comment, -1 before it. */
  #headEnds = -1;
  #previousLeaf: number = none;
  #beforeThat: number = none;

  constructor(table: SyntaxTable, language: Language, compiled: CompiledLanguage) {
    this.#table = table;
    this.#language = language;
    this.#compiled = compiled;
    if (marks.length < table.size) marks = new Uint8Array(table.size * 2);
    else marks.fill(0, 0, table.size);
    this.#lines = new LineIndex(table.source);
    const first = (node: number): number => this.#lineOf(node);
    this.#symbols = new SymbolCollector(table, language, this.#names, {
      first,
      last: (node) => this.#lastLineOf(node),
    });
    this.#calls = new CallCollector(table, language, compiled);
    this.#sequences = new LogicalSequences(
      table,
      compiled,
      language.complexity.flatOperators,
      marks,
      markDone,
    );
    this.#builder = { imports: [], exports: [], lineOf: first };
    this.#decisionWords = new Set(language.complexity.decisionWords.words);
    this.#nextEnd = table.size;
  }

  collect(): FileFacts {
    const { size, type, last } = this.#table;
    const { roles } = this.#compiled;
    for (let node = 0; node < size; node += 1) {
      if (node > this.#nextEnd) this.#closeBefore(node);
      const nodeType = type[node] ?? 0;
      const roleBits = nodeType === errorType ? 0 : (roles[nodeType] ?? 0);
      const mark = marks[node] ?? 0;
      if ((roleBits & structural) === 0 && mark === 0) {
        if (last[node] === node) this.#addLeaf(node, nodeType, roleBits);
      } else node = this.#visit(node, nodeType, roleBits, mark);
    }
    this.#closeBefore(size + 1);
    return this.#finish();
  }

  #finish(): FileFacts {
    this.#comments.flush();
    const symbols = this.#symbols.finish();
    const functions = this.#functions;
    const { calls, tests } = this.#calls;
    addRecursion(functions, symbols, calls, this.#receivers, this.#properties, this.#language);
    const sums = this.#lines.codeSums();
    for (const fact of functions) {
      fact.code_lines = (sums[fact.end_line] ?? 0) - (sums[fact.start_line - 1] ?? 0);
    }
    return {
      language: this.#language.id,
      // Inside what could not be read, comments are no nodes: there the scanner of lines knows better.
      lines:
        (this.#table.hasError ? countLines(this.#language.name, this.#table.source) : null) ??
        this.#lines.counts(),
      functions,
      symbols,
      imports: this.#builder.imports,
      exports: this.#builder.exports,
      calls,
      comments: this.#comments.facts,
      catches: this.#catches,
      conditions: this.#conditions.sort((a, b) => a.line - b.line || a.end_line - b.end_line),
      member_uses: this.#symbols.reach.facts,
      tests,
      identifiers: this.#names.counts(),
      string_words: this.#words.sorted(),
      package_name: this.#packageName,
      generated_header: this.#comments.generatedHeader,
      ...this.#tokens.result(),
      notes: errorNotes(this.#table, this.#lines, this.#language.name),
    };
  }

  #lineOf(node: number): number {
    return this.#lines.lineAt(this.#table.start[node] ?? 0);
  }

  #lastLineOf(node: number): number {
    const from = this.#table.start[node] ?? 0;
    const to = this.#table.end[node] ?? 0;
    // A node that ends with a line break ends on the line before.
    return this.#lines.lineAt(to > from ? to - 1 : to);
  }

  #has(node: number, flag: number): boolean {
    return ((this.#compiled.roles[this.#table.type[node] ?? 0] ?? 0) & flag) !== 0;
  }

  /** Takes a node that means something; gives the last node that was dealt with. */
  #visit(node: number, nodeType: number, roleBits: number, mark: number): number {
    const end = this.#table.last[node] ?? node;
    if ((mark & markBody) !== 0 && this.#frame !== undefined) this.#frame.bodyStart = this.#tokens.length;
    if ((roleBits & role.comment) !== 0) {
      this.#addComment(node);
      return end;
    }
    if ((roleBits & role.string) !== 0 && this.#addString(node)) return end;
    // Before the node's own count, which may be that of a structure.
    const unnests = (mark & markUnnest) !== 0 && (roleBits & role.function) === 0;
    if (unnests && this.#frame !== undefined) this.#frame.nesting -= 1;
    let flags = this.#declare(node, roleBits);
    if (unnests) flags |= scopeUnnest;
    if ((mark & markNest) !== 0) flags |= scopeNesting;
    if ((mark & markOpaque) !== 0 || (roleBits & role.opaque) !== 0) flags |= scopeOpaque;
    flags |= this.#addComplexity(node, roleBits, mark);
    if ((roleBits & role.catchParts) !== 0) this.#addCatch(node);
    if ((roleBits & role.call) !== 0) {
      const opensTest = this.#calls.add(
        node,
        this.#lineOf(node),
        this.#lastLineOf(node),
        this.#frame?.fn ?? -1,
      );
      if (opensTest) flags |= scopeTest;
    }
    if ((roleBits & role.assertion) !== 0) this.#calls.addAssertion();
    if (flags !== 0) this.#open(node, flags);
    if (end === node) this.#addLeaf(node, nodeType, roleBits);
    return node;
  }

  #open(node: number, flags: number): void {
    const end = this.#table.last[node] ?? node;
    this.#scopeEnd.push(end);
    this.#scopeFlags.push(flags);
    this.#nextEnd = end;
    const frame = this.#frame;
    if (frame !== undefined) {
      if ((flags & scopeNesting) !== 0) frame.nesting += 1;
      if ((flags & scopeDepth) !== 0) {
        frame.depth += 1;
        if (frame.depth > frame.deepest) frame.deepest = frame.depth;
      }
    }
    if ((flags & scopeOpaque) !== 0) this.#opaque += 1;
    if ((flags & scopeSilent) !== 0) this.#silent += 1;
  }

  /** Closes every scope that ends before a node. */
  #closeBefore(node: number): void {
    for (let open = this.#scopeEnd.length; open > 0 && (this.#scopeEnd[open - 1] ?? 0) < node; open -= 1) {
      this.#scopeEnd.pop();
      this.#close(this.#scopeFlags.pop() ?? 0);
    }
    this.#nextEnd = this.#scopeEnd.at(-1) ?? this.#table.size;
  }

  #close(flags: number): void {
    const frame = this.#frame;
    if (frame !== undefined) {
      if ((flags & scopeNesting) !== 0) frame.nesting -= 1;
      if ((flags & scopeUnnest) !== 0) frame.nesting += 1;
      if ((flags & scopeDepth) !== 0) frame.depth -= 1;
    }
    if ((flags & scopeOpaque) !== 0) this.#opaque -= 1;
    if ((flags & scopeSilent) !== 0) this.#silent -= 1;
    if ((flags & scopeTest) !== 0) this.#calls.closeTest();
    if ((flags & scopeFunction) !== 0) this.#closeFunction();
    if ((flags & scopeName) !== 0) this.#symbols.unqualify();
    if ((flags & scopeSymbol) !== 0) this.#symbols.close();
  }

  /** Imports, exports, symbols and functions; gives the scope that the node opens for them. */
  #declare(node: number, roleBits: number): number {
    const language = this.#language;
    const table = this.#table;
    const symbols = this.#symbols;
    const builder = this.#builder;
    const type = typeOf(table, node);
    let flags = 0;
    if ((roleBits & role.package) !== 0 && this.#packageName === "") {
      this.#packageName = language.modules.packageName[type]?.(table, node) ?? "";
    }
    if ((roleBits & role.import) !== 0) {
      const before = builder.imports.length;
      language.modules.imports[type]?.(table, node, builder);
      // Imports are no copies of one another; a call that imports is code.
      if (builder.imports.length > before && (roleBits & role.call) === 0) flags |= scopeSilent;
    }
    if ((roleBits & role.export) !== 0) language.modules.exports[type]?.(table, node, builder);
    if ((roleBits & role.declaration) !== 0 && this.#frame === undefined) {
      for (const declared of language.symbols.declarations[type]?.(table, node) ?? []) {
        // All that one declaration declares share its documentation.
        const { docEnd } = symbols;
        symbols.add(declared.node, declared.name, declared.kind, false);
        symbols.docEnd = docEnd;
      }
    }
    if ((roleBits & role.container) !== 0) {
      const name = language.nodes.containers[type]?.(table, node) ?? "";
      if (name !== "") {
        symbols.qualify(name);
        flags |= scopeName;
      }
    }
    if ((roleBits & role.signature) !== 0) {
      const name = language.functions.name(table, node);
      const kind = language.nodes.signatures[type];
      if (name !== "" && kind !== undefined) {
        symbols.add(
          node,
          name,
          kind === "function" && symbols.inType ? "method" : kind,
          this.#frame !== undefined,
        );
      }
    }
    if ((roleBits & role.type) !== 0) flags |= this.#openType(node, type);
    if ((roleBits & role.function) !== 0) flags |= this.#openFunction(node, type);
    return flags;
  }

  #openType(node: number, type: string): number {
    const { symbols, nodes } = this.#language;
    const name = symbols.typeName(this.#table, node);
    const kind = nodes.types[type];
    if (name === "" || kind === undefined) return 0;
    const collector = this.#symbols;
    const symbol = collector.add(
      node,
      name,
      symbols.typeKind(this.#table, node, kind),
      this.#frame !== undefined,
    );
    const fact = collector.symbols[symbol];
    if (fact !== undefined) fact.bases = symbols.bases(this.#table, node);
    collector.open(symbol);
    collector.qualify(name);
    return scopeSymbol | scopeName;
  }

  #openFunction(node: number, type: string): number {
    const table = this.#table;
    const symbols = this.#symbols;
    const { functions, nodes, complexity, tests } = this.#language;
    const body = functions.body(table, node);
    const name = functions.name(table, node);
    const kind = functions.kind(table, node, nodes.functions[type] ?? "function");
    if (body === none) {
      if (name !== "" && kind !== "lambda" && kind !== "accessor") {
        symbols.add(node, name, kind, this.#frame !== undefined);
      }
      return 0;
    }
    if (name === "" && !complexity.listsAnonymous.includes(type)) return scopeNesting;
    const receiver = functions.receiver(table, node);
    if (this.#frame === undefined) symbols.selfName = receiver?.self ?? "";
    let flags = scopeFunction | scopeName;
    let symbol = -1;
    let method = -1;
    if (receiver !== null) symbols.qualify(receiver.type);
    if (name !== "") {
      symbol = symbols.add(node, name, kind === "lambda" ? "function" : kind, this.#frame !== undefined);
      symbols.open(symbol);
      method = symbols.openMethod(symbol, receiver?.type ?? "");
      flags |= scopeSymbol;
    }
    const shown = name === "" ? "(anonymous)" : name;
    const { count, booleans } = functions.parameters(table, node);
    const signature = readSignature(table, node, this.#language.selves);
    const fn = this.#functions.length;
    const start_line = this.#lineOf(node);
    const end_line = this.#lastLineOf(node);
    this.#functions.push({
      name: shown,
      qualified_name: symbols.qualified(shown),
      kind,
      cyclomatic: 1,
      cognitive: 0,
      nesting: 0,
      parameters: count,
      code_lines: 0,
      parent: this.#frame?.fn ?? -1,
      symbol,
      boolean_parameters: booleans,
      signature: signature.map(({ name: parameter, type: stated }) =>
        stated === "" ? parameter : `${parameter}:${stated}`,
      ),
      body_hash: "",
      start_line,
      end_line,
    });
    if (functions.isProperty?.(table, node) === true) this.#properties.add(fn);
    if (receiver !== null) {
      this.#receivers.set(fn, receiver.self);
      symbols.unqualify();
    }
    symbols.qualify(receiver === null ? shown : `${receiver.type}.${shown}`);
    const countFrom = complexity.fromBody ? body : node;
    const folded = complexity.folded.includes(type);
    this.#frame = openFrame(
      fn,
      node,
      countFrom,
      folded,
      this.#tokens.length,
      method,
      this.#opaque,
      signature,
    );
    this.#frames.push(this.#frame);
    if (body > node) marks[body] = (marks[body] ?? 0) | markBody;
    const decorators = symbols.symbols[symbol]?.decorators ?? [];
    if (tests.isTestFunction(shown, decorators)) {
      const skipped = decorators.some((decorator) => tests.skipped.test(decorator));
      this.#calls.openTest(shown, start_line, end_line, skipped);
      flags |= scopeTest;
    }
    return flags;
  }

  #closeFunction(): void {
    const closing = this.#frames.pop();
    this.#frame = this.#frames.at(-1);
    const fact = this.#functions[closing?.fn ?? -1];
    if (closing === undefined || fact === undefined) return;
    const wrapper = this.#language.complexity.isWrapper(this.#table, closing.node, closing.ownStructures > 0);
    fact.cognitive = closeFrame(closing, this.#frame, wrapper);
    fact.cyclomatic = 1 + closing.decisions;
    fact.nesting = closing.deepest;
    fact.body_hash = this.#tokens.hashFrom(closing.bodyStart);
    if (this.#frame === undefined) {
      const names = closing.parameters.map((parameter) => parameter.name);
      this.#symbols.closeReach(closing.fn, closing.method, names);
    }
    this.#symbols.closeMethod(closing.method);
  }

  /** What a node adds to the complexity of the function around it; gives the scope that it opens for that. */
  #addComplexity(node: number, roleBits: number, mark: number): number {
    const frame = this.#frame;
    const { complexity } = this.#language;
    let flags = 0;
    if ((roleBits & role.directive) !== 0) flags |= this.#addDirective(node, frame);
    if ((roleBits & role.if) !== 0) {
      if ((mark & markElseIf) === 0) {
        if (frame !== undefined) addStructure(frame);
        flags |= scopeNesting | scopeDepth;
      }
      this.#unnestCondition(node);
    } else if ((roleBits & role.elseIf) !== 0) {
      if (frame !== undefined) frame.flat += 1;
      this.#unnestCondition(node);
    }
    if ((roleBits & (role.loop | role.switch | role.catch | role.ternary)) !== 0) {
      if (frame !== undefined) addStructure(frame);
      flags |= (roleBits & role.ternary) === 0 ? scopeNesting | scopeDepth : scopeNesting;
      if ((roleBits & role.ternary) !== 0) this.#unnestCondition(node);
    }
    if (frame === undefined) return flags;
    if ((roleBits & role.else) !== 0) this.#addElse(node, frame);
    if ((roleBits & (role.if | role.elseIf | role.ternary)) !== 0 && frame.parameters.length > 0)
      this.#addFlag(node, frame);
    if ((roleBits & role.binary) !== 0 && (mark & markDone) === 0) {
      const sequences = this.#sequences.count(node);
      frame.flat += sequences;
      const { operators } = this.#sequences;
      if (operators >= 4) this.#addLongCondition(node, frame, operators, sequences);
    }
    if ((roleBits & role.jump) !== 0) {
      const jumps = complexity.isLabelledJump[typeOf(this.#table, node)];
      if (jumps?.(this.#table, node) === true) frame.flat += 1;
    }
    if ((roleBits & role.extraDecision) !== 0 && this.#counts(node, frame)) {
      frame.decisions += complexity.extraDecisions[typeOf(this.#table, node)]?.(this.#table, node) ?? 0;
    }
    return flags;
  }

  /** Notes a branch that a boolean parameter decides alone. */
  #addFlag(node: number, { fn, parameters }: ComplexityFrame): void {
    if (!parameters.some((parameter) => parameter.isBoolean)) return;
    const condition = childInField(this.#table, node, "condition");
    const flag = condition === none ? "" : soleName(this.#table, condition);
    if (flag === "" || !parameters.some(({ name, isBoolean }) => isBoolean && name === flag)) return;
    this.#conditions.push({
      function: fn,
      line: this.#lineOf(condition),
      operators: 0,
      sequences: 0,
      flag,
      start_line: this.#lineOf(node),
      end_line: this.#lastLineOf(node),
    });
  }

  #addLongCondition(top: number, { fn }: ComplexityFrame, operators: number, sequences: number): void {
    const statement = conditionOf(this.#table, top, (node) =>
      this.#has(node, role.if | role.elseIf | role.loop | role.ternary),
    );
    if (statement === none) return;
    this.#conditions.push({
      function: fn,
      line: this.#lineOf(top),
      operators,
      sequences,
      flag: "",
      start_line: this.#lineOf(statement),
      end_line: this.#lastLineOf(statement),
    });
  }

  /** True where lizard sees the tokens of the open function. */
  #counts(node: number, frame: ComplexityFrame): boolean {
    return node >= frame.countFrom && this.#opaque === frame.opaque;
  }

  #addElse(node: number, frame: ComplexityFrame): void {
    const table = this.#table;
    const around = parentOf(table, node);
    const ofIf = around !== none && this.#has(around, role.if | role.elseIf);
    if (!ofIf && !this.#language.complexity.elseParents.includes(typeOf(table, around))) return;
    frame.flat += 1;
    const isKeyword = table.last[node] === node;
    let branch = isKeyword ? nextSibling(table, node) : firstChild(table, node);
    while (branch !== none && (this.#has(branch, role.comment) || textOf(table, branch) === "else")) {
      branch = nextSibling(table, branch);
    }
    if (branch === none) return;
    if (this.#has(branch, role.if)) marks[branch] = (marks[branch] ?? 0) | markElseIf;
    // Nothing but the branch of Rust's `let ... else` is deeper.
    else if (isKeyword && !ofIf) marks[branch] = (marks[branch] ?? 0) | markNest;
  }

  /** A condition is read before the branch opens: what it holds nests no deeper. */
  #unnestCondition(node: number): void {
    const table = this.#table;
    let condition = childInField(table, node, "condition");
    if (condition === none && this.#has(node, role.ternary)) {
      // Python's conditional names no parts: its condition follows the keyword.
      let at = nextSibling(table, childOfType(table, node, "if"));
      while (at !== none && this.#has(at, role.comment)) at = nextSibling(table, at);
      if (at !== none) marks[at] = (marks[at] ?? 0) | markUnnest;
      return;
    }
    // Swift's `if` has several.
    for (; condition !== none; condition = nextSibling(table, condition)) {
      if (isInField(table, condition, "condition")) marks[condition] = (marks[condition] ?? 0) | markUnnest;
    }
  }

  /** A directive is an `if` or an `else` to its reader; gives the scope that it opens. */
  #addDirective(node: number, frame: ComplexityFrame | undefined): number {
    this.#hideCondition(node);
    if (frame === undefined) return 0;
    if (this.#language.complexity.directives[typeOf(this.#table, node)] === "else") {
      frame.flat += 1;
      return 0;
    }
    addStructure(frame);
    return scopeNesting;
  }

  /** The condition of a directive holds operators, but none of the function. */
  #hideCondition(node: number): void {
    const condition = childInField(this.#table, node, "condition");
    if (condition === none) return;
    const end = this.#table.last[condition] ?? condition;
    marks[condition] = (marks[condition] ?? 0) | markOpaque;
    for (let inside = condition; inside <= end; inside += 1) marks[inside] = (marks[inside] ?? 0) | markDone;
  }

  #addCatch(node: number): void {
    const parts = this.#language.catchParts[typeOf(this.#table, node)]?.(this.#table, node) ?? null;
    if (parts === null) return;
    this.#catches.push({
      kind: classifyCatch(this.#table, this.#compiled, node, parts.body),
      catches: parts.catches.slice(0, maxCaught),
      function: this.#frame?.fn ?? -1,
      start_line: this.#lineOf(node),
      end_line: this.#lastLineOf(node),
    });
  }

  #addComment(node: number): void {
    const from = this.#table.start[node] ?? 0;
    const raw = textOf(this.#table, node).trimEnd();
    const first = this.#lines.lineAt(from);
    const last = this.#lines.lineAt(from + Math.max(0, raw.length - 1));
    // cloc counts the line that names the interpreter as code.
    if (from === 0 && raw.startsWith("#!")) {
      this.#lines.markCode(first, last);
      return;
    }
    this.#lines.markComment(first, last);
    const alone = isSpace(this.#table.source, this.#lines.startOf(first), from);
    this.#comments.add(raw, first, last, alone, this.#headEnds < 0);
    if (alone && this.#language.symbols.isDocComment(raw)) {
      this.#symbols.docEnd = last;
      for (const line of raw.slice(0, 4000).split("\n")) this.#words.add(line);
    }
  }

  /** Takes a string as a whole; false when it holds code, so that its parts are to be walked. */
  #addString(node: number): boolean {
    const { source, start, end, last } = this.#table;
    const from = start[node] ?? 0;
    const to = end[node] ?? 0;
    const line = this.#lines.lineAt(from);
    const lastLine = this.#lines.lineAt(Math.max(from, to - 1));
    if (this.#language.isDocString(this.#table, node)) {
      this.#lines.markComment(line, lastLine);
      return true;
    }
    this.#lines.markCode(line, lastLine);
    if (this.#headEnds < 0) this.#headEnds = line;
    for (let inside = node + 1; inside <= (last[node] ?? node); inside += 1) {
      if (!this.#has(inside, role.interpolation)) continue;
      this.#addNamesIn(from, to);
      return false;
    }
    if (this.#silent === 0) this.#tokens.addLiteral(hashText(source, from, to), line);
    this.#words.addPart(source, from, to);
    this.#addNamesIn(from, to);
    this.#previousLeaf = node;
    return true;
  }

  /** Names inside a string that the grammar reads as text are uses all the same. */
  #addNamesIn(from: number, to: number): void {
    const { namesInStrings } = this.#language.nodes;
    if (namesInStrings === undefined) return;
    for (const [, name] of this.#table.source.slice(from, to).matchAll(namesInStrings)) {
      if (name === undefined) continue;
      this.#names.add(name);
      this.#words.add(name);
    }
  }

  #addLeaf(node: number, nodeType: number, roleBits: number): void {
    const { source } = this.#table;
    const from = this.#table.start[node] ?? 0;
    const to = this.#table.end[node] ?? 0;
    if (from === to) return;
    const line = this.#lines.lineAt(from);
    // An opening tag (`<?php`) may stand before the head comment.
    if (this.#headEnds < 0 && source.charCodeAt(from) !== 60) this.#headEnds = line;
    const frame = this.#frame;
    if ((roleBits & role.identifier) !== 0) {
      this.#lines.markCode(line, line);
      const text = source.slice(from, to);
      const hash = this.#names.add(text);
      if (this.#silent === 0) this.#tokens.addIdentifier(hash, line);
      this.#symbols.noteUse(text, this.#beforeThat, this.#previousLeaf);
      if ((roleBits & role.decisionWord) !== 0 && frame !== undefined && this.#decisionWords.has(text)) {
        if (this.#counts(node, frame)) frame.decisions += 1;
      }
    } else if ((roleBits & (role.literal | role.string)) !== 0 || nodeType === errorType) {
      this.#lines.markCode(line, this.#lines.lineAt(to - 1));
      if (this.#silent === 0) this.#tokens.addLiteral(hashText(source, from, to), line);
      // Symbols, and pieces of strings with code inside.
      if ((roleBits & role.literal) !== 0 && !isDigit(source.charCodeAt(from)))
        this.#words.addPart(source, from, to);
    } else {
      if (this.#compiled.skipped[nodeType] === 1) return;
      this.#lines.markCode(line, to - from > 1 ? this.#lines.lineAt(to - 1) : line);
      if (this.#silent === 0) this.#tokens.addMark(this.#compiled.hashes[nodeType] ?? 0, line);
      if ((roleBits & role.decision) !== 0 && frame !== undefined && this.#counts(node, frame))
        frame.decisions += 1;
    }
    this.#beforeThat = this.#previousLeaf;
    this.#previousLeaf = node;
  }
}

function isSpace(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) > 32) return false;
  return true;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}
