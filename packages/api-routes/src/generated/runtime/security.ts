// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import type { Operation } from "./operation.ts";
import { Problem } from "./problem.ts";

/** A security scheme of the document, as far as credentials are found by it. */
export type SecurityScheme =
  | { readonly type: "bearer" | "basic" | "mutualTLS" }
  | { readonly type: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string };

/** What a request carried for a scheme. */
export type Credential =
  | { readonly type: "bearer"; readonly token: string }
  | { readonly type: "basic"; readonly username: string; readonly password: string }
  | { readonly type: "apiKey"; readonly key: string }
  | { readonly type: "mutualTLS" };

/** What a hook is told besides the credential. */
export interface SecurityRequest {
  readonly c: Context;
  readonly operation: Operation;
  /** The scopes that the document asks for. */
  readonly scopes: readonly string[];
}

/** Says who a credential belongs to, or undefined when it is not valid. What it throws goes to the error converter. */
export type SecurityHook<Kind extends Credential["type"], Caller> = (
  credential: Extract<Credential, { type: Kind }>,
  request: SecurityRequest,
) => Caller | undefined | Promise<Caller | undefined>;

type AnyHook<Caller> = (
  credential: never,
  request: SecurityRequest,
) => Caller | undefined | Promise<Caller | undefined>;

/**
 * The callers by scheme for the first alternative whose every scheme holds. Throws the 401 when there is none.
 * An operation without requirements is open.
 */
export async function authenticate<Caller>(
  c: Context,
  operation: Operation,
  schemes: Readonly<Record<string, SecurityScheme>>,
  hooks: Readonly<Record<string, AnyHook<Caller>>>,
): Promise<Record<string, Caller>> {
  if (operation.security.length === 0) return {};
  for (const alternative of operation.security) {
    const callers = await authenticateAll(c, operation, alternative, schemes, hooks);
    if (callers !== undefined && (Object.keys(alternative).length > 0 || operation.security.length === 1))
      return callers;
  }
  if (operation.security.some((alternative) => Object.keys(alternative).length === 0)) return {};
  throw new Problem(401, "unauthorized", "The request carries no valid credentials.", {
    headers: { "WWW-Authenticate": challenge(operation, schemes) },
  });
}

async function authenticateAll<Caller>(
  c: Context,
  operation: Operation,
  alternative: Readonly<Record<string, readonly string[]>>,
  schemes: Readonly<Record<string, SecurityScheme>>,
  hooks: Readonly<Record<string, AnyHook<Caller>>>,
): Promise<Record<string, Caller> | undefined> {
  const callers: Record<string, Caller> = {};
  for (const [name, scopes] of Object.entries(alternative)) {
    const scheme = schemes[name];
    const hook = hooks[name];
    const credential = scheme === undefined ? undefined : credentialOf(c, scheme);
    if (hook === undefined || credential === undefined) return undefined;
    const caller = await hook(credential as never, { c, operation, scopes });
    if (caller === undefined) return undefined;
    callers[name] = caller;
  }
  return callers;
}

function credentialOf(c: Context, scheme: SecurityScheme): Credential | undefined {
  if (scheme.type === "mutualTLS") return { type: "mutualTLS" };
  if (scheme.type === "apiKey") {
    const key = readKey(c, scheme.in, scheme.name);
    return key === undefined || key === "" ? undefined : { type: "apiKey", key };
  }
  const [, kind = "", rest = ""] = /^(\S+) +(\S+) *$/.exec(c.req.header("authorization") ?? "") ?? [];
  if (kind.toLowerCase() !== scheme.type) return undefined;
  return scheme.type === "bearer" ? { type: "bearer", token: rest } : basic(rest);
}

function readKey(c: Context, place: "header" | "query" | "cookie", name: string): string | undefined {
  if (place === "header") return c.req.header(name);
  return place === "query" ? c.req.query(name) : getCookie(c, name);
}

/** RFC 7617, section 2. */
function basic(encoded: string): Credential | undefined {
  try {
    const bytes = Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0));
    const text = new TextDecoder("utf-8", { fatal: true }).decode(bytes);
    const cut = text.indexOf(":");
    return cut === -1
      ? undefined
      : { type: "basic", username: text.slice(0, cut), password: text.slice(cut + 1) };
  } catch {
    return undefined;
  }
}

function challenge(operation: Operation, schemes: Readonly<Record<string, SecurityScheme>>): string {
  const kinds = operation.security.flatMap((alternative) =>
    Object.keys(alternative).map((name) => {
      const type = schemes[name]?.type;
      if (type === "basic") return 'Basic charset="UTF-8"';
      return type === "bearer" ? "Bearer" : "ApiKey";
    }),
  );
  return [...new Set(kinds)].join(", ");
}
