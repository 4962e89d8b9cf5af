import { hash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Issue } from "@octokraft/engine";
import { sql } from "kysely";
import { anyOf } from "../any-of.ts";
import { applyDismissRules } from "../dismiss-rules/apply-dismiss-rules.ts";
import type { Matchable } from "../dismiss-rules/rule-matcher.ts";
import { newId } from "../new-id.ts";
import { storableJson } from "../storable-json.ts";
import type { Db } from "../tables.ts";
import { countIssues } from "./count-issues.ts";
import { searchText } from "./fold-case.ts";
import { matchByCode, matchByFingerprint } from "./match-issues.ts";
import type { Found, Known } from "./known-issue.ts";
import { tellRepeatedApart } from "./tell-repeated-apart.ts";
import type { FileChanges } from "./tell-repeated-apart.ts";

/** When and in what an issue was seen. */
export interface Sighting {
  assessment_id: string;
  commit: string;
  at: Date | string;
}

type Event = { event: "moved" | "resolved" | "reopened"; issue_id: string; file: string; start_line: number };

/** Rows a statement: enough to make the round trip cheap, few enough to keep its text small. */
const batch = 1000;

/**
 * Brings the issues of a repository in line with what its newest assessment found: new ones are added,
 * those that are gone become resolved, those that are back reopened (dismissed ones stay dismissed), and
 * those that moved keep their id. An issue that did not change is not written.
 *
 * @param previous the assessment of the repository before this one.
 * @param changes what changed in each file since then, by which equal issues are told apart; null if nobody knows.
 * @returns whether any issue was written; the places of the project's issues are then to be counted anew.
 */
export async function syncIssues(
  trx: Db,
  repository: { id: string; project_id: string },
  previous: Sighting | null,
  sighting: Sighting,
  issues: readonly Issue[],
  changes: FileChanges | null = null,
): Promise<boolean> {
  const found = await withHashes(issues);
  const known = await trx
    .selectFrom("issues")
    .select(["id", "fingerprint", "finding_hash", "status", "rule_id", "symbol", "file", "start_line"])
    .where("repository_id", "=", repository.id)
    .execute();
  const matched = matchByFingerprint<Known, Found>(known, found);
  const { pairs, gone, fresh } = changes === null ? matched : await tellRepeatedApart(trx, matched, changes);
  const present = gone.filter(({ status }) => status !== "resolved");
  const moved = await matchMoved(trx, present, fresh);

  const movedIds = new Set(moved.map(([{ id }]) => id));
  const movedFindings = new Set<Issue>(moved.map(([, finding]) => finding));
  const changed = [...pairs, ...moved].filter(
    ([issue, finding]) => issue.status === "resolved" || issue.finding_hash !== finding.finding_hash,
  );
  const added = fresh.filter((finding) => !movedFindings.has(finding));
  const resolved = present.filter(({ id }) => !movedIds.has(id));

  await updateIssues(trx, changed, sighting);
  const inserted = await insertIssues(trx, repository, added, sighting);
  await applyDismissRules(trx, repository.project_id, [
    ...inserted,
    ...changed.map(([{ id }, finding]) => matchable(id, repository.id, finding)),
  ]);
  const resolvedEvents = await resolveIssues(trx, resolved, previous ?? sighting, sighting);
  const events = changed.flatMap(([issue, finding]): Event[] => {
    const place = { issue_id: issue.id, file: finding.file, start_line: finding.start_line };
    if (issue.status === "resolved") return [{ event: "reopened", ...place }];
    return issue.file === finding.file ? [] : [{ event: "moved", ...place }];
  });
  await insertEvents(trx, [...events, ...resolvedEvents], sighting);
  const anyDiffers = changed.length + added.length + resolved.length > 0;
  if (anyDiffers) await countIssues(trx, repository.id);
  return anyDiffers;
}

/** In parts, with room for other events between them. */
async function withHashes(issues: readonly Issue[]): Promise<Found[]> {
  const found: Found[] = [];
  for (const rows of batches(issues)) {
    for (const issue of rows) {
      const finding_hash = hash("sha1", storableJson(issue));
      found.push({ ...issue, finding_hash, search_text: searchText(issue) });
    }
    await setImmediate();
  }
  return found;
}

async function matchMoved(
  trx: Db,
  gone: readonly Known[],
  fresh: readonly Found[],
): Promise<[Known, Found][]> {
  if (gone.length === 0 || fresh.length === 0) return [];
  const known = new Map(gone.map((issue) => [issue.id, issue]));
  const details = await trx
    .selectFrom("issues")
    .select(["id", "rule_id", "file", "symbol", "start_line", "snippet"])
    .where("id", "=", anyOf([...known.keys()]))
    .orderBy("id")
    .execute();
  return matchByCode(details, fresh).flatMap(([{ id }, finding]): [Known, Found][] => {
    const issue = known.get(id);
    return issue === undefined ? [] : [[issue, finding]];
  });
}

