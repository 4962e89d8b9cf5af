/** `simple-user` -> `SimpleUser`; a name that is an upper-case identifier already stays as it is. */
export function pascalCase(text: string): string {
  if (/^[A-Z][A-Za-z0-9_]*$/.test(text)) return text;
  const words = text.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
  const joined = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join("");
  if (joined === "") return "Unnamed";
  return /^\d/.test(joined) ? `N${joined}` : joined;
}

/** `repos/list-for-org` -> `reposListForOrg`; a lower-case identifier stays as it is. */
export function camelCase(text: string): string {
  if (/^[a-z_$][\w$]*$/.test(text) && !RESERVED.has(text)) return text;
  const pascal = pascalCase(text);
  const camel = pascal.charAt(0).toLowerCase() + pascal.slice(1);
  return RESERVED.has(camel) ? `${camel}_` : camel;
}

/** `Pull Requests` -> `pull-requests`. */
export function kebabCase(text: string): string {
  const kebab = text
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1-$2")
    .replaceAll(/[^A-Za-z0-9]+/g, "-")
    .replaceAll(/^-|-$/g, "")
    .toLowerCase();
  return kebab === "" ? "untagged" : kebab;
}

/** A property name as it stands in an object literal or a type. */
export function propertyKey(name: string): string {
  if (name === "__proto__") return '["__proto__"]';
  return /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
}

/** Hands out each name once: a second `Pet` becomes `Pet2`. */
export class NameRegistry {
  readonly #taken: Set<string>;

  constructor(taken: readonly string[] = []) {
    this.#taken = new Set(taken.map((name) => name.toLowerCase()));
  }

  take(wanted: string): string {
    let name = wanted;
    for (let count = 2; this.#taken.has(name.toLowerCase()); count += 1) name = `${wanted}${count}`;
    this.#taken.add(name.toLowerCase());
    return name;
  }
}

const RESERVED = new Set(
  (
    "arguments await break case catch class const continue debugger default delete do else enum eval export extends " +
    "false finally for function if implements import in instanceof interface let new null package private protected " +
    "public return static super switch this throw true try typeof var void while with yield"
  ).split(" "),
);
