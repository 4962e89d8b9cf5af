import { listRules } from "@octokraft/engine";
import { saveRules, type Db } from "@octokraft/store";

/** Brings what the database says of rules in line with the engine of this process. */
export async function saveEngineRules(db: Db): Promise<void> {
  await saveRules(
    db,
    listRules().map(({ id, ...rule }) => Object.assign(rule, { rule_id: id })),
  );
}
