import { QueryClient, QueryClientProvider } from "@tanstack/react-query";
import { Hono } from "hono";
import { createElement, type FunctionComponent } from "react";
import { renderToString } from "react-dom/server";
import { expect, test } from "vitest";
import type { Router } from "../runtime/mount.ts";
import { compileToFolder } from "../testing/compile-to-folder.ts";

interface Query {
  readonly queryKey: readonly unknown[];
  readonly queryFn: (context: object) => Promise<unknown>;
}

interface Hooks {
  readonly useGetBook: (input: object) => {
    readonly data?: { readonly title: string };
    readonly status: string;
  };
  readonly useCreateLoan: () => { readonly mutateAsync: (input: object) => Promise<unknown> };
}

const getBook = async ({ params }: { params: { id: number } }): Promise<object> => ({
  status: 200,
  body: { id: params.id, title: `Book ${params.id}`, media: { kind: "paper", pages: 1 } },
});
const createLoan = async ({ body }: { body: unknown }): Promise<object> => ({ status: 200, body });

/** Generated hooks before a generated server that answers with the title it was asked for. */
async function hooks(): Promise<{ hooks: Hooks; queries: { getBook: (input: object) => Query } }> {
  const { folder } = await compileToFolder("library.yaml", ["routes", "react-query"]);
  const { mount } = (await import(`${folder}/index.ts`)) as {
    mount: (app: Router, handlers: object, options: object) => void;
  };
  const app = new Hono();
  const security = { token: () => "me", key: () => "me", session: () => "me", password: () => "me" };
  mount(app, { getBook, createLoan }, { mode: "partial", security, context: () => ({}) });
  const { createClient } = (await import(`${folder}/client.ts`)) as {
    createClient: (options: object) => object;
  };
  const { createHooks, createQueries } = (await import(`${folder}/react-query.ts`)) as {
    createHooks: (client: object) => Hooks;
    createQueries: (client: object) => { getBook: (input: object) => Query };
  };
  const client = createClient({
    baseUrl: "http://host",
    auth: { token: "t" },
    fetch: async (request: Request) => app.fetch(request),
  });
  return { hooks: createHooks(client), queries: createQueries(client) };
}

function render(client: QueryClient, component: FunctionComponent): string {
  return renderToString(createElement(QueryClientProvider, { client }, createElement(component)));
}

test("a query hook renders what its key and function have fetched", async () => {
  const { hooks: made, queries } = await hooks();
  const client = new QueryClient();
  const input = { params: { id: 3 } };
  const Book: FunctionComponent = () => {
    const { data, status } = made.useGetBook(input);
    return createElement("p", null, `${status}: ${data?.title ?? "nothing"}`);
  };
  expect(render(client, Book)).toBe("<p>pending: nothing</p>");
  await client.prefetchQuery(queries.getBook(input));
  expect(render(client, Book)).toBe("<p>success: Book 3</p>");
});

test("a mutation hook sends its input and gives the answer", async () => {
  const { hooks: made } = await hooks();
  let mutate: ReturnType<Hooks["useCreateLoan"]>["mutateAsync"] | undefined;
  const Loan: FunctionComponent = () => {
    mutate = made.useCreateLoan().mutateAsync;
    return null;
  };
  render(new QueryClient(), Loan);
  expect(await mutate?.({ body: { book_id: 5 } })).toEqual({ book_id: 5, days: 14 });
});
