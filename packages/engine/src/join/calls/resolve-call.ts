import type { CallFact } from "../../model/file-facts.ts";
import type { ProjectFile } from "../joined-project.ts";
import type { Binding, FileBindings } from "../names/bind-imports.ts";
import { languageFamily } from "../names/language-family.ts";
import type { NameLookup } from "../names/name-lookup.ts";
import { packageScope } from "../names/package-scope.ts";
import type { ResolveName } from "../names/resolve-name.ts";
import { findMethods, findOverrides } from "./class-table.ts";
import type { ClassEntry, ClassTable } from "./class-table.ts";
import { commonMethodNames } from "./common-method-names.ts";
import type { FunctionTable } from "./function-table.ts";

/** What a call may mean: functions, and how sure that is. */
export interface ResolvedCall {
  functions: readonly number[];
  confidence: number;
}

export interface CallContext {
  files: readonly ProjectFile[];
  functions: FunctionTable;
  classes: ClassTable;
  bindings: readonly FileBindings[];
  names: NameLookup;
  resolveName: ResolveName;
  /** Files that a path in the code means (`crate::a::b`), for languages that need no import for it. */
  resolvePath(file: number, path: string, line: number): readonly number[];
}

/** Above that many functions of one name, a name says nothing. */
const mostCandidates = 24;
const nothing: ResolvedCall = { functions: [], confidence: 0 };
const selves: ReadonlySet<string> = new Set([
  "this",
  "self",
  "cls",
  "$this",
  "static",
  "Self",
  "@self",
  "me",
]);
const parents: ReadonlySet<string> = new Set(["super", "super()", "parent", "base"]);
/** A method may be called without naming its object. */
const implicitSelf: ReadonlySet<string> = new Set(["java", "kotlin", "csharp", "ruby", "cpp", "swift"]);
/** A plain name of another file is visible without an import. */
const openNames: ReadonlySet<string> = new Set(["ruby", "php", "csharp"]);
const constructorNames = ["constructor", "__init__", "__construct", "initialize", "new", "init"];

export function resolveCall(context: CallContext, number: number, call: CallFact): ResolvedCall {
  const receiver = call.receiver.trim();
  return receiver === ""
    ? resolvePlain(context, number, call)
    : resolveOnReceiver(context, number, call, receiver);
}

function resolvePlain(context: CallContext, number: number, call: CallFact): ResolvedCall {
  const { files, functions, bindings, names } = context;
  const file = files[number];
  if (file === undefined) return nothing;
  const { language } = file.facts;
  const family = languageFamily(language);

  const binding = bindings[number]?.byLocal.get(call.callee);
  if (binding !== undefined)
    return resolveBinding(context, binding, binding.name === "*" ? "default" : binding.name);

  if (implicitSelf.has(language)) {
    const own = ownClass(context, number, call);
    const methods = own === null ? [] : findMethods(own, call.callee);
    if (methods.length > 0)
      return { functions: methods, confidence: inFile(context, methods, number) ? 0.95 : 0.8 };
  }
  const here = functions
    .inFile(number, call.callee)
    .filter((id) => functions.fact(id)?.kind === "function" || functions.fact(id)?.kind === "lambda");
  if (here.length > 0) return { functions: nearest(context, here, call), confidence: 0.95 };

  const found = names.classNamed(number, call.callee);
  if (found !== null && (found.confidence > 0.5 || /^[A-Z]/u.test(call.callee))) {
    return { functions: constructorsOf(found.entry), confidence: found.confidence };
  }
  const inPackage = functions.inScope(packageScope(file), call.callee);
  if (inPackage.length > mostCandidates) return nothing;
  if (inPackage.length > 0) return { functions: inPackage, confidence: inPackage.length === 1 ? 0.8 : 0.5 };
  for (const scope of bindings[number]?.openScopes ?? []) {
    const opened = functions.inScope(scope, call.callee);
    if (opened.length > 0) return { functions: opened, confidence: 0.8 };
  }
  const hasModules = file.facts.imports.length > 0 || file.facts.exports.length > 0;
  if (!openNames.has(language) && (family !== "ecmascript" || hasModules)) return nothing;
  const plain = functions.plain(family, call.callee);
  if (plain.length === 1) return { functions: plain, confidence: 0.5 };
  const methods =
    language === "ruby" && !commonMethodNames.has(call.callee) ? functions.methods(family, call.callee) : [];
  return methods.length === 1 ? { functions: methods, confidence: 0.5 } : nothing;
}

