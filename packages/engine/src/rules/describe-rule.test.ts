import { expect, test } from "vitest";

import { describeRule, listRules } from "./describe-rule.ts";

test("every rule has a title, an explanation and a fix, and an id that can stand in a URL", () => {
  const rules = listRules();
  expect(new Set(rules.map(({ id }) => id)).size).toBe(rules.length);
  for (const { id, title, explanation, fix } of rules) {
    expect(id).toMatch(/^[A-Za-z0-9_/-]+$/);
    expect([title, explanation, fix].map((text) => `${id}: ${text.length > 5}`)).toEqual(
      Array.from({ length: 3 }, () => `${id}: true`),
    );
  }
});

test("rules of other analysers lead to their own page, ours to none", () => {
  expect(describeRule("ruff/S301")).toMatchObject({ url: "https://docs.astral.sh/ruff/rules/S301/" });
  expect(describeRule("oxlint/no-eval")).toMatchObject({
    url: "https://oxc.rs/docs/guide/usage/linter/rules/eslint/no-eval.html",
  });
  for (const { id, analyzer, url } of listRules()) {
    const isOurs = analyzer === "octokraft";
    expect({ id, linked: url !== null }).toEqual({ id, linked: !isOurs });
  }
});
