import type { Context } from "hono";
import { getCookie } from "hono/cookie";
import { checkAnswer, type Answer } from "./check-response.ts";
import { decodeQuery, decodeText, splitPairs, type Pair, type ParameterSpec } from "./decode.ts";
import { applyDefaults, type DefaultsPlan } from "./defaults.ts";
import { mediaOf, responseOf, type Operation, type OperationDetail } from "./operation.ts";
import { Problem, type Detail } from "./problem.ts";
import { readBody } from "./read-body.ts";
import { routeOf, searchOf } from "./route-path.ts";
import { authenticate, type SecurityRequest, type SecurityScheme } from "./security.ts";
import { stripReadOnly } from "./strip-read-only.ts";
import { validate } from "./validate.ts";
import type { AnySchema } from "./zod.ts";

/** What is known when the context of a handler is made: who calls what, before query and body are looked at. */
export interface OperationRequest<Caller> {
  readonly c: Context;
  readonly operation: Operation;
  /** Callers by security scheme; empty for operations that are open. */
  readonly callers: Readonly<Record<string, Caller>>;
  /** The decoded and valid path parameters. */
  readonly params: Readonly<Record<string, unknown>>;
}

/** An answer that broke the contract. */
export interface Violation {
  readonly operationId: string;
  readonly status: number;
  readonly details: readonly Detail[];
}

/** How mounted operations behave. */
export interface MountOptions<Ctx, Caller> {
  /** Makes what handlers get as second argument. Runs after authentication: throw here to refuse a caller. */
  readonly context: (request: OperationRequest<Caller>) => Ctx | Promise<Ctx>;
  /** One hook per security scheme of the document. */
  readonly security: Readonly<Record<string, (credential: never, request: SecurityRequest) => unknown>>;
  /** Turns what went wrong, a Problem or whatever was thrown, into the answer. */
  readonly answerError?: (error: unknown, c: Context, operation: Operation) => Response | Promise<Response>;
  /** Proves status, headers, content type and body of each answer against the contract. On unless set to false. */
  readonly validateResponses?: boolean;
  /** Told of each answer that broke the contract; writes a line to the console unless given. */
  readonly onViolation?: (violation: Violation) => void;
  /** Largest body in bytes; 1 MiB unless given. */
  readonly maxBodyBytes?: number | ((operation: Operation) => number);
  /**
   * Whether query parameters that the operation does not declare are refused with 400 or passed over. They are passed
   * over as well where the operation declares no 400 to refuse with.
   */
  readonly unknownQuery?: "refuse" | "ignore";
  /** Whether readOnly properties in a request are refused with 400 (as unless given) or taken out of it. */
  readonly readOnly?: "refuse" | "strip";
  /**
   * `strict`: every operation has a handler. `partial`: one without answers 501. `mock`: one without answers with the
   * document's examples.
   */
  readonly mode?: "strict" | "partial" | "mock";
}

/** What a generated package tells of its document. */
export interface MountSource {
  readonly operations: Readonly<Record<string, Operation>>;
  readonly schemes: Readonly<Record<string, SecurityScheme>>;
  readonly load: (operation: Operation) => Promise<OperationDetail>;
  /** Example answers by operationId. */
  readonly mocks: (operation: Operation) => Promise<Answer | undefined>;
}

/** What is called for an operation. */
export type AnyHandler<Ctx> = (input: never, ctx: Ctx) => Promise<Answer>;

/** Handlers by operationId. */
export type AnyHandlers<Ctx> = Readonly<Record<string, AnyHandler<Ctx> | undefined>>;

/** A router to mount on: any Hono app. */
export interface Router {
  on(method: string, path: string, handler: (c: Context) => Promise<Response>): unknown;
}

/** Puts every operation on the router, concrete paths before templated ones. */
export function mountOperations<Ctx, Caller>(
  app: Router,
  source: MountSource,
  handlers: AnyHandlers<Ctx>,
  options: MountOptions<Ctx, Caller>,
): void {
  const mode = options.mode ?? "strict";
  const routes = Object.values(source.operations).map((operation) => ({
    operation,
    route: routeOf(operation.path),
  }));
  routes.sort((left, right) =>
    left.route.rank < right.route.rank ? -1 : Number(left.route.rank > right.route.rank),
  );
  for (const { operation, route } of routes) {
    const handler = handlers[operation.operationId];
    if (handler === undefined && mode === "strict")
      throw new TypeError(`No handler for ${operation.operationId}`);
    for (const alternative of operation.security) {
      const missing = Object.keys(alternative).find((name) => options.security[name] === undefined);
      if (missing !== undefined && mode !== "mock")
        throw new TypeError(`No hook for the security scheme ${missing}`);
    }
    const run: Run<Ctx, Caller> = { operation, route, handler, source, options, mode };
    app.on(operation.method.toUpperCase(), route.pattern, async (c) => {
      try {
        return await answer(run, c);
      } catch (error) {
        return answerError(run, c, error);
      }
    });
  }
}