function resolveBinding(context: CallContext, binding: Binding, name: string): ResolvedCall {
  const { functions, files, classes, resolveName } = context;
  for (const target of binding.files) {
    const declaration = resolveName(target, name);
    const owner = declaration?.file ?? target;
    const local = declaration?.name ?? name;
    const declared = functions.inFile(owner, local).filter((id) => {
      const fact = functions.fact(id);
      return fact !== undefined && fact.kind !== "method" && fact.kind !== "accessor";
    });
    if (declared.length > 0) return { functions: declared, confidence: 1 };
    const file = files[owner];
    const entry = file === undefined ? undefined : classes.inScope(packageScope(file), local);
    if (entry !== undefined) return { functions: constructorsOf(entry), confidence: 1 };
    // A static import names a member of the type that the file declares.
    const member = functions.inFile(owner, local);
    if (member.length > 0) return { functions: member, confidence: 1 };
  }
  return nothing;
}

function resolveOnReceiver(
  context: CallContext,
  number: number,
  call: CallFact,
  receiver: string,
): ResolvedCall {
  const { files, functions, bindings, names } = context;
  const file = files[number];
  if (file === undefined) return nothing;

  if (selves.has(receiver) || parents.has(receiver)) {
    const own = ownClass(context, number, call);
    if (own !== null) {
      const methods = parents.has(receiver)
        ? own.bases.flatMap((base) => findMethods(base, call.callee))
        : [...findMethods(own, call.callee), ...findOverrides(own, call.callee)];
      if (methods.length > 0)
        return { functions: methods, confidence: inFile(context, methods, number) ? 0.95 : 0.8 };
      return nothing;
    }
    const here = functions.inFile(number, call.callee);
    return here.length > 0 ? { functions: here, confidence: 0.8 } : nothing;
  }

  const segments = receiver.split(/\.|::|->|\\/u);
  const root = segments[0] ?? receiver;
  const bound =
    bindings[number]?.byLocal.get(receiver) ??
    (segments.length === 1 ? undefined : bindings[number]?.byLocal.get(root));
  if (bound !== undefined) {
    if (bound.files.length === 0) return nothing;
    if (bound.name === "*") {
      const inner =
        segments.length > 1 && bindings[number]?.byLocal.has(receiver) !== true
          ? (segments.at(-1) ?? "")
          : "";
      const direct = inner === "" ? resolveBinding(context, bound, call.callee) : nothing;
      if (direct.functions.length > 0) return direct;
    }
  }
  const namesModule = file.facts.language === "elixir" && /^[A-Z]|^__MODULE__/u.test(receiver);
  if (namesModule || receiver.includes("::") || root === "crate" || root === "super") {
    for (const target of context.resolvePath(number, receiver, call.line)) {
      const direct = resolveBinding(context, { files: [target], name: "*" }, call.callee);
      if (direct.functions.length > 0) return direct;
    }
  }

  const typeName = typeNamedBy(receiver, segments);
  const found = typeName === null ? null : names.classNamed(number, typeName);
  if (found !== null) {
    const methods = findMethods(found.entry, call.callee);
    if (methods.length > 0) return { functions: methods, confidence: found.confidence };
    if (constructorNames.includes(call.callee))
      return { functions: constructorsOf(found.entry), confidence: found.confidence };
  }
  return resolveByName(context, number, call, segments);
}

