import { expect, test } from "vitest";

import { boundedTexts } from "./bounded-texts.ts";

const document = {
  components: {
    schemas: {
      Match: { type: "object", properties: { path: { type: "string", maxLength: 9 } } },
      Word: { type: "string", maxLength: 3 },
    },
  },
};

test("texts with a bound are found through references, objects, lists and forms, each once", () => {
  const schema = {
    oneOf: [
      { properties: { name: { type: "string", maxLength: 5 }, free: { type: "string" } } },
      { properties: { name: { type: "string", maxLength: 5 } } },
    ],
    properties: {
      match: { $ref: "#/components/schemas/Match" },
      words: { type: "array", items: { $ref: "#/components/schemas/Word" } },
      role: { type: "string", enum: ["owner"], maxLength: 9 },
    },
  };
  expect(boundedTexts(document, schema)).toEqual([
    { path: ["match", "path"], maxLength: 9, inList: false, inForm: false },
    { path: ["words"], maxLength: 3, inList: true, inForm: false },
    { path: ["name"], maxLength: 5, inList: false, inForm: true },
  ]);
});
