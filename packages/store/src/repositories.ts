import { sql } from "kysely";
import type { Selectable } from "kysely";
import { ConflictError, violatesUnique } from "./conflict-error.ts";
import { DeletedMeanwhileError, refersToDeleted } from "./deleted-meanwhile-error.ts";
import { cancelAssessments } from "./health/cancel-assessments.ts";
import { countOf } from "./count-of.ts";
import { lockProject } from "./lock-project.ts";
import { newId } from "./new-id.ts";
import type { Page, PageOptions } from "./page.ts";
import type { Db, Tables } from "./tables.ts";
import { enqueue } from "./jobs/queue-in.ts";
import { inTransaction } from "./in-transaction.ts";

export type Repository = Pick<Selectable<Tables["repositories"]>, (typeof repositoryColumns)[number]>;
export type RepositoryPage = Page & { repositories: Repository[] };

/** What is known of a repository when it is linked. */
export type RepositoryLink = Pick<Repository, "name" | "default_branch" | "head_sha"> &
  (
    | { provider: "local"; path: string }
    | { provider: "git"; url: string }
    | { provider: "github"; url: string; full_name: string; installation_id: number }
  );

export const repositoryColumns = [
  "id",
  "project_id",
  "provider",
  "name",
  "path",
  "url",
  "full_name",
  "installation_id",
  "default_branch",
  "head_sha",
  "last_synced_at",
  "overall_score",
  "overall_grade",
  "last_assessed_at",
  "created_at",
  "updated_at",
] as const;

/** In the order of their names. */
export async function listRepositories(
  db: Db,
  projectId: string,
  { limit, offset }: PageOptions,
): Promise<RepositoryPage> {
  const linked = db.selectFrom("repositories").where("project_id", "=", projectId);
  const [repositories, total_count] = await Promise.all([
    linked
      .select(repositoryColumns)
      .orderBy(sql`lower(name)`)
      .orderBy("id")
      .limit(limit)
      .offset(offset)
      .execute(),
    countOf(linked),
  ]);
  return { repositories, total_count, limit, offset };
}

/** Null if the project has no such repository. */
export async function getRepository(
  db: Db,
  projectId: string,
  repositoryId: string,
): Promise<Repository | null> {
  const row = await db
    .selectFrom("repositories")
    .select(repositoryColumns)
    .where("id", "=", repositoryId)
    .where("project_id", "=", projectId)
    .executeTakeFirst();
  return row ?? null;
}

/**
 * Adds a repository that was looked at already.
 *
 * @throws ConflictError `repository_linked` if the project has one at the same place.
 * @throws DeletedMeanwhileError if the project is deleted at the same time.
 */
export async function linkRepository(db: Db, projectId: string, link: RepositoryLink): Promise<Repository> {
  const created_at = new Date();
  try {
    return await db
      .insertInto("repositories")
      .values({ ...link, id: newId(), project_id: projectId, created_at, updated_at: created_at })
      .returning(repositoryColumns)
      .executeTakeFirstOrThrow();
  } catch (error) {
    if (refersToDeleted(error)) {
      throw new DeletedMeanwhileError("The project was deleted.", { cause: error });
    }
    if (!violatesUnique(error, "repositories_place_unique")) throw error;
    const place = link.provider === "local" ? link.path : link.url;
    throw new ConflictError("repository_linked", `${place} is linked to this project already.`, {
      cause: error,
    });
  }
}

/**
 * Takes a repository out of its project, with its issues, and cancels the assessments that run on it;
 * they are marked as failed. Finished assessments keep their figures. False if there is none.
 */
export async function unlinkRepository(db: Db, projectId: string, repositoryId: string): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    await lockProject(trx, projectId);
    const repository = await trx
      .deleteFrom("repositories")
      .where("id", "=", repositoryId)
      .where("project_id", "=", projectId)
      .returning("name")
      .executeTakeFirst();
    if (repository === undefined) return false;
    await cancelAssessments(
      trx,
      { repository_id: repositoryId },
      `The repository ${repository.name} was unlinked from the project.`,
    );
    await enqueue(trx, "remove-mirrors", newId(), { project_id: projectId });
    return true;
  });
}
