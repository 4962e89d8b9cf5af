import type { Category, Severity } from "@octokraft/engine";
import { sql } from "kysely";
import { anyOf } from "../any-of.ts";
import { countOf } from "../count-of.ts";
import { userReference } from "../json-expressions.ts";
import type { Page, PageOptions } from "../page.ts";
import type { Db, DriftAlertStatus, DriftType } from "../tables.ts";
import type { UserReference } from "../users.ts";

/** A value that got significantly worse between two assessments. */
export type DriftAlert = Awaited<ReturnType<ReturnType<typeof selectDriftAlert>["executeTakeFirstOrThrow"]>>;
export type DriftAlertPage = Page & { drift_alerts: DriftAlert[] };

export interface DriftAlertListOptions extends PageOptions {
  status?: readonly DriftAlertStatus[] | undefined;
  drift_type?: readonly DriftType[] | undefined;
  severity?: readonly Severity[] | undefined;
  category?: readonly Category[] | undefined;
  repository_id?: readonly string[] | undefined;
  sort: "created_at" | "-created_at" | "severity" | "-severity";
}

function selectDriftAlert(db: Db) {
  return db
    .selectFrom("drift_alerts")
    .leftJoin("users", "users.id", "drift_alerts.dismissed_by_id")
    .select([
      "drift_alerts.id",
      "drift_alerts.project_id",
      "drift_alerts.repository_id",
      "drift_alerts.assessment_id",
      "drift_alerts.previous_assessment_id",
      "drift_alerts.drift_type",
      "drift_alerts.category",
      "drift_alerts.convention_id",
      "drift_alerts.previous_value",
      "drift_alerts.current_value",
      "drift_alerts.change",
      "drift_alerts.severity",
      "drift_alerts.message",
      "drift_alerts.status",
      userReference<UserReference>("users").as("dismissed_by"),
      "drift_alerts.dismissed_at",
      "drift_alerts.created_at",
    ]);
}

export async function listDriftAlerts(
  db: Db,
  projectId: string,
  { status, drift_type, severity, category, repository_id, sort, limit, offset }: DriftAlertListOptions,
): Promise<DriftAlertPage> {
  let matching = db.selectFrom("drift_alerts").where("project_id", "=", projectId);
  if (status !== undefined) matching = matching.where("status", "=", anyOf(status));
  if (drift_type !== undefined) matching = matching.where("drift_type", "=", anyOf(drift_type));
  if (severity !== undefined) matching = matching.where("severity", "=", anyOf(severity));
  if (category !== undefined) matching = matching.where("category", "=", anyOf(category));
  if (repository_id !== undefined) matching = matching.where("repository_id", "=", anyOf(repository_id));
  let list = selectDriftAlert(db).where("drift_alerts.id", "in", matching.select("drift_alerts.id"));
  if (sort.endsWith("severity")) {
    // From critical to info: the gravest first is ascending here.
    const rank = sql`array_position(array['critical', 'high', 'medium', 'low', 'info'], severity)`;
    list = list.orderBy(rank, sort === "-severity" ? "asc" : "desc");
  }
  const [drift_alerts, total_count] = await Promise.all([
    list
      .orderBy("drift_alerts.id", sort === "created_at" ? "asc" : "desc")
      .limit(limit)
      .offset(offset)
      .execute(),
    countOf(matching),
  ]);
  return { drift_alerts, total_count, limit, offset };
}

/** Null if the project has no such alert. */
export async function getDriftAlert(db: Db, projectId: string, alertId: string): Promise<DriftAlert | null> {
  const row = await selectDriftAlert(db)
    .where("drift_alerts.id", "=", alertId)
    .where("drift_alerts.project_id", "=", projectId)
    .executeTakeFirst();
  return row ?? null;
}

/** Takes an alert from the active ones. Who came first is kept: again changes nothing. Null if there is none. */
export async function dismissDriftAlert(
  db: Db,
  projectId: string,
  alertId: string,
  userId: string,
): Promise<DriftAlert | null> {
  await db
    .updateTable("drift_alerts")
    .set({ status: "dismissed", dismissed_by_id: userId, dismissed_at: new Date() })
    .where("id", "=", alertId)
    .where("project_id", "=", projectId)
    .where("status", "=", "active")
    .execute();
  return getDriftAlert(db, projectId, alertId);
}
