/**
 * A process made to be killed. Opens the database that its arguments name and does one thing on it,
 * saying on the standard output how far it is, a line each.
 *
 * `node victim.ts <dataDir> <databaseUrl or empty> write`: transactions of two users each, for ever; the
 * id of each committed pair.
 * `... work`: takes jobs and never finishes them; the id of each begun assessment.
 */
import { beginAssessment } from "../health/begin-assessment.ts";
import { inTransaction } from "../in-transaction.ts";
import { openJobs } from "../jobs/open-jobs.ts";
import { newId } from "../new-id.ts";
import { openDatabase } from "../open-database.ts";

const [dataDir = "", databaseUrl = "", task = ""] = process.argv.slice(2);
const database = await openDatabase({ dataDir, databaseUrl });
console.log("open");
if (task === "write") {
  for (;;) {
    const pair = newId();
    await inTransaction(database.db, async (trx) => {
      for (const half of ["a", "b"]) {
        const user = { id: newId(), name: pair, email: `${half}-${pair}@octokraft.dev` };
        await trx
          .insertInto("users")
          .values({ ...user, created_at: new Date() })
          .execute();
      }
    });
    console.log(pair);
  }
}
const jobs = await openJobs(database);
await jobs.work("run-assessment", async ({ id }) => {
  await beginAssessment(database.db, id);
  console.log(id);
  await new Promise(() => setInterval(() => {}, 1000));
});
