import type { Oas3Rule } from "@redocly/openapi-core";
import { asObject } from "./as-object.ts";
import { asString } from "./as-string.ts";

const sentences: Readonly<Record<string, string>> = {
  public: "Open to everyone, without a key.",
  user: "Open to every valid key.",
  member: "Open to members of the project.",
  owner: "Open to owners of the project.",
};

/**
 * A description begins with who may call, in the words that go with `x-role`, as a paragraph of its own, and goes on with
 * what fails and what happens.
 */
export const descriptionSaysWho: Oas3Rule = () => ({
  Operation(node, ctx) {
    const operation = asObject(node);
    const sentence = sentences[asString(operation["x-role"])];
    if (sentence === undefined) return;
    const location = ctx.location.child("description");
    const [first, ...more] = asString(operation["description"]).trim().split("\n\n");
    if (first !== sentence) {
      ctx.report({ message: `The description must begin with the paragraph "${sentence}"`, location });
    } else if (more.every((paragraph) => paragraph.startsWith("See DECISIONS"))) {
      ctx.report({ message: "The description must also say what fails and what happens.", location });
    }
  },
});
