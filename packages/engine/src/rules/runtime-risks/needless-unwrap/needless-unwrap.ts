import type { SyntaxTable } from "../../../parsers/syntax-table.ts";
import {
  childInField,
  none,
  parentOf,
  previousSibling,
  textOf,
  typeOf,
} from "../../../parsers/table-queries.ts";
import type { BlobRule } from "../../blob-rule.ts";
import { eachCall } from "../../each-call.ts";

const names = new Set(["unwrap"]);
/** Receivers whose failure is a defect of the program itself. */
const certain =
  /\.(?:lock|read|write|borrow|borrow_mut|try_into|join)\(\)$|\b(?:Regex|Selector|Url|Duration|NonZero\w+|Layout)::\w+\(|^["'\d]|\bwrite(?:ln)?!\(|from_str\("|parse\(\)$/;

/** Receivers that fail for reasons outside the program: files, networks, input. */
const external =
  /\b(?:File|fs|env|io|serde_\w+|reqwest|TcpStream|TcpListener|Command|from_str|from_slice|from_reader|parse|read_\w+|write_\w+|open|create|send|recv|connect|await|build\w*|fetch\w*|request)\b/;

interface Place {
  name: string;
  returns: string;
  inTest: boolean;
}

function placeOf(table: SyntaxTable, node: number): Place | null {
  let place: Place | null = null;
  let at = parentOf(table, node);
  for (let level = 0; level < 200 && at !== none; level += 1) {
    const type = typeOf(table, at);
    if (type === "closure_expression" && place === null) return null;
    if (type === "function_item" || type === "mod_item") {
      if (type === "function_item" && place === null) {
        place = {
          name: textOf(table, childInField(table, at, "name")),
          returns: textOf(table, childInField(table, at, "return_type")),
          inTest: false,
        };
      }
      for (
        let before = previousSibling(table, at);
        typeOf(table, before) === "attribute_item";
        before = previousSibling(table, before)
      ) {
        if (/\btest\b/.test(textOf(table, before)) && place !== null) place.inTest = true;
      }
    }
    at = parentOf(table, at);
  }
  return place;
}

export const needlessUnwrap: BlobRule = {
  id: "needless-unwrap",
  category: "runtime_risks",
  severity: "low",
  title: "Panic where an error could be returned",
  explanation:
    "`unwrap()` ends the thread when there is no value. Reported in functions that return a Result or an Option, where `?` hands " +
    "the failure to the caller. Low where files, networks or input are read, info elsewhere. Not reported: test code, closures, locks, and values that are constants of the program such as regular expressions.",
  fix: "Replace unwrap() by ?, with a context for the error.",
  cwe: "CWE-248",
  examples: [
    {
      language: "rust",
      bad: "fn load(path: &Path) -> io::Result<Settings> {\n    let text = fs::read_to_string(path).unwrap();\n    parse(&text)\n}",
      good: "fn load(path: &Path) -> io::Result<Settings> {\n    let text = fs::read_to_string(path)?;\n    parse(&text)\n}",
    },
  ],
  languages: ["rust"],
  scope: "not_in_tests",
  *check(table, facts, language) {
    for (const call of eachCall(table, facts, language, names)) {
      if (certain.test(call.receiver)) continue;
      const place = placeOf(table, call.node);
      if (place === null || place.inTest || !/\bResult\b|\bOption\b/.test(place.returns)) continue;
      const kind = /\bResult\b/.test(place.returns) ? "a Result" : "an Option";
      yield {
        node: call.node,
        message: `${place.name} returns ${kind}, and panics here instead of handing the failure on.`,
        severity: external.test(call.receiver) ? "low" : "info",
        confidence: 0.7,
      };
    }
  },
};
