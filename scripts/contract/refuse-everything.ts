import { operations, type OperationId } from "../../packages/api-routes/src/index.ts";
import { implemented } from "./implemented.ts";
import type { Seeded } from "./seed.ts";

/** Who calls, besides the owner whose key may do everything. */
export interface RefusedKeys {
  owner: string;
  /** Of the owner, for reading alone. */
  readOnly: string;
  /** Of the owner, for another project alone. */
  elsewhere: string;
}

const nobody = "00000000-0000-7000-8000-000000000000";

/**
 * Sends each operation, for each of the refusals that it declares and that a server in good health can give, a request
 * that deserves it: 400, 401, 403, 404, 413 and 415.
 */
export async function refuseEverything(
  url: string,
  keys: RefusedKeys,
  seeded: Seeded,
  observe: typeof fetch,
): Promise<void> {
  for (const operationId of implemented()) {
    const { method, path, statuses } = operations[operationId];
    const send = async (change: Change): Promise<void> => {
      const { key = keys.owner, params = {}, query = "", body, type = "application/json" } = change;
      const address = path.replaceAll(
        /\{(\w+)\}/g,
        (_, name: string) => params[name] ?? seeded[name] ?? nobody,
      );
      const response = await observe(`${url}${address}${query}`, {
        method: method.toUpperCase(),
        headers: {
          ...(key !== null && { authorization: `Bearer ${key}` }),
          ...(body !== undefined && { "content-type": type }),
        },
        ...(body !== undefined && { body }),
      });
      await response.arrayBuffer();
    };
    const takesBody = statuses.includes("415");
    if (statuses.includes("400")) {
      await send({ query: "?colour=red", ...(takesBody && { body: "{}" }) });
      // Not text that is no JSON at all: Prism hangs on it.
      if (takesBody) for (const body of ["[]", '{"colour":"red"}']) await send({ body });
      for (const name of namesIn(path)) await send({ params: { [name]: "7" } });
    }
    if (statuses.includes("401")) {
      await send({ key: null });
      await send({ key: `ok_live_${"f".repeat(64)}` });
    }
    if (statuses.includes("403")) {
      await send({ key: keys.elsewhere });
      if (method !== "get") await send({ key: keys.readOnly });
    }
    if (statuses.includes("404")) await send({ params: absent(path), ...soundBody(operationId) });
    if (statuses.includes("415")) await send({ body: "name=x", type: "application/x-www-form-urlencoded" });
    if (statuses.includes("413")) await send({ body: `{"name":"${"a".repeat(1_100_000)}"}` });
  }
}

interface Change {
  /** Null for none. */
  key?: string | null;
  params?: Record<string, string>;
  query?: string;
  body?: string;
  type?: string;
}

function namesIn(path: string): string[] {
  return [...path.matchAll(/\{(\w+)\}/g)].map(([, name = ""]) => name);
}

/** Ids of nothing: of what is asked for, and of the project where that is all there is. */
function absent(path: string): Record<string, string> {
  const names = namesIn(path);
  return Object.fromEntries((names.length > 1 ? names.slice(1) : names).map((name) => [name, nobody]));
}

/** Bodies are judged before it is looked for what they are about. */
function soundBody(operationId: OperationId): { body?: string } {
  const bodies: Partial<Record<OperationId, object>> = {
    acceptInvitation: { token: `inv_${"0".repeat(64)}` },
    createDismissRule: { match: { rule_id: "x" }, reason: "wont_fix" },
    createInvitation: { email: "grace@example.com" },
    dismissIssue: { reason: "wont_fix" },
    linkRepository: { path: "/srv/git/greeter" },
    updateMember: { role: "member" },
    updateProject: { name: "Greeter" },
  };
  const body = bodies[operationId];
  return body === undefined ? {} : { body: JSON.stringify(body) };
}
