import { readFileSync } from "node:fs";
import { documents, mount, type Operation } from "@octokraft/api-routes";
import { findCaller, type Caller } from "@octokraft/store";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { methodNotAllowed } from "hono/method-not-allowed";
import { requestId } from "hono/request-id";
import { secureHeaders } from "hono/secure-headers";

import type { AppOptions, Limits } from "./app-options.ts";
import { documentRoutes } from "./docs/document-routes.ts";
import { rulePages } from "./docs/rule-pages.ts";
import { handlers } from "./handlers.ts";
import { answerError } from "./http/answer-error.ts";
import { ApiError } from "./http/api-error.ts";
import type { AppEnv } from "./http/app-env.ts";
import { authorize } from "./http/authorize.ts";
import { clientAddress } from "./http/client-address.ts";
import { drainBody } from "./http/drain-body.ts";
import { logRequests } from "./http/log-requests.ts";
import type { OperationContext } from "./http/operation-context.ts";
import { rateLimit } from "./http/rate-limit.ts";
import { refuseUnstorable } from "./http/refuse-unstorable.ts";
import { acceptPage } from "./invitations/accept-page.ts";

const defaultLimits: Limits = { bodyBytes: 1_000_000, jsonDepth: 32, requestsPerMinute: 1200 };

/** The whole API as a Hono app. It listens to nothing and leaves nothing running. */
export function createApp(options: AppOptions): Hono<AppEnv> {
  const { database, logger, publicUrl = "http://127.0.0.1:4280", validateResponses = false } = options;
  const limits = { ...defaultLimits, ...options.limits };
  const limit = rateLimit(limits.requestsPerMinute);
  const app = new Hono<AppEnv>();
  const refuse = (error: unknown, c: Context) => answerError(error, c, logger);

  app.use(requestId());
  app.use(logRequests(logger));
  // Whether only https may be used, for all subdomains too, is for the proxy that speaks it to say.
  app.use(secureHeaders({ strictTransportSecurity: false }));
  app.use(drainBody());
  app.use(bodyLimit({ maxSize: limits.bodyBytes, onError: tooLarge(limits.bodyBytes) }));
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (c, allowed) => refuse(wrongMethod(allowed), c) }));
  app.onError(refuse);
  app.notFound((c) =>
    refuse(new ApiError(404, "not_found", "There is nothing at this address. See /docs."), c),
  );

  app.route("/", documentRoutes({ json: text(documents.json), yaml: text(documents.yaml) }));
  app.route("/", rulePages(database.db));
  app.route("/", acceptPage());
  mount<OperationContext, Caller>(app, handlers, {
    mode: "partial",
    unknownQuery: "refuse",
    maxBodyBytes: limits.bodyBytes,
    validateResponses,
    onViolation: (violation) => logger.error(violation, "an answer broke the contract"),
    security: {
      apiKey: async ({ token }, { c, operation }) => {
        c.set("operation", operation);
        const caller = await findCaller(database.db, token, projectOf(operation, c));
        if (caller === null) return undefined;
        c.set("caller", caller);
        await limit(`key:${caller.key_id}`);
        return caller;
      },
    },
    context: async ({ c, operation, callers }) => {
      c.set("operation", operation);
      const caller = callers["apiKey"];
      if (caller !== undefined) authorize(caller, operation, projectOf(operation, c));
      else if (operation.statuses.includes("429")) await limit(`address:${clientAddress(c)}`);
      await refuseUnstorable(c, limits.jsonDepth);
      return {
        ...options,
        db: database.db,
        publicUrl,
        get caller() {
          if (caller === undefined)
            throw new Error(`${operation.operationId} has no caller: it is open to everyone`);
          return caller;
        },
      };
    },
    answerError: async (error, c) => refuse(await limitGuesses(error, c), c),
  });
  return app;

  /** Requests without a valid key count against their address. */
  async function limitGuesses(error: unknown, c: Context): Promise<unknown> {
    if (Object(error).status !== 401) return error;
    return limit(`address:${clientAddress(c)}`).then(
      () => error,
      (tooMany: unknown) => tooMany,
    );
  }
}

/** The id of the project in the path, null where there is none. Text that is no id belongs to no project, and is refused later. */
function projectOf(operation: Operation, c: Context): string | null {
  if (!operation.path.startsWith("/api/v1/projects/{id}")) return null;
  const [, , , , text = ""] = c.req.path.split("/");
  // Each character of an id may be percent-encoded; anything that does not decode to an id is none.
  const id = text.replaceAll(/%([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(id) ? id : null;
}

function text(file: URL): string {
  return readFileSync(file, "utf8");
}

function tooLarge(bytes: number): () => never {
  return () => {
    // The rest of the body is not read, so nothing can follow on this connection.
    throw new ApiError(413, "payload_too_large", `The body is larger than ${bytes} bytes.`, {
      headers: { Connection: "close" },
    });
  };
}

function wrongMethod(allowed: string[]): ApiError {
  const Allow = allowed.join(", ");
  return new ApiError(405, "method_not_allowed", `This address answers ${Allow} only.`, {
    headers: { Allow },
  });
}
