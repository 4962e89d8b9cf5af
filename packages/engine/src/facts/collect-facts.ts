import type { Language } from "../languages/language.ts";
import type {
  CallFact,
  CatchFact,
  FileFacts,
  FunctionFact,
  ParseNote,
  SymbolFact,
  TestFact,
} from "../model/file-facts.ts";
import type { SyntaxTable } from "../parsers/syntax-table.ts";
import { errorType } from "../parsers/syntax-table.ts";
import {
  childInField,
  firstChild,
  nextSibling,
  none,
  parentOf,
  textOf,
  typeOf,
} from "../parsers/table-queries.ts";
import { CommentCollector } from "./comment-collector.ts";
import type { CompiledLanguage } from "./compile-language.ts";
import { role, structural } from "./compile-language.ts";
import type { ComplexityFrame } from "./complexity-frame.ts";
import { addStructure, closeFrame, openFrame } from "./complexity-frame.ts";
import type { FactsBuilder } from "./facts-builder.ts";
import { hashText } from "./hash-text.ts";
import { LogicalSequences } from "./logical-sequences.ts";
import { LineIndex } from "./line-index.ts";
import type { MethodRange } from "./add-member-uses.ts";
import { addMemberUses, isTypeKind } from "./add-member-uses.ts";
import { addRecursion } from "./add-recursion.ts";
import { TokenStream } from "./token-stream.ts";

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

const maxText = 200;
const maxReceiver = 120;
const maxNotes = 10;
const maxWordText = 200;

let marks = new Uint8Array(1 << 16);

