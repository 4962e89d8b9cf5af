import { expect, test } from "vitest";
import { documentWith } from "./document-with.ts";
import { lintFiles } from "./lint-files.ts";

const lint = (role: string, description: string) =>
  lintFiles("description-says-who", {
    "openapi.yaml": documentWith(`x-role: ${role}\ndescription: ${JSON.stringify(description)}`),
  });

test("accepts a description that begins with who may call", async () => {
  expect(await lint("member", "Open to members of the project.\n\nNewest first.")).toEqual([]);
  expect(
    await lint("public", "Open to everyone, without a key.\n\nIt works once.\n\nSee DECISIONS 3.\n"),
  ).toEqual([]);
});

test("refuses one that does not say it, or says it of another role", async () => {
  const message = 'The description must begin with the paragraph "Open to owners of the project."';
  expect(await lint("owner", "Newest first.")).toEqual([message]);
  expect(await lint("owner", "Open to members of the project.")).toEqual([message]);
});

test("refuses one that says nothing else", async () => {
  const message = "The description must also say what fails and what happens.";
  expect(await lint("user", "Open to every valid key.")).toEqual([message]);
  expect(await lint("user", "Open to every valid key.\n\nSee DECISIONS 3.")).toEqual([message]);
});
