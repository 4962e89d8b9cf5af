import { isPlaceholder } from "../../../analyzers/secretlint/is-placeholder.ts";
import { languageOf } from "../../../languages/languages.ts";
import { languageIds } from "../../../model/language-id.ts";
import type { SyntaxTable } from "../../../parsers/syntax-table.ts";
import {
  childInField,
  childOfType,
  firstChild,
  none,
  stringValue,
  textOf,
  typeOf,
} from "../../../parsers/table-queries.ts";
import type { BlobRule } from "../../blob-rule.ts";
import { nodesOfType } from "../../nodes-of-type.ts";

/** Constructs that give a value a name, in all grammars. */
const bindings = [
  "variable_declarator",
  "assignment_expression",
  "assignment",
  "assignment_statement",
  "short_var_declaration",
  "var_spec",
  "const_spec",
  "pair",
  "property_declaration",
  "keyword_argument",
  "default_parameter",
  "let_declaration",
  "const_item",
  "static_item",
  "keyed_element",
  "property_element",
  "array_element_initializer",
  "const_element",
  "public_field_definition",
  "field_definition",
  "named_argument",
  "init_declarator",
  "property_initializer",
];
const credential =
  /(?:^|[_.\-$@"'\s])(?:\w*?[_-])?(?:password|passwd|passphrase|pwd|secret|secret_?key|api_?key|api_?secret|access_?key|auth_?token|access_?token|private_?key|client_?secret|signing_?key|encryption_?key|jwt_?secret)["'\]]*$|(?:[a-z0-9])(?:Password|Passwd|Passphrase|Pwd|Secret|SecretKey|ApiKey|APIKey|ApiSecret|AccessKey|AuthToken|AccessToken|PrivateKey|ClientSecret|SigningKey|EncryptionKey)$/i;
/** Names of things, messages, paths, formats: text that says where a secret is, not what it is. */
const noSecret =
  /\s|^[a-z]+(?:[._:/-][a-z]+)*$|^[A-Z][A-Z0-9]*(?:[._-][A-Z0-9]+)+$|^[A-Z]+$|^[a-z]+(?:[A-Z][a-z]+)+$|^[A-Z][a-z]+(?:[A-Z][a-z]+)*$|^(?:https?|file|arn|env|vault|ref|secret|ssm|projects)[:/]|^[./~]|\/\/|^[%{$<@#]|[<>{}()[\]|\\]|^\^|\$$/;

function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}

/** Letters and digits mixed, as in generated keys and in most passwords; no word and no sentence. */
function looksSecret(value: string): boolean {
  if (value.length < 8 || value.length > 200 || noSecret.test(value) || isPlaceholder(value)) return false;
  return /[a-z]/i.test(value) && /\d/.test(value) && entropy(value) >= 3;
}

function partsOf(table: SyntaxTable, node: number): { name: number; value: number } {
  const field = (...names: string[]): number =>
    names.map((name) => childInField(table, node, name)).find((child) => child !== none) ?? none;
  let last = none;
  const end = table.last[node] ?? node;
  for (let child = node + 1; child <= end; child = (table.last[child] ?? child) + 1) last = child;
  const name = field("left", "name", "key", "pattern", "property", "declarator");
  const value = field("right", "value");
  const declared = name === none ? childOfType(table, node, "variable_declaration") : name;
  return {
    name: declared === none ? firstChild(table, node) : declared,
    value: value === none ? last : value,
  };
}

export const hardcodedCredential: BlobRule = {
  id: "hardcoded-credential",
  category: "compliance",
  severity: "high",
  title: "Password or key written in the code",
  explanation:
    "A literal of letters and digits is given to a name that ends in password, secret, api key, access token, private key or " +
    "the like. Everyone who can read the repository, now or in its history, has it. Not reported: placeholders, words, paths, addresses, " +
    "names of variables and headers, texts under 8 characters, and files of tests, fixtures and examples. The value is masked in snippets.",
  fix: "Change the secret, then read it from the environment or a secret store.",
  cwe: "CWE-798",
  examples: [
    {
      language: "python",
      bad: 'DB_PASSWORD = "kT9vpLw2xQ"',
      good: 'DB_PASSWORD = os.environ["DB_PASSWORD"]',
    },
  ],
  languages: languageIds,
  scope: "not_in_tests",
  *check(table, _facts, language) {
    const strings = new Set(languageOf(language).nodes.strings);
    for (const node of nodesOfType(table, ...bindings)) {
      const { name, value } = partsOf(table, node);
      // The value may stand in a list of one, as on the right side of Go's assignments.
      let literal = value;
      if (/^(?:expression_list|literal_element|equals_value_clause)$/.test(typeOf(table, literal)))
        literal = firstChild(table, literal);
      if (typeOf(table, literal) === "=") literal += 1;
      if (!strings.has(typeOf(table, literal))) continue;
      const label = textOf(table, name).slice(-80);
      if (!credential.test(label) || !looksSecret(stringValue(table, literal))) continue;
      const shown = label.replace(/^.*[\s.]/, "").replaceAll(/["'\]$@]/g, "");
      yield { node: literal, message: `The value of ${shown} is written in the code.`, confidence: 0.7 };
    }
  },
};
