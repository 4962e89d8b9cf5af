// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
import { isIpv4, isIpv6 } from "./formats.ts";

const PCHAR = "[A-Za-z0-9\\-._~!$&'()*+,;=:@]|%[0-9A-Fa-f]{2}";
const UCHAR = "[\\u00a0-\\ud7ff\\uf900-\\ufdcf\\ufdf0-\\uffef\\u{10000}-\\u{efffd}]";
const PRIVATE = "[\\ue000-\\uf8ff\\u{f0000}-\\u{10fffd}]";

interface Grammar {
  readonly path: RegExp;
  readonly query: RegExp;
  readonly fragment: RegExp;
  readonly userinfo: RegExp;
  readonly registeredName: RegExp;
}

function grammar(extra: string, privateUse: string): Grammar {
  const character = `${PCHAR}${extra}`;
  return {
    path: new RegExp(`^(?:${character}|/)*$`, "u"),
    query: new RegExp(`^(?:${character}|[/?]${privateUse})*$`, "u"),
    fragment: new RegExp(`^(?:${character}|[/?])*$`, "u"),
    userinfo: new RegExp(`^(?:[A-Za-z0-9\\-._~!$&'()*+,;=:]|%[0-9A-Fa-f]{2}${extra})*$`, "u"),
    registeredName: new RegExp(`^(?:[A-Za-z0-9\\-._~!$&'()*+,;=]|%[0-9A-Fa-f]{2}${extra})*$`, "u"),
  };
}

const URI = grammar("", "");
const IRI = grammar(`|${UCHAR}`, `|${PRIVATE}`);

/** RFC 3986, section 3. */
export function isUri(text: string): boolean {
  return matches(text, URI, true);
}

/** RFC 3986, section 4.1. */
export function isUriReference(text: string): boolean {
  return matches(text, URI, false);
}

/** RFC 3987. */
export function isIri(text: string): boolean {
  return matches(text, IRI, true);
}

/** RFC 3987, section 2.2. */
export function isIriReference(text: string): boolean {
  return matches(text, IRI, false);
}

/** The split of RFC 3986, appendix B, then each part by its rule. */
function matches(text: string, rules: Grammar, absolute: boolean): boolean {
  const parts = /^(?:([^:/?#]+):)?(?:\/\/([^/?#]*))?([^?#]*)(?:\?([^#]*))?(?:#(.*))?$/su.exec(text);
  if (parts === null) return false;
  const [, scheme, authority, path = "", query = "", fragment = ""] = parts;
  if (scheme === undefined ? absolute : !/^[A-Za-z][A-Za-z0-9+\-.]*$/.test(scheme)) return false;
  if (authority !== undefined && !isAuthority(authority, rules)) return false;
  if (authority !== undefined && path !== "" && !path.startsWith("/")) return false;
  if (scheme === undefined && authority === undefined && /^[^/]*:/.test(path)) return false;
  return rules.path.test(path) && rules.query.test(query) && rules.fragment.test(fragment);
}

function isAuthority(authority: string, rules: Grammar): boolean {
  const at = authority.lastIndexOf("@");
  if (at !== -1 && !rules.userinfo.test(authority.slice(0, at))) return false;
  const match = /^(\[[^\]]*\]|[^:]*)(?::\d*)?$/.exec(authority.slice(at + 1));
  if (match === null) return false;
  const host = match[1] ?? "";
  if (!host.startsWith("[")) return isIpv4(host) || rules.registeredName.test(host);
  const address = host.slice(1, -1);
  return isIpv6(address) || /^v[0-9a-f]+\.[A-Za-z0-9\-._~!$&'()*+,;=:]+$/i.test(address);
}

const VARIABLE =
  "(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2})(?:\\.?(?:[A-Za-z0-9_]|%[0-9A-Fa-f]{2}))*(?::[1-9]\\d{0,3}|\\*)?";
const LITERAL = "[\\x21\\x23\\x24\\x26-\\x3b\\x3d\\x3f-\\x5b\\x5d\\x5f\\x61-\\x7a\\x7e]|%[0-9A-Fa-f]{2}";
const TEMPLATE = new RegExp(
  `^(?:${LITERAL}|${UCHAR}|${PRIVATE}|\\{[+#./;?&=,!@|]?${VARIABLE}(?:,${VARIABLE})*\\})*$`,
  "u",
);

/** RFC 6570, section 2. */
export function isUriTemplate(text: string): boolean {
  return TEMPLATE.test(text);
}
