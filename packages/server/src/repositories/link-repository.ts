import { linkRepository as insertRepository } from "@octokraft/store";

import type { Handler } from "../http/handler.ts";
import { invalidRequest } from "../http/invalid-request.ts";

export const linkRepository: Handler<"linkRepository"> = async (
  { params, body },
  { db, checkRepository },
) => {
  if ("installation_id" in body) {
    const message = "is not known: no GitHub App is configured on this server";
    throw invalidRequest({ pointer: "/body/installation_id", message });
  }
  const checked = await checkRepository(body);
  if (!checked.ok) throw invalidRequest({ pointer: `/body/${checked.field}`, message: checked.message });
  const { place, default_branch, head_sha } = checked;
  const repository = await insertRepository(db, params.id, {
    ...place,
    name: body.name ?? checked.name,
    default_branch,
    head_sha,
  });
  const Location = `/api/v1/projects/${params.id}/repos/${repository.id}`;
  return { status: 201, headers: { Location }, body: repository };
};
