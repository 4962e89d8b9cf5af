import { beforeAll, expect, test } from "vitest";
import { extractFacts, loadLanguages } from "../facts/extract-facts.ts";
import type { FileFacts, FunctionFact } from "../model/file-facts.ts";

beforeAll(async () => {
  await loadLanguages(["elixir"]);
});

const factsOf = (body: string): FileFacts => extractFacts("elixir", `defmodule Shop do\n${body}\nend\n`);
const functionsOf = (body: string): FunctionFact[] => factsOf(body).functions;

test("a clause that calls its own function is recursive, whichever clause that means", () => {
  const cognitive = functionsOf(
    "def size([]), do: 0\ndef size([_ | rest]), do: 1 + size(rest)\ndef size(_, _), do: 0",
  ).map((fact) => fact.cognitive);
  expect(cognitive).toEqual([0, 1, 0]);
});

test("the head of a definition and what types are made of are no calls", () => {
  const { calls } = factsOf(
    "@spec add(integer(), boolean()) :: integer()\ndef add(a, b) when is_integer(a) do\n  keep(a, b)\nend",
  );
  expect(calls.map(({ callee }) => callee)).toEqual(["is_integer", "keep"]);
});

test("variables and functions that bear a macro's name are what they are", () => {
  const [fact] = functionsOf("def add(case, if) do\n  for = case + if\n  for\nend");
  expect([fact?.cyclomatic, fact?.cognitive]).toEqual([1, 0]);
});

test("a block and a keyword list are the same `if`", () => {
  const measures = functionsOf(
    "def a(x) do\n  if x do\n    1\n  else\n    2\n  end\nend\ndef b(x), do: if(x, do: 1, else: 2)",
  ).map(({ cyclomatic, cognitive }) => [cyclomatic, cognitive]);
  expect(measures).toEqual([
    [2, 2],
    [2, 2],
  ]);
});

test("documentation in a text of several lines is comment, in one line it is code", () => {
  const facts = factsOf('@doc """\nAdds.\n"""\ndef a, do: 1\n@doc "Takes."\ndef b, do: 2');
  expect(facts.lines).toMatchObject({ comment: 3, code: 5 });
  expect(facts.symbols.filter(({ kind }) => kind === "function").map(({ documented }) => documented)).toEqual(
    [true, true],
  );
});
