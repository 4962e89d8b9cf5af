import { unlinkRepository as removeRepository } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";
import { notFound } from "../http/not-found.ts";

export const unlinkRepository: Handler<"unlinkRepository"> = async ({ params }, { db }) => {
  if (!(await removeRepository(db, params.id, params.repoId))) throw notFound("repository");
  return { status: 204 };
};
