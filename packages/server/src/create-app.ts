import { document, mount } from "@octokraft/api-routes";
import { findCaller, type Caller } from "@octokraft/store";
import { Hono, type Context } from "hono";
import { bodyLimit } from "hono/body-limit";
import { methodNotAllowed } from "hono/method-not-allowed";
import { requestId } from "hono/request-id";
import { secureHeaders } from "hono/secure-headers";

import type { AppOptions, Limits } from "./app-options.ts";
import { documentRoutes } from "./docs/document-routes.ts";
import { handlers } from "./handlers.ts";
import { answerError } from "./http/answer-error.ts";
import { ApiError } from "./http/api-error.ts";
import type { AppEnv } from "./http/app-env.ts";
import { authorize } from "./http/authorize.ts";
import { clientAddress } from "./http/client-address.ts";
import { logRequests } from "./http/log-requests.ts";
import type { OperationContext } from "./http/operation-context.ts";
import { rateLimit } from "./http/rate-limit.ts";
import { refuseUnstorable } from "./http/refuse-unstorable.ts";

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
  app.use(secureHeaders());
  app.use(bodyLimit({ maxSize: limits.bodyBytes, onError: tooLarge(limits.bodyBytes) }));
  app.use(methodNotAllowed({ app, onMethodNotAllowed: (c, allowed) => refuse(wrongMethod(allowed), c) }));
  app.onError(refuse);
  app.notFound((c) => refuse(new ApiError(404, "not_found", "There is nothing at this address. See /docs."), c));

  app.route("/", documentRoutes(document));
  mount(app, handlers, {
    mode: "partial",
    unknownQuery: "refuse",
    maxBodyBytes: limits.bodyBytes,
    validateResponses,
    security: {
      apiKey: async ({ token }) => {
        const caller = await findCaller(database.db, token);
        if (caller !== null) await limit(`key:${caller.key_id}`);
        return caller ?? undefined;
      },
    },
    context: async ({ c, operation, callers, params }): Promise<OperationContext> => {
      const caller: Caller | undefined = callers["apiKey"];
      c.set("operationId", operation.operationId);
      c.set("access", { caller: caller ?? null });
      if (caller === undefined) await limit(`address:${clientAddress(c)}`);
      const projectId = operation.path.includes("/projects/{id}") ? String(params["id"]) : null;
      const role =
        caller === undefined ? null : await authorize(database.db, caller, { ...operation, projectId });
      await refuseUnstorable(c, limits.jsonDepth);
      return {
        ...options,
        db: database.db,
        publicUrl,
        role,
        get caller() {
          if (caller === undefined) throw new Error(`${operation.operationId} has no caller: it is open to everyone`);
          return caller;
        },
      };
    },
    answerError: async (error, c) => refuse(await limitFailure(error, c), c),
  });
  return app;

  /** Guessing keys is limited by address. */
  async function limitFailure(error: unknown, c: Context): Promise<unknown> {
    if (!(error instanceof Error && "status" in error && error.status === 401)) return error;
    try {
      await limit(`address:${clientAddress(c)}`);
      return error;
    } catch (tooMany) {
      return tooMany;
    }
  }
}

function tooLarge(bytes: number): () => never {
  return () => {
    throw new ApiError(413, "payload_too_large", `The body is larger than ${bytes} bytes.`);
  };
}

function wrongMethod(allowed: string[]): ApiError {
  const Allow = allowed.join(", ");
  return new ApiError(405, "method_not_allowed", `This address answers ${Allow} only.`, { headers: { Allow } });
}
