import { execFileSync } from "node:child_process";
import { globSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Versions that the peers are compared in. The last two are what ESLint and dependency-cruiser need to read TypeScript. */
const versions = {
  jscpd: "5.3.3",
  madge: "8.0.0",
  "dependency-cruiser": "17.4.3",
  knip: "6.44.2",
  eslint: "10.15.0",
  "@typescript-eslint/parser": "8.73.0",
  typescript: "5.9.3",
};

/** Installs the peers with npm into a folder; gives the path of a file in an installed package. */
export function installPeers(folder: string): (path: string) => string {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, "package.json"), JSON.stringify({ private: true, dependencies: versions }));
  execFileSync("npm", ["install", "--no-audit", "--no-fund", "--loglevel=error"], {
    cwd: folder,
    stdio: ["ignore", "ignore", "inherit"],
  });
  return (path) => join(folder, "node_modules", path);
}

/**
 * Vulture is no npm package: it is taken from Debian's packages, unpacked and not installed.
 *
 * @returns The folder for PYTHONPATH, or null where there is no apt-get or no such package.
 */
export function unpackVulture(folder: string): string | null {
  mkdirSync(folder, { recursive: true });
  try {
    execFileSync("apt-get", ["download", "vulture", "python3-toml"], { cwd: folder, stdio: "ignore" });
    for (const deb of globSync("*.deb", { cwd: folder }))
      execFileSync("dpkg-deb", ["-x", deb, "."], { cwd: folder, stdio: "ignore" });
    return join(folder, "usr/lib/python3/dist-packages");
  } catch {
    return null;
  }
}
