import { readFileSync } from "node:fs";

/** Version of the server. */
export const version = String(
  Reflect.get(
    Object(JSON.parse(readFileSync(new URL("../package.json", import.meta.url), "utf8"))),
    "version",
  ),
);
