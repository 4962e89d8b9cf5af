import { expect, test } from "vitest";
import { isBot } from "./is-bot.ts";

test("programs are known by the address or the name that they commit under", () => {
  for (const [author, name] of [
    ["49699333+dependabot[bot]@users.noreply.github.com", "dependabot[bot]"],
    ["bot@renovateapp.com", "Renovate Bot"],
    ["hosted@weblate.org", "Weblate"],
    ["action@github.com", "github-actions"],
    ["ci@example.com", "Release Bot"],
  ] as const)
    expect([name, isBot(author, name)]).toEqual([name, true]);
});

test("people whose names only sound like one are people", () => {
  for (const [author, name] of [
    ["bo.talbot@example.com", "Bo Talbot"],
    ["abbott@example.com", "Ada Abbott"],
    ["robota@example.com", "Jan Robota"],
  ] as const)
    expect([name, isBot(author, name)]).toEqual([name, false]);
});