/** All facts of one syntax tree in one pass over its columns, without recursion. */
export function collectFacts(table: SyntaxTable, language: Language, compiled: CompiledLanguage): FileFacts {
  const { roles, hashes, skipped } = compiled;
  const { source, size, type, start, end, last } = table;
  const { complexity, nodes, tests: testRules } = language;
  if (marks.length < size) marks = new Uint8Array(size * 2);
  else marks.fill(0, 0, size);

  const lines = new LineIndex(source);
  const tokens = new TokenStream();
  const functions: FunctionFact[] = [];
  const symbols: SymbolFact[] = [];
  const comments = new CommentCollector();
  const catches: CatchFact[] = [];
  const tests: TestFact[] = [];
  const calls: CallFact[] = [];
  const notes: ParseNote[] = [];
  let packageName = "";

  // Names, numbered in the order in which they occur first.
  const nameIds = new Map<string, number>();
  const names: string[] = [];
  const nameCounts: number[] = [];
  const nameHashes: number[] = [];
  const occurrences: number[] = [];
  const nameOf = (text: string): number => {
    let id = nameIds.get(text);
    if (id === undefined) {
      id = names.length;
      nameIds.set(text, id);
      names.push(text);
      nameCounts.push(0);
      nameHashes.push(hashText(text));
    }
    return id;
  };
  const stringWords = new Set<string>();
  const addWords = (text: string): void => {
    if (text.length > maxWordText) return;
    for (const word of text.match(/[\w$]+/g) ?? []) stringWords.add(word);
  };
  const decisionWords = new Set(complexity.decisionWords.words);

  const scopeEnd: number[] = [];
  const scopeFlags: number[] = [];
  let scopes = 0;
  let nextEnd = size;
  const frames: ComplexityFrame[] = [];
  let frame: ComplexityFrame | undefined;
  const openSymbols: number[] = [];
  const symbolNames: string[] = [];
  const openTests: number[] = [];
  let opaque = 0;
  let silent = 0;

  // Where members are used: for cohesion.
  const methods: MethodRange[] = [];
  const selfUses = new Map<number, Set<string>>();

  let docEnd = -1;
  let headEnds = -1;
  let previousLeaf = none;
  let beforeThat = none;

  const lineOf = (node: number): number => lines.lineAt(start[node] ?? 0);
  const lastLineOf = (node: number): number => {
    const to = end[node] ?? 0;
    // A node that ends with a line break ends on the line before.
    return lines.lineAt(to > (start[node] ?? 0) ? to - 1 : to);
  };
  const builder: FactsBuilder = { imports: [], exports: [], lineOf };

  const push = (node: number, flags: number): void => {
    scopeEnd[scopes] = last[node] ?? node;
    scopeFlags[scopes] = flags;
    scopes += 1;
    nextEnd = last[node] ?? node;
    if ((flags & scopeNesting) !== 0 && frame !== undefined) frame.nesting += 1;
    if ((flags & scopeUnnest) !== 0 && frame !== undefined) frame.nesting -= 1;
    if ((flags & scopeDepth) !== 0 && frame !== undefined) {
      frame.depth += 1;
      if (frame.depth > frame.deepest) frame.deepest = frame.depth;
    }
    if ((flags & scopeOpaque) !== 0) opaque += 1;
    if ((flags & scopeSilent) !== 0) silent += 1;
  };

  const pop = (): void => {
    scopes -= 1;
    const flags = scopeFlags[scopes] ?? 0;
    nextEnd = scopes === 0 ? size : (scopeEnd[scopes - 1] ?? size);
    if ((flags & scopeNesting) !== 0 && frame !== undefined) frame.nesting -= 1;
    if ((flags & scopeUnnest) !== 0 && frame !== undefined) frame.nesting += 1;
    if ((flags & scopeDepth) !== 0 && frame !== undefined) frame.depth -= 1;
    if ((flags & scopeOpaque) !== 0) opaque -= 1;
    if ((flags & scopeSilent) !== 0) silent -= 1;
    if ((flags & scopeTest) !== 0) openTests.pop();
    if ((flags & scopeFunction) !== 0) closeFunction();
    if ((flags & scopeName) !== 0) symbolNames.pop();
    if ((flags & scopeSymbol) !== 0) openSymbols.pop();
  };

  /** Closes every scope that ends before a node. */
  const popBefore = (node: number): void => {
    let open = scopes;
    while (open > 0 && (scopeEnd[open - 1] ?? 0) < node) {
      pop();
      open -= 1;
    }
  };

  const qualified = (name: string): string =>
    symbolNames.length === 0 ? name : `${symbolNames.join(".")}.${name}`;

  const addSymbol = (node: number, name: string, kind: SymbolFact["kind"]): number => {
    const parentSymbol = openSymbols.at(-1) ?? -1;
    const around = parentSymbol < 0 ? undefined : symbols[parentSymbol];
    const outermost = language.symbols.outermost(table, node);
    const firstLine = lineOf(outermost);
    const inType = around !== undefined && isTypeKind(around.kind);
    symbols.push({
      name,
      qualified_name: qualified(name),
      kind,
      ...language.symbols.visibility(table, node, { name, kind, inType, inFunction: frame !== undefined }),
      parent: parentSymbol,
      decorators: language.symbols.decorators(table, node),
      documented:
        (docEnd >= firstLine - 1 && docEnd <= lineOf(node)) || language.symbols.hasInnerDoc(table, node),
      bases: [],
      uses_members: [],
      start_line: lineOf(node),
      end_line: lastLineOf(node),
    });
    docEnd = -1;
    return symbols.length - 1;
  };

  const closeFunction = (): void => {
    const closing = frames.pop();
    frame = frames.at(-1);
    if (closing === undefined) return;
    const fact = functions[closing.fn];
    if (fact === undefined) return;
    const wrapper = complexity.isWrapper(table, closing.node, closing.ownStructures > 0);
    fact.cognitive = closeFrame(closing, frame, wrapper);
    fact.cyclomatic = 1 + closing.decisions;
    fact.nesting = closing.deepest;
    fact.body_hash = tokens.hashFrom(closing.bodyStart);
    if (closing.method >= 0) {
      const method = methods[closing.method];
      if (method !== undefined) method.to = occurrences.length;
    }
  };

  const openFunction = (node: number, nodeKind: FunctionFact["kind"]): number => {
    const body = language.functions.body(table, node);
    const name = language.functions.name(table, node);
    const kind = language.functions.kind(table, node, nodeKind);
    const receiver = language.functions.receiver(table, node);
    if (body === none) {
      if (name !== "" && kind !== "lambda" && kind !== "accessor") addSymbol(node, name, kind);
      return 0;
    }
    const nodeType = typeOf(table, node);
    if (name === "" && !complexity.listsAnonymous.includes(nodeType)) return scopeNesting;
    let flags = scopeFunction;
    let symbol = -1;
    if (receiver !== null) symbolNames.push(receiver.type);
    if (name !== "") {
      symbol = addSymbol(node, name, kind === "lambda" ? "function" : kind);
      openSymbols.push(symbol);
      flags |= scopeSymbol;
      methods.push({ symbol, from: occurrences.length, to: occurrences.length, owner: receiver?.type ?? "" });
    }
    const { count, booleans } = language.functions.parameters(table, node);
    const shown = name === "" ? "(anonymous)" : name;
    functions.push({
      name: shown,
      qualified_name: qualified(shown),
      kind,
      cyclomatic: 1,
      cognitive: 0,
      nesting: 0,
      parameters: count,
      code_lines: 0,
      parent: frame?.fn ?? -1,
      symbol,
      boolean_parameters: booleans,
      body_hash: "",
      start_line: lineOf(node),
      end_line: lastLineOf(node),
    });
    if (receiver !== null) {
      receivers.set(functions.length - 1, receiver.self);
      // The method's own scope takes the receiver's name with it.
      symbolNames[symbolNames.length - 1] = `${receiver.type}.${shown}`;
    } else symbolNames.push(shown);
    flags |= scopeName;
    frame = openFrame(
      functions.length - 1,
      node,
      complexity.fromBody ? body : node,
      complexity.folded.includes(nodeType),
      tokens.length,
      name === "" ? -1 : methods.length - 1,
      opaque,
    );
    frames.push(frame);
    if (body > node) marks[body] = (marks[body] ?? 0) | markBody;
    return flags;
  };

  const sequences = new LogicalSequences(table, compiled, marks, markDone);
  const isComment = (node: number): boolean => ((roles[type[node] ?? 0] ?? 0) & role.comment) !== 0;

  const addElse = (node: number): void => {
    const around = parentOf(table, node);
    const aroundRoles = around < 0 ? 0 : (roles[type[around] ?? 0] ?? 0);
    if (
      (aroundRoles & (role.if | role.elseIf)) === 0 &&
      !complexity.elseParents.includes(typeOf(table, around))
    )
      return;
    if (frame !== undefined) frame.flat += 1;
    let branch: number = last[node] === node ? nextSibling(table, node) : firstChild(table, node);
    while (branch !== none && (isComment(branch) || textOf(table, branch) === "else"))
      branch = nextSibling(table, branch);
    if (branch !== none && ((roles[type[branch] ?? 0] ?? 0) & role.if) !== 0 && branch !== around) {
      marks[branch] = (marks[branch] ?? 0) | markElseIf;
    }
  };

  const addCatch = (node: number): void => {
    const nodeType = typeOf(table, node);
    const parts = language.catchParts[nodeType]?.(table, node) ?? null;
    if (parts === null) return;
    let kind: CatchFact["kind"] = "empty";
    let statement: number = none;
    const look = parts.body === none ? none : parts.body;
    for (let child = firstChild(table, look); child !== none; child = nextSibling(table, child)) {
      if (isComment(child)) {
        if (kind === "empty") kind = "commented";
      } else if (last[child] !== child || /^\w/.test(textOf(table, child))) {
        if (/^(?:pass|\.\.\.|;)$/.test(textOf(table, child).slice(0, 5).trim())) continue;
        kind = "handled";
        statement = child;
      }
    }
    // Comments may stand beside the body rather than in it.
    for (
      let child = firstChild(table, node);
      child !== none && kind === "empty";
      child = nextSibling(table, child)
    ) {
      if (isComment(child)) kind = "commented";
    }
    if (statement !== none && isRethrow(statement)) kind = "rethrow";
    catches.push({
      kind,
      catches: parts.catches.slice(0, maxText),
      function: frame?.fn ?? -1,
      start_line: lineOf(node),
      end_line: lastLineOf(node),
    });
  };
  const isRethrow = (statement: number): boolean => {
    let at = statement;
    for (let level = 0; level < 3 && at !== none; level += 1) {
      const roleBits = roles[type[at] ?? 0] ?? 0;
      if ((roleBits & role.throw) !== 0) return true;
      if (/^(?:raise|throw)\b/.test(source.slice(start[at], (start[at] ?? 0) + 6))) return true;
      at = firstChild(table, at);
    }
    return false;
  };

  const openTest = (node: number, name: string, skipped: boolean): void => {
    tests.push({
      name: name.slice(0, maxText),
      skipped,
      assertions: 0,
      mocks: 0,
      start_line: lineOf(node),
      end_line: lastLineOf(node),
    });
    openTests.push(tests.length - 1);
  };

  const calleeKinds = new Map<string, number>();
  const addCall = (node: number): number => {
    const nodeType = typeOf(table, node);
    const callee = language.calls[nodeType]?.(table, node) ?? null;
    if (callee === null || callee.name === "") return 0;
    let receiver = "";
    if (callee.receiver !== none) {
      receiver = source.slice(
        start[callee.receiver],
        Math.min(end[callee.receiver] ?? 0, (start[callee.receiver] ?? 0) + maxReceiver),
      );
      if (/\s/.test(receiver)) receiver = receiver.replaceAll(/\s+/g, "");
    }
    let count = 0;
    for (let child = firstChild(table, callee.arguments); child !== none; child = nextSibling(table, child)) {
      if (
        last[child] !== child ||
        ((roles[type[child] ?? 0] ?? 0) & (role.identifier | role.literal)) !== 0 ||
        /^\w/.test(typeOf(table, child))
      ) {
        if (!isComment(child)) count += 1;
      }
    }
    calls.push({
      line: lineOf(node),
      callee: callee.name,
      receiver,
      arguments: count,
      function: frame?.fn ?? -1,
    });
    let kind = calleeKinds.get(callee.name);
    if (kind === undefined) {
      kind = (testRules.assertions.test(callee.name) ? 1 : 0) | (testRules.mocks.test(callee.name) ? 2 : 0);
      calleeKinds.set(callee.name, kind);
    }
    const test = tests[openTests.at(-1) ?? -1];
    if (test !== undefined) {
      if ((kind & 1) !== 0) test.assertions += 1;
      if ((kind & 2) !== 0) test.mocks += 1;
    }
    if (testRules.testCall !== null) {
      const whole = receiver === "" ? callee.name : `${receiver}.${callee.name}`;
      if (testRules.testCall.test(whole)) {
        const first = callee.arguments === none ? none : firstChildWithText(callee.arguments);
        openTest(
          node,
          first === none ? whole : textOf(table, first).replaceAll(/^["'`]|["'`]$/g, ""),
          testRules.skipped.test(whole),
        );
        return scopeTest;
      }
    }
    return 0;
  };
  const firstChildWithText = (node: number): number => {
    for (let child = firstChild(table, node); child !== none; child = nextSibling(table, child)) {
      if (((roles[type[child] ?? 0] ?? 0) & role.string) !== 0) return child;
    }
    return none;
  };

  const addComment = (node: number): void => {
    const raw = textOf(table, node).trimEnd();
    const from = lineOf(node);
    const to = lines.lineAt((start[node] ?? 0) + Math.max(0, raw.length - 1));
    lines.markComment(from, to);
    const alone = isSpace(source, lines.startOf(from), start[node] ?? 0);
    comments.add(raw, from, to, alone, headEnds < 0);
    if (alone && language.symbols.isDocComment(raw)) {
      docEnd = to;
      for (const line of raw.slice(0, 4000).split("\n")) addWords(line);
    }
  };

  const counts = (node: number): boolean =>
    frame !== undefined && node >= frame.countFrom && opaque === frame.opaque;

  const addLeaf = (node: number, nodeType: number, roleBits: number): void => {
    const from = start[node] ?? 0;
    const to = end[node] ?? 0;
    if (from === to) return;
    const line = lines.lineAt(from);
    // An opening tag (`<?php`) may stand before the head comment.
    if (headEnds < 0 && source.charCodeAt(from) !== 60) headEnds = line;
    if ((roleBits & (role.literal | role.string)) !== 0 || nodeType === errorType) {
      lines.markCode(line, lines.lineAt(to - 1));
      if (silent === 0) tokens.addLiteral(hashText(source, from, to), line);
      // Pieces of strings with code inside, and symbols.
      if (to - from <= maxWordText && (roleBits & role.literal) !== 0 && !isDigit(source.charCodeAt(from)))
        addWords(source.slice(from, to));
    } else if ((roleBits & role.identifier) !== 0) {
      lines.markCode(line, line);
      const text = source.slice(from, to);
      const id = nameOf(text);
      nameCounts[id] = (nameCounts[id] ?? 0) + 1;
      occurrences.push(id);
      if (silent === 0) tokens.addIdentifier(nameHashes[id] ?? 0, line);
      noteSelfUse(text);
      if (
        (roleBits & role.decisionWord) !== 0 &&
        frame !== undefined &&
        counts(node) &&
        decisionWords.has(text)
      )
        frame.decisions += 1;
    } else {
      if (skipped[nodeType] === 1) return;
      lines.markCode(line, to - from > 1 ? lines.lineAt(to - 1) : line);
      if (silent === 0) tokens.addMark(hashes[nodeType] ?? 0, line);
      if ((roleBits & role.decision) !== 0 && frame !== undefined && counts(node)) frame.decisions += 1;
    }
    beforeThat = previousLeaf;
    previousLeaf = node;
  };

  const selves = new Set(language.selves);
  const noteSelfUse = (name: string): void => {
    if (openSymbols.length === 0) return;
    // Ruby's instance variables say themselves whose they are.
    if (name.charCodeAt(0) !== 64) {
      if (beforeThat === none) return;
      const mark = source.charCodeAt(start[previousLeaf] ?? 0);
      // `.`, `?.`, `->` and `::` lead to a member.
      if (mark !== 46 && mark !== 63 && mark !== 45 && mark !== 58) return;
      const object = source.slice(
        start[beforeThat],
        Math.min(end[beforeThat] ?? 0, (start[beforeThat] ?? 0) + 12),
      );
      if (!selves.has(object) && object !== receiverName) return;
    }
    const method = openSymbols.find((symbol) => isMember(symbols[symbol]));
    if (method === undefined) return;
    let uses = selfUses.get(method);
    if (uses === undefined) {
      uses = new Set();
      selfUses.set(method, uses);
    }
    uses.add(name);
  };
  let receiverName = "";
  const receivers = new Map<number, string>();

  for (let node = 0; node < size; node += 1) {
    if (node > nextEnd) popBefore(node);
    const nodeType = type[node] ?? 0;
    if (nodeType === errorType) {
      addErrorNote(node);
      if (last[node] === node) addLeaf(node, errorType, 0);
      continue;
    }
    const roleBits = roles[nodeType] ?? 0;
    const mark = marks[node] ?? 0;
    if ((roleBits & structural) === 0 && mark === 0) {
      if (last[node] === node) addLeaf(node, nodeType, roleBits);
      continue;
    }
    if ((mark & markBody) !== 0 && frame !== undefined) frame.bodyStart = tokens.length;
    if ((roleBits & role.comment) !== 0) {
      addComment(node);
      node = last[node] ?? node;
      continue;
    }
    let flags = 0;
    if ((roleBits & role.string) !== 0) {
      const from = start[node] ?? 0;
      const to = end[node] ?? 0;
      const line = lines.lineAt(from);
      const lastLine = lines.lineAt(Math.max(from, to - 1));
      if (language.isDocString(table, node)) {
        lines.markComment(line, lastLine);
        node = last[node] ?? node;
        continue;
      }
      lines.markCode(line, lastLine);
      if (headEnds < 0) headEnds = line;
      let plain = true;
      for (let inside = node + 1; inside <= (last[node] ?? node); inside += 1) {
        if (((roles[type[inside] ?? 0] ?? 0) & role.interpolation) !== 0) {
          plain = false;
          break;
        }
      }
      if (plain) {
        if (silent === 0) tokens.addLiteral(hashText(source, from, to), line);
        addWords(source.slice(from, Math.min(to, from + maxWordText + 1)));
        previousLeaf = node;
        node = last[node] ?? node;
        continue;
      }
    }
    if ((roleBits & role.package) !== 0) {
      if (packageName === "")
        packageName = language.modules.packageName[typeOf(table, node)]?.(table, node) ?? "";
    }
    if ((roleBits & role.import) !== 0) {
      const before = builder.imports.length;
      language.modules.imports[typeOf(table, node)]?.(table, node, builder);
      if (builder.imports.length > before && (roleBits & role.call) === 0) flags |= scopeSilent;
    }
    if ((roleBits & role.export) !== 0) language.modules.exports[typeOf(table, node)]?.(table, node, builder);
    if ((roleBits & role.declaration) !== 0 && frame === undefined) {
      for (const declared of language.symbols.declarations[typeOf(table, node)]?.(table, node) ?? []) {
        const documentedBy = docEnd;
        addSymbol(declared.node, declared.name, declared.kind);
        docEnd = documentedBy;
      }
    }
    if ((roleBits & role.container) !== 0) {
      const name = nodes.containers[typeOf(table, node)]?.(table, node) ?? "";
      if (name !== "") {
        symbolNames.push(name);
        flags |= scopeName;
      }
    }
    if ((roleBits & role.signature) !== 0) {
      const name = language.functions.name(table, node);
      const kind = nodes.signatures[typeOf(table, node)];
      const inType = isTypeKind(symbols[openSymbols.at(-1) ?? -1]?.kind ?? "variable");
      if (name !== "" && kind !== undefined)
        addSymbol(node, name, kind === "function" && inType ? "method" : kind);
    }
    if ((roleBits & role.type) !== 0) {
      const name = language.symbols.typeName(table, node);
      const nodeKind = nodes.types[typeOf(table, node)];
      if (name !== "" && nodeKind !== undefined) {
        const symbol = addSymbol(node, name, language.symbols.typeKind(table, node, nodeKind));
        const fact = symbols[symbol];
        if (fact !== undefined) fact.bases = language.symbols.bases(table, node);
        openSymbols.push(symbol);
        symbolNames.push(name);
        flags |= scopeSymbol | scopeName;
      }
    }
    if ((roleBits & role.function) !== 0) {
      const nodeKind = nodes.functions[typeOf(table, node)] ?? "function";
      const receiver = language.functions.receiver(table, node);
      if (frame === undefined) receiverName = receiver?.self ?? "";
      const before = functions.length;
      const opened = openFunction(node, nodeKind);
      flags |= opened;
      const fact = functions[before];
      if (fact !== undefined) {
        const decorators = symbols[fact.symbol]?.decorators ?? [];
        if (testRules.isTestFunction(fact.name, decorators)) {
          openTest(
            node,
            fact.name,
            decorators.some((decorator) => testRules.skipped.test(decorator)),
          );
          flags |= scopeTest;
        }
      }
    }
    if ((mark & markUnnest) !== 0) flags |= scopeUnnest;
    if ((mark & markOpaque) !== 0) flags |= scopeOpaque;
    if ((roleBits & role.directive) !== 0) hideCondition(node);
    if ((roleBits & role.if) !== 0) {
      if ((mark & markElseIf) === 0) {
        if (frame !== undefined) addStructure(frame);
        flags |= scopeNesting | scopeDepth;
      }
      markCondition(node);
    } else if ((roleBits & role.elseIf) !== 0) {
      if (frame !== undefined) frame.flat += 1;
      markCondition(node);
    }
    if ((roleBits & role.else) !== 0) addElse(node);
    if ((roleBits & (role.loop | role.switch | role.catch)) !== 0) {
      if (frame !== undefined) addStructure(frame);
      flags |= scopeNesting | scopeDepth;
    }
    if ((roleBits & role.ternary) !== 0) {
      if (frame !== undefined) addStructure(frame);
      flags |= scopeNesting;
    }
    if ((roleBits & role.binary) !== 0 && frame !== undefined && (mark & markDone) === 0)
      frame.flat += sequences.count(node);
    if (
      (roleBits & role.jump) !== 0 &&
      frame !== undefined &&
      (complexity.isLabelledJump[typeOf(table, node)]?.(table, node) ?? false)
    )
      frame.flat += 1;
    if ((roleBits & role.extraDecision) !== 0 && frame !== undefined && counts(node)) {
      frame.decisions += complexity.extraDecisions[typeOf(table, node)]?.(table, node) ?? 0;
    }
    if ((roleBits & role.catchParts) !== 0) addCatch(node);
    if ((roleBits & role.call) !== 0) flags |= addCall(node);
    if ((roleBits & role.assertion) !== 0) {
      const test = tests[openTests.at(-1) ?? -1];
      if (test !== undefined) test.assertions += 1;
    }
    if ((roleBits & role.opaque) !== 0) flags |= scopeOpaque;
    if (flags !== 0) push(node, flags);
    if (last[node] === node) addLeaf(node, nodeType, roleBits);
  }
  popBefore(size + 1);
  comments.flush();

  function markCondition(node: number): void {
    const condition = childInField(table, node, "condition");
    if (condition === none) return;
    // A condition is read before the branch opens: what it holds nests no deeper.
    marks[condition] = (marks[condition] ?? 0) | markUnnest;
  }

  /** The condition of a directive holds operators, but none of the function. */
  function hideCondition(node: number): void {
    const condition = childInField(table, node, "condition");
    if (condition === none) return;
    marks[condition] = (marks[condition] ?? 0) | markOpaque;
    for (let inside = condition; inside <= (last[condition] ?? condition); inside += 1) {
      marks[inside] = (marks[inside] ?? 0) | markDone;
    }
  }

  function addErrorNote(node: number): void {
    if (notes.length >= maxNotes) return;
    const line = lineOf(node);
    const text = textOf(table, node).slice(0, 60).split("\n")[0] ?? "";
    notes.push({
      code: "syntax_error",
      line,
      message: `The text from ${JSON.stringify(text)} on could not be read as ${language.name}`,
    });
  }
  for (const node of table.missing) {
    if (notes.length >= maxNotes) break;
    notes.push({
      code: "syntax_error",
      line: lineOf(node),
      message: `${JSON.stringify(typeOf(table, node))} is missing`,
    });
  }
  notes.sort((a, b) => a.line - b.line);

  addMemberUses(symbols, methods, selfUses, occurrences, names, complexity.implicitSelf);
  addRecursion(functions, symbols, calls, receivers, language);
  const sums = lines.codeSums();
  for (const fact of functions)
    fact.code_lines = (sums[fact.end_line] ?? 0) - (sums[fact.start_line - 1] ?? 0);
  const identifiers: Record<string, number> = Object.create(null) as Record<string, number>;
  names.forEach((name, id) => {
    if ((nameCounts[id] ?? 0) > 0) identifiers[name] = nameCounts[id] ?? 0;
  });
  return {
    language: language.id,
    lines: lines.counts(),
    functions,
    symbols,
    imports: builder.imports,
    exports: builder.exports,
    calls,
    comments: comments.facts,
    catches,
    tests,
    identifiers,
    string_words: [...stringWords].sort(),
    package_name: packageName,
    generated_header: comments.generatedHeader,
    ...tokens.result(),
    notes,
  };
}

function isSpace(text: string, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (text.charCodeAt(at) > 32) return false;
  return true;
}

function isDigit(unit: number): boolean {
  return unit >= 48 && unit <= 57;
}

function isMember(symbol: SymbolFact | undefined): boolean {
  return (
    symbol !== undefined &&
    (symbol.kind === "method" || symbol.kind === "constructor" || symbol.kind === "accessor")
  );
}
