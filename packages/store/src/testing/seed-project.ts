import { newId } from "../new-id.ts";
import { createProject } from "../projects.ts";
import type { Project } from "../projects.ts";
import { linkRepository } from "../repositories.ts";
import type { Repository } from "../repositories.ts";
import type { Db } from "../tables.ts";
import type { UserReference } from "../users.ts";

/** A user of one's own. */
export async function seedUser(db: Db, name = "Ada"): Promise<UserReference> {
  const id = newId();
  const user = { id, name, email: `${id}@octokraft.dev` };
  await db
    .insertInto("users")
    .values({ ...user, created_at: new Date() })
    .execute();
  return user;
}

/** A project of one's own, with its owner and one repository. */
export async function seedProject(
  db: Db,
): Promise<{ owner: UserReference; project: Project; repository: Repository }> {
  const owner = await seedUser(db);
  const project = await createProject(db, owner.id, { key: `p-${newId()}`, name: "Web shop" });
  const repository = await linkRepository(db, project.id, {
    provider: "local",
    path: `/srv/git/${project.key}`,
    name: "storefront",
    default_branch: "main",
    head_sha: null,
  });
  return { owner, project, repository };
}
