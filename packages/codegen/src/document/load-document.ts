import { readFile } from "node:fs/promises";
import { relative, resolve } from "node:path";
import {
  BaseResolver,
  bundle,
  createConfig,
  getLineColLocation,
  makeDocumentFromString,
  parseYaml,
  type Source,
} from "@redocly/openapi-core";
import type { DiagnosticLog } from "../diagnostic.ts";
import { isJsonObject, stringMember, type JsonObject } from "./json-value.ts";
import { joinPointer, stepInto } from "./json-pointer.ts";

/** A document whose references all point into itself. */
export interface LoadedDocument {
  readonly root: JsonObject;
  /** The files that it was read from, absolute. */
  readonly files: readonly string[];
  /** Where a node of `root` was written, or undefined when it was made by bundling. */
  locate(node: unknown): Place | undefined;
}

/** File, one-based line and column. */
export interface Place {
  readonly file: string;
  readonly line: number;
  readonly column: number;
}

/** The document cannot be read at all: no such file, no YAML, no OpenAPI 3.0 or 3.1. */
export class DocumentError extends Error {
  override readonly name = "DocumentError";
}

/**
 * Reads an OpenAPI document in YAML or JSON, of one file or many, and bundles it.
 * Throws DocumentError when there is nothing to work on; unresolved references are diagnostics.
 */
export async function loadDocument(file: string, log: DiagnosticLog): Promise<LoadedDocument> {
  const path = resolve(file);
  const text = await readFile(path, "utf8").catch((error: unknown) => {
    throw new DocumentError(`Cannot read ${file}: ${error instanceof Error ? error.message : String(error)}`);
  });
  const single = parseText(path, text);
  assertOpenApi(single, file);
  if (!hasExternalReference(single)) {
    return {
      root: single,
      files: [path],
      locate: locatorOf(() => [[single, makeDocumentFromString(text, path).source]]),
    };
  }
  return bundleFiles(path, log);
}

async function bundleFiles(path: string, log: DiagnosticLog): Promise<LoadedDocument> {
  const config = await createConfig({});
  const externalRefResolver = new BaseResolver(config.resolve);
  const result = await bundle({ ref: path, config, externalRefResolver, dereference: false }).catch(
    (error: unknown) => {
      throw new DocumentError(error instanceof Error ? error.message : String(error));
    },
  );
  const root = result.bundle.parsed;
  assertOpenApi(root, path);
  mendReferences(root, root);
  for (const problem of result.problems) {
    const place = problem.location[0];
    log.add({
      code: "unresolved-reference",
      severity: "error",
      pointer: place?.pointer ?? "#/",
      ...(place === undefined ? {} : { location: placeOf(place.source, place.pointer ?? "#/") }),
      message: problem.message,
      fix: "Make the reference name an existing file and node.",
    });
  }
  // The root comes last: bundling has hung the nodes of the others into it.
  const parsed: [unknown, Source][] = [];
  for (const pending of externalRefResolver.cache.values()) {
    const document = await pending.catch(() => undefined);
    if (document !== undefined && "parsed" in document && document.parsed !== root) {
      parsed.push([document.parsed, document.source]);
    }
  }
  parsed.push([root, result.bundle.source]);
  return { root, files: [path, ...result.fileDependencies].sort(), locate: locatorOf(() => parsed) };
}

function parseText(path: string, text: string): unknown {
  try {
    return path.endsWith(".json") ? JSON.parse(text) : parseYaml(text);
  } catch (error) {
    throw new DocumentError(
      `Cannot parse ${path}: ${error instanceof Error ? error.message : String(error)}`,
      {
        cause: error,
      },
    );
  }
}

function assertOpenApi(root: unknown, file: string): asserts root is JsonObject {
  if (!isJsonObject(root))
    throw new DocumentError(`${file} is not an OpenAPI document: its root is not an object.`);
  const version = stringMember(root, "openapi");
  if (version === undefined || !/^3\.[012]\.\d+/.test(version)) {
    const found = version === undefined ? "no openapi version" : `version ${version}`;
    throw new DocumentError(`${file} is not an OpenAPI 3.0 or 3.1 document: it has ${found}.`);
  }
}

/** Bundling names components after pointers without escaping them in references: a name with `~` in it is not found. */
function mendReferences(node: unknown, root: JsonObject): void {
  if (typeof node !== "object" || node === null) return;
  const reference = stringMember(node, "$ref");
  if (reference !== undefined && /^#\/components\/.*~/.test(reference)) {
    const steps = reference.slice(2).split("/");
    if (steps.reduce<unknown>(stepInto, root) !== undefined)
      Reflect.set(node, "$ref", joinPointer("#", ...steps));
  }
  for (const child of Object.values(node)) mendReferences(child, root);
}

function hasExternalReference(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(hasExternalReference);
  if (!isJsonObject(value)) return false;
  const reference = value["$ref"];
  if (typeof reference === "string" && !reference.startsWith("#")) return true;
  return Object.values(value).some(hasExternalReference);
}

/** Bundling keeps the identity of nodes, so that a node tells its file; the search happens only when someone asks. */
function locatorOf(documents: () => [unknown, Source][]): (node: unknown) => Place | undefined {
  let index: Map<unknown, [Source, string]> | undefined;
  return (node) => {
    index ??= indexNodes(documents());
    const found = index.get(node);
    return found === undefined ? undefined : placeOf(...found);
  };
}

function indexNodes(documents: [unknown, Source][]): Map<unknown, [Source, string]> {
  const index = new Map<unknown, [Source, string]>();
  for (const [root, source] of documents) {
    const visit = (node: unknown, pointer: string): void => {
      if (typeof node !== "object" || node === null || index.has(node)) return;
      index.set(node, [source, pointer]);
      for (const [key, child] of Object.entries(node)) visit(child, joinPointer(pointer, key));
    };
    visit(root, "#");
  }
  return index;
}

function placeOf(source: Source, pointer: string): Place {
  const { start } = getLineColLocation({
    source,
    pointer: pointer === "#" ? "#/" : pointer,
    reportOnKey: false,
  });
  return { file: relative(process.cwd(), source.absoluteRef), line: start.line, column: start.col };
}
