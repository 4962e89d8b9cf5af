import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { expect, test } from "vitest";
import { compileToFolder } from "../testing/compile-to-folder.ts";
import { typeCheck } from "../testing/type-check.ts";

const PROLOGUE = `
import { mount, type Handler, type Handlers } from "./index.ts";
import type { Router } from "./runtime/mount.ts";
interface Ctx { readonly user: string }
declare const app: Router;
declare const all: Handlers<Ctx>;
const book = { id: 1, title: "T", media: { kind: "paper" as const, pages: 1 } };
const options = {
  security: {
    token: ({ token }: { token: string }) => (token === "" ? undefined : "me"),
    key: () => "me", session: () => "me", password: () => "me",
  },
  context: (): Ctx => ({ user: "me" }),
};
`;

/** The lines of a program over the generated package of `library.yaml` that do not compile. */
async function failingLines(program: string): Promise<string[]> {
  const { folder } = await compileToFolder("library.yaml");
  await writeFile(join(folder, "use.ts"), PROLOGUE + program);
  const errors = await typeCheck(folder, { noUnusedLocals: false });
  const lines = (PROLOGUE + program).split("\n");
  return errors.map((error) => {
    const line = /use\.ts\((\d+),/.exec(error)?.[1];
    return line === undefined ? error : (lines[Number(line) - 1] ?? "").trim();
  });
}

test("only what the contract does not allow fails to compile", async () => {
  const program = `
export const fine: Handler<"getBook", Ctx> = async ({ params }, ctx) =>
  params.id > 1 ? { status: 200, body: book } : { status: 404, body: { error: "e", message: ctx.user } };
export const range: Handler<"createBook", Ctx> = async ({ body }) =>
  body.lent ? { status: 409, body: { error: "e", message: "m" } } : { status: 201, headers: { Location: "/" }, body: book };
export const empty: Handler<"deleteBook", Ctx> = async () => ({ status: 204 });
export const image: Handler<"getCover", Ctx> = async () => ({ status: 200, contentType: "image/png", body: new Uint8Array() });

export const undeclaredStatus: Handler<"getBook", Ctx> = async () => ({ status: 202, body: book });
export const wrongBody: Handler<"getBook", Ctx> = async () => ({ status: 200, body: { id: 1 } });
export const wrongProperty: Handler<"getBook", Ctx> = async () => ({ status: 200, body: { ...book, title: 1 } });
export const writeOnly: Handler<"getBook", Ctx> = async () => ({ status: 200, body: { id: 1, title: "T", media: book.media, secret: "s" } });
export const missingHeader: Handler<"createBook", Ctx> = async () => ({ status: 201, body: book });
export const unexpectedBody: Handler<"deleteBook", Ctx> = async () => ({ status: 204, body: {} });
export const outsideRange: Handler<"createBook", Ctx> = async () => ({ status: 500, body: { error: "e", message: "m" } });
export const wrongType: Handler<"getLatestBook", Ctx> = async () => ({ status: 200, contentType: "text/html", body: "" });
export const readOnlyInput: Handler<"createBook", Ctx> = async ({ body }) => ({ status: 201, headers: { Location: String(body.id) }, body: book });
export const wrongTag: Handler<"getBook", Ctx> = async () => ({ status: 200, body: { id: 1, title: "T", media: { kind: "video" } } });
`;
  const expected = program
    .split("\n")
    .filter(
      (line) => line.startsWith("export const") && !/^export const (?:fine|range|empty|image):/.test(line),
    );
  expect(await failingLines(program)).toEqual(expected);
});

test("a missing or unknown handler and a missing security hook do not compile", async () => {
  const program = `
mount(app, all, options);
const { getBook, ...others } = all;
void getBook;
mount(app, others, { ...options, mode: "partial" });
mount(app, others, options);
mount(app, { ...all, getBok: all.getBook }, options);
mount(app, all, { ...options, security: { token: () => "me" } });
`;
  expect(await failingLines(program)).toEqual([
    "mount(app, others, options);",
    "mount(app, { ...all, getBok: all.getBook }, options);",
    'mount(app, all, { ...options, security: { token: () => "me" } });',
  ]);
});
