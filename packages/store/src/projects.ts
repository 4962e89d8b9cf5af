import { sql } from "kysely";
import type { Caller } from "./api-keys.ts";
import { ConflictError, violatesUnique } from "./conflict-error.ts";
import { countOf } from "./count-of.ts";
import { cancelAssessments } from "./health/cancel-assessments.ts";
import { enqueue } from "./jobs/queue-in.ts";
import { forgetChanges } from "./health/start-on-change.ts";
import { scheduleAssessments } from "./jobs/schedule-assessments.ts";
import { lockProject } from "./lock-project.ts";
import { newId } from "./new-id.ts";
import type { Page, PageOptions } from "./page.ts";
import { mergeSettings, withDefaults } from "./project-settings.ts";
import type { ProjectSettingsUpdate } from "./project-settings.ts";
import type { Db } from "./tables.ts";
import { inTransaction } from "./in-transaction.ts";

/** A project as the caller sees it. */
export type Project = NonNullable<Awaited<ReturnType<typeof getProject>>>;
export type ProjectPage = Page & { projects: Project[] };

export interface ProjectCreate {
  key: string;
  name: string;
  description?: string;
}

export interface ProjectUpdate {
  name?: string;
  description?: string;
  settings?: ProjectSettingsUpdate;
}

export interface ProjectListOptions extends PageOptions {
  search?: string | undefined;
  sort: "name" | "-name" | "created_at" | "-created_at";
}

/** The caller's projects; for a key made for one project that one alone. */
export async function listProjects(
  db: Db,
  caller: Pick<Caller, "user" | "project_id">,
  { search, sort, limit, offset }: ProjectListOptions,
): Promise<ProjectPage> {
  let own = membershipsWithProjects(db).where("memberships.user_id", "=", caller.user.id);
  if (caller.project_id !== null) own = own.where("projects.id", "=", caller.project_id);
  if (search !== undefined) {
    const text = search.toLowerCase();
    own = own.where(
      sql<boolean>`(strpos(lower(projects.name), ${text}) > 0 or strpos(projects.key, ${text}) > 0)`,
    );
  }
  const direction = sort.startsWith("-") ? "desc" : "asc";
  const sorted = sort.endsWith("name") ? own.orderBy(sql`lower(projects.name)`, direction) : own;
  const [rows, total_count] = await Promise.all([
    selectProject(sorted.orderBy("projects.id", direction).limit(limit).offset(offset)).execute(),
    countOf(own),
  ]);
  return { projects: rows.map(toProject), total_count, limit, offset };
}

/** Null if the user is no member of it or it does not exist. */
export async function getProject(db: Db, projectId: string, userId: string) {
  const row = await selectProject(
    membershipsWithProjects(db)
      .where("memberships.project_id", "=", projectId)
      .where("memberships.user_id", "=", userId),
  ).executeTakeFirst();
  return row === undefined ? null : toProject(row);
}

/**
 * Creates a project with the user as its owner.
 *
 * @throws ConflictError `key_taken`
 */
export async function createProject(db: Db, userId: string, create: ProjectCreate): Promise<Project> {
  const id = newId();
  const created_at = new Date();
  try {
    await inTransaction(db, async (trx) => {
      const { key, name, description = "" } = create;
      await trx
        .insertInto("projects")
        .values({ id, key, name, description, settings: "{}", created_at, updated_at: created_at })
        .execute();
      await trx
        .insertInto("memberships")
        .values({ project_id: id, user_id: userId, role: "owner", created_at, updated_at: created_at })
        .execute();
    });
  } catch (error) {
    if (!violatesUnique(error, "projects_key_unique")) throw error;
    throw new ConflictError("key_taken", `Another project has the key ${create.key}.`, { cause: error });
  }
  const project = await getProject(db, id, userId);
  if (project === null) throw new Error(`Project ${id} was deleted while it was created`);
  return project;
}

/**
 * Null if the user is no member of it or it does not exist.
 *
 * @throws InvalidReferenceError if `assessment_schedule` is not a cron expression of five fields.
 */
export async function updateProject(
  db: Db,
  projectId: string,
  userId: string,
  update: ProjectUpdate,
): Promise<Project | null> {
  await inTransaction(db, async (trx) => {
    const present = await trx
      .selectFrom("projects")
      .select("settings")
      .where("id", "=", projectId)
      .forUpdate()
      .executeTakeFirst();
    if (present === undefined) return;
    const { settings, ...rest } = update;
    const merged = settings === undefined ? {} : { settings: mergeSettings(present.settings, settings) };
    await trx
      .updateTable("projects")
      .set({
        ...rest,
        ...(merged.settings === undefined ? {} : { settings: JSON.stringify(merged.settings) }),
        updated_at: new Date(),
      })
      .where("id", "=", projectId)
      .execute();
    const cron = settings?.assessment_schedule;
    if (cron !== undefined) await scheduleAssessments(trx, projectId, cron);
  });
  return getProject(db, projectId, userId);
}

/** Deletes the project with everything in it and cancels its jobs. False if there is none. */
export async function deleteProject(db: Db, projectId: string): Promise<boolean> {
  return inTransaction(db, async (trx) => {
    if (!(await lockProject(trx, projectId))) return false;
    await cancelAssessments(trx, { project_id: projectId }, "The project was deleted.");
    await scheduleAssessments(trx, projectId, null);
    await forgetChanges(trx, projectId);
    await enqueue(trx, "remove-mirrors", newId(), { project_id: projectId });
    await trx.deleteFrom("projects").where("id", "=", projectId).execute();
    return true;
  });
}

function membershipsWithProjects(db: Db) {
  return db.selectFrom("memberships").innerJoin("projects", "projects.id", "memberships.project_id");
}

function selectProject(query: ReturnType<typeof membershipsWithProjects>) {
  return query.leftJoin("assessments", "assessments.id", "projects.latest_assessment_id").select((e) => [
    "projects.id",
    "projects.key",
    "projects.name",
    "projects.description",
    "projects.settings",
    "memberships.role",
    e
      .selectFrom("repositories")
      .whereRef("repositories.project_id", "=", "projects.id")
      .select((c) => c.fn.countAll<number>().as("count"))
      .$asScalar()
      .$notNull()
      .as("repository_count"),
    e
      .selectFrom("memberships as m")
      .whereRef("m.project_id", "=", "projects.id")
      .select((c) => c.fn.countAll<number>().as("count"))
      .$asScalar()
      .$notNull()
      .as("member_count"),
    "assessments.overall_score",
    "assessments.overall_grade",
    "assessments.completed_at as last_assessed_at",
    "projects.created_at",
    "projects.updated_at",
  ]);
}

type Row = Awaited<ReturnType<ReturnType<typeof selectProject>["executeTakeFirstOrThrow"]>>;

function toProject(row: Row) {
  return { ...row, settings: withDefaults(row.settings) };
}
