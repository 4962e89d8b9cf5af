/** `node initialize-pglite.ts FOLDER`: makes an empty database there. See `createPGlite`. */
import { PGlite } from "@electric-sql/pglite";

const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error("usage: node initialize-pglite.ts FOLDER");
const database = await PGlite.create({ dataDir: folder });
await database.close();
