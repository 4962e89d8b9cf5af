// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
/** A secret, or what gives it; a function is asked for each request, so that tokens can be renewed. */
export type Secret = string | (() => string | Promise<string>);

/** Name and password of HTTP basic authentication, or what gives them. */
export type BasicSecret = BasicPair | (() => BasicPair | Promise<BasicPair>);

export interface BasicPair {
  readonly username: string;
  readonly password: string;
}

/** How a credential is sent. OAuth 2 and OpenID Connect are bearer tokens. */
export type ClientSecurityScheme =
  | { readonly type: "bearer" | "basic" }
  | { readonly type: "apiKey"; readonly in: "header" | "query" | "cookie"; readonly name: string };

/** What the credentials of a request add to it. */
export interface SentCredentials {
  readonly headers: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, string>>;
  readonly cookies: Readonly<Record<string, string>>;
}

/**
 * The credentials of one request. Of the operation's alternatives, each a list of scheme names, the first is taken for
 * which all secrets are there; else the first for which some are, because a browser may hold the cookie among them.
 */
export async function credentialsFor(
  alternatives: readonly (readonly string[])[],
  schemes: Readonly<Record<string, ClientSecurityScheme>>,
  auth: object,
): Promise<SentCredentials> {
  const secrets = auth as Readonly<Record<string, Secret | BasicSecret | undefined>>;
  const given = (name: string): boolean => secrets[name] !== undefined;
  const chosen =
    alternatives.find((names) => names.length > 0 && names.every(given)) ??
    alternatives.find((names) => names.some(given)) ??
    [];
  const sent = { headers: {}, query: {}, cookies: {} } satisfies Record<
    keyof SentCredentials,
    Record<string, string>
  >;
  for (const name of chosen) {
    const scheme = schemes[name];
    const source = secrets[name];
    if (scheme === undefined || source === undefined) continue;
    const secret = typeof source === "function" ? await source() : source;
    const [place, key, value] = placeOf(scheme, typeof secret === "string" ? secret : encodeBasic(secret));
    Object.assign(sent[place], { [key]: value });
  }
  return sent;
}

const PLACES = { header: "headers", query: "query", cookie: "cookies" } as const;

function placeOf(
  scheme: ClientSecurityScheme,
  secret: string,
): [place: keyof SentCredentials, name: string, value: string] {
  if (scheme.type === "apiKey") return [PLACES[scheme.in], scheme.name, secret];
  return ["headers", "Authorization", `${scheme.type === "basic" ? "Basic" : "Bearer"} ${secret}`];
}

/** RFC 7617, section 2, in UTF-8. */
function encodeBasic({ username, password }: BasicPair): string {
  return btoa(String.fromCharCode(...new TextEncoder().encode(`${username}:${password}`)));
}
