import { beforeAll, expect, test } from "vitest";
import { extractFacts, loadLanguages } from "../facts/extract-facts.ts";
import { mendMacros } from "./mend-macros.ts";

beforeAll(async () => {
  await loadLanguages(["c", "cpp"]);
});

test("a macro alone on its line does not swallow the statement behind it", () => {
  const facts = extractFacts(
    "c",
    `static void rewrite(int *config) {
    long long value = 0;

    GET_NUMERIC_TYPE(value)

    if (config->flags & PERCENT && value < 0) {
        a(value);
    } else if (config->flags & MEMORY) {
        b(value);
    }
}
int after(int a) { return a; }
`,
  );
  expect(facts.notes).toEqual([]);
  expect(facts.functions.map(({ name, cyclomatic, cognitive }) => [name, cyclomatic, cognitive])).toEqual([
    ["rewrite", 4, 3],
    ["after", 1, 0],
  ]);
  expect(facts.lines).toEqual({ total: 12, code: 10, comment: 0, blank: 2 });
});

test("a macro before a declaration and types as arguments do not lose the function", () => {
  const facts = extractFacts(
    "c",
    "EXPORT_API int first(va_list ap) {\n  char *text = va_arg(ap, char *);\n  return text != 0;\n}\nint second(void) { return 2; }\n",
  );
  expect(facts.notes).toEqual([]);
  expect(facts.functions.map(({ name }) => name)).toEqual(["first", "second"]);
});

test("a macro that opens a namespace does not hide the classes behind it", () => {
  const facts = extractFacts(
    "cpp",
    "BEGIN_NAMESPACE\nnamespace detail {\nclass Buffer { int size() { return 1; } };\n}\n",
  );
  expect(facts.notes).toEqual([]);
  expect(facts.symbols.map(({ qualified_name }) => qualified_name)).toContain("detail.Buffer.size");
});

test("lists of values, conditions and directives stay as they are", () => {
  for (const source of [
    "int list[] = {\n  FIRST,\n  SECOND\n};\n",
    "enum kind {\n  ONLY\n};\n",
    "int x = a +\n  LIMIT\n  + b;\n",
    "#define LOOP \\\n  BODY(a) \\\n  end\n",
    "TEST(suite, name)\n{\n}\n",
    "START(x)\n#if A\nint b;\n#endif\n",
  ])
    expect(mendMacros(source)).toBe(source);
});
