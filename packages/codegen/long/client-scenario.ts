/** Uses a generated client of `library.yaml` in every way; bundled and run in each runtime. Only web standards here. */
type Calls = Readonly<
  Record<
    "listBooks" | "getShelf" | "createLoan" | "setCover" | "getCover",
    (input?: object) => Promise<unknown>
  >
>;
type Client = Calls & {
  readonly safe: Calls;
  readonly items: { readonly listBooks: (input?: object) => AsyncIterable<unknown> };
};
type Make = (options: object) => Client;

/** What happened, by name; what was thrown is its name and message. */
export async function useClient(createClient: Make, baseUrl: string): Promise<Record<string, unknown>> {
  const make = (options: object = {}): Client =>
    createClient({ baseUrl, auth: { token: "t" }, retry: { baseDelayMs: 1 }, ...options });
  const client = make();
  const run = Math.random().toString(36).slice(2);
  const failing = (name: string, times: number): Client =>
    make({ headers: { "X-Fail": `${run}-${name}:${times}` } });
  const query = { genre: ["crime", "a,b&c"], tags: ["x", "z"], filter: { year: 1999 }, where: { a: 1 } };
  const image = new File(["bytes"], "a.png", { type: "image/png" });
  const cover = { params: { id: 1, ext: "png" } };
  const controller = new AbortController();
  const steps: Record<string, () => Promise<unknown>> = {
    query: () => client.listBooks({ query }),
    path: () => client.getShelf({ params: { position: { row: 1, column: 2 }, path: ["a", "b"] } }),
    form: () => client.createLoan({ body: { book_id: 5, notes: ["a b", "ü"] } }),
    multipart: () =>
      client.setCover({
        ...cover,
        contentType: "multipart/form-data",
        body: { image, labels: ["x"] },
      }),
    bytes: () =>
      client.setCover({ ...cover, contentType: "application/octet-stream", body: new Blob(["abc"]) }),
    file: async () => {
      const blob = (await client.getCover(cover)) as Blob;
      return [blob.type, [...new Uint8Array(await blob.arrayBuffer())]];
    },
    refused: () => client.safe.listBooks({ query: { limit: 0 } }).then(statusOf),
    thrown: () => client.listBooks({ query: { limit: 0 } }),
    retried: () =>
      failing("get", 2)
        .listBooks({ query: { limit: 3 } })
        .then(limitOf),
    gaveUp: () => failing("gone", 9).safe.listBooks().then(statusOf),
    notRepeated: () =>
      failing("post", 2)
        .safe.createLoan({ body: { book_id: 5 } })
        .then(statusOf),
    repeatedByKey: () => failing("key", 2).createLoan({ body: { book_id: 5 }, idempotencyKey: "once" }),
    timeout: () => make({ headers: { "X-Hang": "1" }, timeoutMs: 50, retry: { attempts: 1 } }).listBooks(),
    stalled: () => make({ headers: { "X-Stall": "1" }, timeoutMs: 300 }).listBooks(),
    aborted: () => {
      const call = make({ headers: { "X-Hang": "1" } }).listBooks({ signal: controller.signal });
      setTimeout(() => controller.abort(new Error("enough")), 20);
      return call;
    },
    pages: async () => {
      const titles: unknown[] = [];
      for await (const book of client.items.listBooks({
        query: { limit: 2 },
        headers: { "X-Trace": [9] },
      }))
        titles.push(book);
      return titles;
    },
    basic: () =>
      make({ auth: { password: { username: "änne", password: "a:b" } }, requestId: () => "mine" })
        .safe.getCover(cover)
        .then((result) => (result as { requestId: string }).requestId),
    connection: () => createClient({ baseUrl: "http://127.0.0.1:1", retry: { attempts: 1 } }).listBooks(),
    cookies: () => client.listBooks({ cookies: { visit: 7 } }).then(visitOf),
    heldCookies: () => make({ credentials: "include" }).listBooks().then(visitOf),
  };
  const report: Record<string, unknown> = {};
  for (const [name, step] of Object.entries(steps)) {
    try {
      report[name] = (await step()) ?? "nothing";
    } catch (error) {
      const { name: kind, timedOut, status } = error as Error & { timedOut?: boolean; status?: number };
      const message = kind === "Error" || kind === "TypeError" ? (error as Error).message : undefined;
      report[name] = ["thrown", kind, timedOut ?? status ?? message ?? ""];
    }
  }
  return report;
}

const statusOf = (result: unknown): unknown => (result as { status: number }).status;
const limitOf = (result: unknown): unknown => (result as { query: { limit: number } }).query.limit;
const visitOf = (result: unknown): unknown =>
  (result as { cookies: { visit?: number } }).cookies.visit ?? "none";