interface Run<Ctx, Caller> {
  readonly operation: Operation;
  readonly route: ReturnType<typeof routeOf>;
  readonly handler: AnyHandler<Ctx> | undefined;
  readonly source: MountSource;
  readonly options: MountOptions<Ctx, Caller>;
  readonly mode: "strict" | "partial" | "mock";
  /** What every request needs, made for the first one. */
  plan?: Plan;
}

/** An operation's detail, and its parameters by the place that they are read from. */
interface Plan {
  readonly detail: OperationDetail;
  readonly params: Place;
  readonly query: Place;
  readonly headers: Place;
  readonly cookies: Place;
}

interface Place {
  readonly name: "params" | "query" | "headers" | "cookies";
  readonly specs: readonly ParameterSpec[];
  readonly schema: AnySchema | undefined;
  readonly defaults: DefaultsPlan | undefined;
}

function planOf(detail: OperationDetail): Plan {
  const at = (name: Place["name"], where: ParameterSpec["in"]): Place => ({
    name,
    specs: detail.parameters.filter((spec) => spec.in === where),
    schema: detail[name],
    defaults: detail.defaults?.[name],
  });
  return {
    detail,
    params: at("params", "path"),
    query: at("query", "query"),
    headers: at("headers", "header"),
    cookies: at("cookies", "cookie"),
  };
}

async function answer<Ctx, Caller>(run: Run<Ctx, Caller>, c: Context): Promise<Response> {
  const { operation, handler, source, options } = run;
  const plan = (run.plan ??= planOf(await source.load(operation)));
  const { detail } = plan;
  if (handler === undefined && run.mode === "mock") return mock(run, detail, c);
  const callers =
    operation.security.length === 0
      ? {}
      : await authenticate<Caller>(c, operation, source.schemes, options.security as never);
  const params = place(plan.params, run.route.params(c));
  const ctx = await options.context({ c, operation, callers, params });
  const input = await readInput(run, plan, c, params);
  if (handler === undefined) {
    throw new Problem(501, "not_implemented", `${operation.operationId} is not implemented.`);
  }
  const result = await handler(input as never, ctx);
  if (options.validateResponses !== false) prove(run, detail, result);
  return send(c, detail, result);
}

/** Query, headers, cookies and body, with every fault in all of them told at once. */
async function readInput<Ctx, Caller>(
  run: Run<Ctx, Caller>,
  plan: Plan,
  c: Context,
  params: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const { operation, options } = run;
  const { detail } = plan;
  const faults: Detail[] = [];
  const pairs = splitPairs(searchOf(c.req.url));
  const query = place(plan.query, pairs, faults);
  if (pairs.length > 0 && options.unknownQuery === "refuse" && declaresRefusal(operation))
    faults.push(...unknownQuery(run, plan.query.specs, pairs));
  const headers = place(plan.headers, (name) => c.req.header(name), faults);
  const cookies = place(plan.cookies, (name) => getCookie(c, name), faults);
  let body: unknown;
  let contentType: string | undefined;
  if (detail.body !== undefined) {
    const { maxBodyBytes = 1_048_576 } = options;
    const limit = typeof maxBodyBytes === "number" ? maxBodyBytes : maxBodyBytes(operation);
    const read = await readBody(c, detail.body, limit);
    if (read !== undefined) {
      const { schema, defaults } = read.media;
      contentType = read.contentType;
      let { value } = read;
      let wrong = schema === undefined ? [] : validate(schema, value, "/body");
      const stripped = options.readOnly === "strip" ? stripReadOnly(value, wrong, "/body") : undefined;
      if (stripped !== undefined && schema !== undefined) {
        value = stripped;
        wrong = validate(schema, value, "/body");
      }
      faults.push(...wrong);
      body = wrong.length === 0 && defaults !== undefined ? applyDefaults(value, defaults) : value;
    }
  }
  if (faults.length > 0) throw invalid(faults);
  return { params, query, headers, cookies, body, ...(contentType !== undefined && { contentType }) };
}

/** Decodes, validates and completes the parameters of one place. Throws unless there is a list for faults. */
function place(
  { name, specs, schema, defaults }: Place,
  read: readonly Pair[] | ((name: string) => string | undefined),
  faults?: Detail[],
): Readonly<Record<string, unknown>> {
  if (specs.length === 0 && schema === undefined && defaults === undefined) return {};
  const entries: [string, unknown][] = [];
  for (const spec of specs) {
    const value = typeof read === "function" ? decodeText(spec, read(spec.name)) : decodeQuery(spec, read);
    if (value !== undefined) entries.push([spec.name, value]);
  }
  const values: Readonly<Record<string, unknown>> = Object.fromEntries(entries);
  const wrong = schema === undefined ? [] : validate(schema, values, `/${name}`);
  if (wrong.length > 0) {
    if (faults === undefined) throw invalid(wrong);
    faults.push(...wrong);
    return values;
  }
  return defaults === undefined
    ? values
    : (applyDefaults(values, defaults) as Readonly<Record<string, unknown>>);
}

