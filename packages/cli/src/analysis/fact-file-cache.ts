import { mkdirSync, rmSync, statSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { DatabaseSync } from "node:sqlite";

import type { FactCache } from "@octokraft/engine";

const maxBytes = 1024 ** 3;

/** Where the command line keeps facts between runs. */
export function defaultCacheFile(environment: NodeJS.ProcessEnv = process.env): string {
  const given = environment["XDG_CACHE_HOME"];
  if (given !== undefined && given !== "") return join(given, "octokraft", "facts.sqlite");
  const folder = process.platform === "darwin" ? "Library/Caches" : ".cache";
  return join(homedir(), folder, "octokraft", "facts.sqlite");
}

/**
 * Opens the facts of earlier runs. Several commands may use the file at once. A file that has grown
 * above 1 GiB or cannot be read is begun anew.
 * @returns undefined where no file can be written; the run is then only slower
 */
export function openFactFileCache(file: string): (FactCache & Disposable) | undefined {
  try {
    mkdirSync(dirname(file), { recursive: true });
    if ((statSync(file, { throwIfNoEntry: false })?.size ?? 0) > maxBytes) remove(file);
    return open(file);
  } catch {
    try {
      remove(file);
      return open(file);
    } catch {
      return undefined;
    }
  }
}

function open(file: string): FactCache & Disposable {
  const database = new DatabaseSync(file, { timeout: 5000 });
  database.exec(
    "pragma journal_mode = wal; pragma synchronous = off; create table if not exists facts (key text primary key, value blob not null)",
  );
  const select = database.prepare("select value from facts where key = ?");
  const insert = database.prepare("insert or replace into facts (key, value) values (?, ?)");
  return {
    async get(keys) {
      const found = new Map<string, Uint8Array>();
      try {
        for (const key of keys) {
          const value = select.get(key)?.["value"];
          if (value instanceof Uint8Array) found.set(key, value);
        }
      } catch {
        // A damaged file: what it does not give is made anew.
      }
      return found;
    },
    async put(entries) {
      try {
        database.exec("begin immediate");
        for (const { key, value } of entries) insert.run(key, value);
        database.exec("commit");
      } catch {
        // A full disk or a long lock loses entries: that costs time in the next run, nothing else.
        if (database.isTransaction) database.exec("rollback");
      }
    },
    [Symbol.dispose]() {
      database.close();
    },
  };
}

function remove(file: string): void {
  for (const suffix of ["", "-wal", "-shm"]) rmSync(file + suffix, { force: true });
}