const findingColumns = [
  ["fingerprint", "text"],
  ["finding_hash", "text"],
  ["rule_id", "text"],
  ["analyzer", "text"],
  ["category", "text"],
  ["severity", "text"],
  ["cwe", "text"],
  ["file", "text"],
  ["start_line", "integer"],
  ["end_line", "integer"],
  ["start_column", "integer"],
  ["end_column", "integer"],
  ["symbol", "text"],
  ["message", "text"],
  ["fix", "text"],
  ["confidence", "double precision"],
  ["related", "jsonb"],
  ["snippet", "text"],
  ["search_text", "text"],
] as const;

const columnList = sql.raw(findingColumns.map(([name]) => name).join(", "));
const columnTypes = sql.raw(findingColumns.map(([name, type]) => `${name} ${type}`).join(", "));
const newValues = sql.raw(findingColumns.map(([name]) => `${name} = t.${name}`).join(", "));

async function insertIssues(
  trx: Db,
  repository: { id: string; project_id: string },
  found: readonly Found[],
  { assessment_id, commit, at }: Sighting,
): Promise<(Matchable & { id: string })[]> {
  const inserted: (Matchable & { id: string })[] = [];
  for (const rows of batches(found)) {
    const identified = rows.map((finding) => Object.assign({ id: newId() }, finding));
    for (const finding of identified) inserted.push(matchable(finding.id, repository.id, finding));
    const json = storableJson(identified);
    await sql`insert into issues (id, project_id, repository_id, status, reopened_count, first_seen_assessment_id,
        first_seen_commit, first_seen_at, first_seen_file, first_seen_line, ${columnList})
      select id, ${repository.project_id}::uuid, ${repository.id}::uuid, 'open', 0, ${assessment_id}::uuid,
        ${commit}::text, ${at}::timestamptz, file, start_line, ${columnList}
      from json_to_recordset(${json}::json) as t(id uuid, ${columnTypes})`.execute(trx);
  }
  return inserted;
}

function matchable(id: string, repository_id: string, finding: Found): Matchable & { id: string } {
  const { rule_id, analyzer, category, severity, fingerprint, file, message } = finding;
  return { id, repository_id, rule_id, analyzer, category, severity, fingerprint, file, message };
}

async function updateIssues(
  trx: Db,
  changed: readonly (readonly [Known, Found])[],
  { at }: Sighting,
): Promise<void> {
  for (const rows of batches(changed)) {
    const json = storableJson(rows.map(([{ id }, finding]) => Object.assign({ id }, finding)));
    await sql`update issues set ${newValues},
        status = case when issues.status <> 'resolved' then issues.status
          when issues.dismissed_at is not null then 'dismissed' else 'reopened' end,
        reopened_at = case when issues.status = 'resolved' then ${at}::timestamptz else issues.reopened_at end,
        reopened_count = issues.reopened_count + case when issues.status = 'resolved' then 1 else 0 end,
        last_seen_assessment_id = null, last_seen_commit = null, last_seen_at = null,
        author = case when issues.snippet = t.snippet then issues.author end
      from json_to_recordset(${json}::json) as t(id uuid, ${columnTypes})
      where issues.id = t.id`.execute(trx);
  }
}

async function resolveIssues(
  trx: Db,
  resolved: readonly Known[],
  last: Sighting,
  { at }: Sighting,
): Promise<Event[]> {
  const events: Event[] = [];
  for (const rows of batches(resolved)) {
    const places = await trx
      .updateTable("issues")
      .set({
        status: "resolved",
        resolved_at: at,
        last_seen_assessment_id: last.assessment_id,
        last_seen_commit: last.commit,
        last_seen_at: last.at,
      })
      .where("id", "=", anyOf(rows.map(({ id }) => id)))
      .returning(["id as issue_id", "file", "start_line"])
      .execute();
    events.push(...places.map((place): Event => Object.assign({ event: "resolved" as const }, place)));
  }
  return events;
}

async function insertEvents(
  trx: Db,
  events: readonly Event[],
  { assessment_id, commit, at }: Sighting,
): Promise<void> {
  for (const rows of batches(events)) {
    const json = storableJson(rows.map((event) => Object.assign({ id: newId() }, event)));
    await sql`insert into issue_events (id, issue_id, event, occurred_at, assessment_id, commit_sha, file, start_line)
      select id, issue_id, event, ${at}::timestamptz, ${assessment_id}::uuid, ${commit}::text, file, start_line
      from json_to_recordset(${json}::json)
        as t(id uuid, issue_id uuid, event text, file text, start_line integer)`.execute(trx);
  }
}

function* batches<T>(rows: readonly T[]): Generator<readonly T[]> {
  for (let start = 0; start < rows.length; start += batch) yield rows.slice(start, start + batch);
}