function declaresRefusal({ statuses }: Operation): boolean {
  return statuses.some((status) => status === "400" || status === "4XX" || status === "default");
}

function unknownQuery<Ctx, Caller>(
  run: Run<Ctx, Caller>,
  specs: readonly ParameterSpec[],
  pairs: readonly Pair[],
): Detail[] {
  const names = new Set(specs.map((spec) => spec.name));
  for (const scheme of Object.values(run.source.schemes)) {
    if (scheme.type === "apiKey" && scheme.in === "query") names.add(scheme.name);
  }
  const open = specs.some(
    (spec) => spec.style === "form" && spec.explode && spec.coerce.additional !== undefined,
  );
  if (open) return [];
  for (const spec of specs) {
    if (spec.style === "form" && spec.explode)
      Object.keys(spec.coerce.properties ?? {}).forEach((name) => names.add(name));
  }
  const deep = specs.filter((spec) => spec.style === "deepObject").map((spec) => `${spec.name}[`);
  return [...new Set(pairs.map(([name]) => name))]
    .filter((name) => !names.has(name) && !deep.some((prefix) => name.startsWith(prefix)))
    .map((name) => ({
      pointer: `/query/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`,
      message: "is not a known parameter",
    }));
}

function invalid(details: readonly Detail[]): Problem {
  return new Problem(400, "invalid_request", "The request does not match the contract.", { details });
}

function prove<Ctx, Caller>(run: Run<Ctx, Caller>, detail: OperationDetail, result: Answer): void {
  const details = checkAnswer(detail, result);
  if (details.length === 0) return;
  const violation = { operationId: run.operation.operationId, status: result.status, details };
  (run.options.onViolation ?? logViolation)(violation);
  throw new Problem(500, "response_violation", "The answer of the server broke its contract.", { details });
}

function logViolation({ operationId, status, details }: Violation): void {
  const faults = details.map(({ pointer, message }) => `${pointer} ${message}`).join("; ");
  console.error(`response violation in ${operationId} (${status}): ${faults}`);
}

function send(c: Context, detail: OperationDetail, result: Answer): Response {
  const { status, body } = result;
  const headers: Record<string, string> = {};
  for (const [name, value] of result.headers === undefined ? [] : Object.entries(result.headers)) {
    if (value !== undefined && value !== null) headers[name.toLowerCase()] = headerText(value);
  }
  if (body === undefined || status === 204 || status === 304)
    return c.newResponse(null, { status: status as 204, headers });
  const content = responseOf(detail, status)?.content ?? {};
  const type = result.contentType ?? firstOf(content) ?? "application/json";
  headers["content-type"] ??= type;
  const kind = mediaOf(content, type)?.kind ?? (/[/+]json$/.test(type) ? "json" : "text");
  const payload = kind === "json" ? JSON.stringify(body) : (body as string);
  // What the contract alone says needs no object that checks whether it can be sent.
  return result.headers === undefined && result.contentType === undefined
    ? c.newResponse(payload, status as 200, headers)
    : c.newResponse(payload, { status: status as 200, headers });
}

function firstOf(content: Readonly<Record<string, unknown>>): string | undefined {
  for (const type in content) return type;
  return undefined;
}

/** The simple style: items and properties separated by commas. */
function headerText(value: unknown): string {
  if (typeof value !== "object" || value === null)
    return typeof value === "string" ? value : JSON.stringify(value);
  return Object.entries(value)
    .flatMap(([key, item]) => (Array.isArray(value) ? [headerText(item)] : [key, headerText(item)]))
    .join(",");
}

async function mock<Ctx, Caller>(
  run: Run<Ctx, Caller>,
  detail: OperationDetail,
  c: Context,
): Promise<Response> {
  const example = await run.source.mocks(run.operation);
  if (example === undefined)
    throw new Problem(501, "not_implemented", `${run.operation.operationId} has no example.`);
  return send(c, detail, example);
}

async function answerError<Ctx, Caller>(
  run: Run<Ctx, Caller>,
  c: Context,
  error: unknown,
): Promise<Response> {
  const { answerError: convert } = run.options;
  if (convert !== undefined) return convert(error, c, run.operation);
  if (!(error instanceof Problem)) throw error;
  const { status, code, message, details, headers } = error;
  const body = { error: code, message, ...(details.length > 0 && { details }) };
  return c.newResponse(JSON.stringify(body), {
    status: status as 400,
    headers: { ...headers, "content-type": "application/json" },
  });
}
