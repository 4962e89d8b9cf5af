import { getRepository as findRepository } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";
import { notFound } from "../http/not-found.ts";

export const getRepository: Handler<"getRepository"> = async ({ params }, { db }) => {
  const repository = await findRepository(db, params.id, params.repoId);
  if (repository === null) throw notFound("repository");
  return { status: 200, body: repository };
};