/** The object's class is not known: its name may say it, or the method's name be the only one. */
function resolveByName(
  context: CallContext,
  number: number,
  call: CallFact,
  segments: readonly string[],
): ResolvedCall {
  const { files, functions, classes, names } = context;
  const file = files[number];
  if (file === undefined) return nothing;
  const hint = classNamedLike(segments.at(-1) ?? "");
  const hinted = hint === "" ? null : names.classNamed(number, hint);
  if (hinted !== null) {
    const methods = [...findMethods(hinted.entry, call.callee), ...findOverrides(hinted.entry, call.callee)];
    if (methods.length > 0) return { functions: methods, confidence: Math.min(0.8, hinted.confidence) };
  }
  const candidates = functions.methods(languageFamily(file.facts.language), call.callee);
  if (candidates.length === 0 || candidates.length > mostCandidates) return nothing;
  const owners = new Set(candidates.map((id) => classes.ownerOf(id)));
  const isOne =
    candidates.length === 1 || (owners.size === 1 && !owners.has(null)) || shareARoot(owners, call.callee);
  return { functions: candidates, confidence: isOne && !commonMethodNames.has(call.callee) ? 0.5 : 0.3 };
}

/** True when one class or interface of the project lies above all of them: the call goes through it. */
function shareARoot(owners: ReadonlySet<ClassEntry | null>, method: string): boolean {
  const times = new Map<ClassEntry, number>();
  for (const owner of owners) {
    if (owner === null) return false;
    for (const above of ancestors(owner)) times.set(above, (times.get(above) ?? 0) + 1);
  }
  return [...times].some(
    ([entry, count]) => count === owners.size && (entry.methods.has(method) || entry.methods.size === 0),
  );
}

function ancestors(entry: ClassEntry): Set<ClassEntry> {
  const result = new Set<ClassEntry>([entry]);
  for (const current of result) for (const base of current.bases) result.add(base);
  return result;
}

function ownClass(context: CallContext, number: number, call: CallFact): ClassEntry | null {
  const { functions, classes, files } = context;
  const offset = functions.offsets[number] ?? 0;
  const facts = files[number]?.facts;
  for (let at = call.function; at >= 0; at = facts?.functions[at]?.parent ?? -1) {
    const owner = classes.ownerOf(offset + at);
    if (owner !== null) return owner;
  }
  return null;
}

/** `Foo`, `a.b.Foo`, `new Foo()`, `Foo()`: the type that a receiver names, else null. */
function typeNamedBy(receiver: string, segments: readonly string[]): string | null {
  const constructed = /^(?:\(?new\s+)?(?<name>[A-Z]\w*)(?:<[^()]*>)?\([^()]*\)\)?$/u.exec(receiver)?.groups?.[
    "name"
  ];
  if (constructed !== undefined) return constructed;
  const last = segments.at(-1) ?? "";
  return /^\w+$/u.test(last) && (/^[A-Z]/u.test(last) || segments.length === 1) ? last : null;
}

/** `userService`, `this._userService`, `user_service`: `UserService`. */
function classNamedLike(variable: string): string {
  if (!/^[@$_a-z]\w*$/u.test(variable)) return "";
  const words = variable.replace(/^[@$_]+|^m_/u, "").split("_");
  return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
}

function constructorsOf(entry: ClassEntry, depth = 0): readonly number[] {
  for (const name of [entry.name, ...constructorNames]) {
    const own = entry.methods.get(name);
    if (own !== undefined) return own;
  }
  for (const base of depth > 12 ? [] : entry.bases) {
    const inherited = constructorsOf(base, depth + 1);
    if (inherited.length > 0) return inherited;
  }
  return [];
}

/** Of functions with one name in a file, those in the scope of the caller, else all. */
function nearest(context: CallContext, candidates: readonly number[], call: CallFact): readonly number[] {
  if (candidates.length < 2) return candidates;
  const nested = candidates.filter((id) => (context.functions.fact(id)?.parent ?? -1) === call.function);
  if (nested.length > 0) return nested;
  const outer = candidates.filter((id) => context.functions.fact(id)?.parent === -1);
  return outer.length > 0 ? outer : candidates;
}

function inFile(context: CallContext, ids: readonly number[], number: number): boolean {
  return ids.every((id) => context.functions.fileOf[id] === number);
}
