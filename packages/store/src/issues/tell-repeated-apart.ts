import { sql } from "kysely";
import { anyOf } from "../any-of.ts";
import type { Db } from "../tables.ts";
import type { Found, Known } from "./known-issue.ts";
import { matchRepeated } from "./match-repeated.ts";
import type { ChangedLines } from "./match-repeated.ts";

/** What changed in each file; one that is not named did not change. */
export type FileChanges = ReadonlyMap<string, readonly ChangedLines[]>;

interface Matched {
  pairs: [Known, Found][];
  gone: Known[];
  fresh: Found[];
}

/**
 * Where equal issues of one symbol came or went, their order says nothing of who is who: pairs them anew by their lines.
 * Fingerprints that change hands are given up first, for no two issues may have the same.
 */
export async function tellRepeatedApart(trx: Db, matched: Matched, changes: FileChanges): Promise<Matched> {
  const { pairs, gone, fresh } = matched;
  const present = gone.filter(({ status }) => status !== "resolved");
  const unsettled = new Set([...present, ...fresh].map(placeOf));
  const repeated = pairs.filter(
    ([issue, finding]) => issue.file === finding.file && unsettled.has(placeOf(finding)),
  );
  if (repeated.length === 0) return matched;

  const places = new Set(repeated.map(([, finding]) => placeOf(finding)));
  const goneHere = present.filter((issue) => places.has(placeOf(issue)));
  const snippets = await snippetsOf(trx, goneHere);
  const groupOf = (place: Known | Found, snippet: string): string =>
    `${placeOf(place)}\0${snippet.replaceAll(/\s+/gu, " ").trim()}`;
  const groups = new Map<string, { known: Known[]; found: Found[] }>();
  for (const [issue, finding] of repeated) {
    const key = groupOf(finding, finding.snippet);
    const group = groups.get(key) ?? { known: [], found: [] };
    group.known.push(issue);
    group.found.push(finding);
    groups.set(key, group);
  }
  for (const issue of goneHere) groups.get(groupOf(issue, snippets.get(issue.id) ?? ""))?.known.push(issue);
  for (const finding of fresh) groups.get(groupOf(finding, finding.snippet))?.found.push(finding);

  const newPairs: [Known, Found][] = [];
  const displaced: [Known, string][] = [];
  const regrouped = { known: new Set<Known>(), found: new Set<Found>() };
  for (const group of groups.values()) {
    const [finding] = group.found;
    const ofFile = changes.get(finding?.file ?? "") ?? [];
    const result = matchRepeated(group.known, group.found, ofFile, ({ status }) => status !== "resolved");
    for (const issue of group.known) regrouped.known.add(issue);
    for (const one of group.found) regrouped.found.add(one);
    newPairs.push(...result.pairs);
    displaced.push(...result.displaced);
  }
  await passFingerprints(trx, newPairs, displaced);
  const paired = {
    known: new Set(newPairs.map(([issue]) => issue)),
    found: new Set(newPairs.map(([, one]) => one)),
  };
  return {
    pairs: [...pairs.filter(([issue]) => !regrouped.known.has(issue)), ...newPairs],
    gone: [
      ...gone.filter((issue) => !regrouped.known.has(issue)),
      ...[...regrouped.known].filter((issue) => !paired.known.has(issue)),
    ],
    fresh: [
      ...fresh.filter((one) => !regrouped.found.has(one)),
      ...[...regrouped.found].filter((one) => !paired.found.has(one)),
    ],
  };
}

async function snippetsOf(trx: Db, issues: readonly Known[]): Promise<Map<string, string>> {
  if (issues.length === 0) return new Map();
  const rows = await trx
    .selectFrom("issues")
    .select(["id", "snippet"])
    .where("id", "=", anyOf(issues.map(({ id }) => id)))
    .execute();
  return new Map(rows.map(({ id, snippet }) => [id, snippet]));
}

async function passFingerprints(
  trx: Db,
  pairs: readonly [Known, Found][],
  displaced: readonly [Known, string][],
): Promise<void> {
  const passing = pairs.filter(([issue, finding]) => issue.fingerprint !== finding.fingerprint);
  const ids = [...passing, ...displaced].map(([{ id }]) => id);
  if (ids.length === 0) return;
  await sql`update issues set fingerprint = id::text where id = ${anyOf(ids)}`.execute(trx);
  for (const [{ id }, fingerprint] of displaced) {
    await trx.updateTable("issues").set({ fingerprint }).where("id", "=", id).execute();
  }
}

function placeOf({ rule_id, symbol, file }: Known | Found): string {
  return [rule_id, symbol, file].join("\0");
}
