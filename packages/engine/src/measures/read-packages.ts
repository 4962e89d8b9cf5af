import { parse } from "smol-toml";
import { isRecord, parseJsonWithComments } from "../join/parse-json-with-comments.ts";

/**
 * Names of packages by their folder: `package.json`, `go.mod`, `Cargo.toml`, `pyproject.toml`, `setup.py`, `pom.xml`,
 * `build.gradle`, `*.csproj`, `composer.json`, `*.gemspec`, `mix.exs` and `Package.swift`. One whose manifest says no name has its
 * folder's; a manifest that only joins others (a Cargo workspace) makes none.
 */
export function readPackages(manifests: ReadonlyMap<string, string>): Map<string, string> {
  const packages = new Map<string, string>();
  for (const path of [...manifests.keys()].sort()) {
    const slash = path.lastIndexOf("/");
    const folder = path.slice(0, Math.max(0, slash));
    const name = packageName(path.slice(slash + 1), manifests.get(path) ?? "");
    if (name === null || (packages.get(folder) ?? "") !== "") continue;
    packages.set(folder, name);
  }
  for (const [folder, name] of packages)
    if (name === "") packages.set(folder, folder.slice(folder.lastIndexOf("/") + 1));
  return packages;
}

/** Null for a manifest that makes no package, empty where it does not say a name. */
function packageName(file: string, text: string): string | null {
  const matched = (pattern: RegExp): string => pattern.exec(text)?.[1] ?? "";
  if (file === "package.json" || file === "composer.json") return nameIn(parseJsonWithComments(text));
  if (file === "Cargo.toml") {
    const { package: own } = readToml(text);
    return own === undefined ? null : nameIn(own);
  }
  if (file === "pyproject.toml") {
    const { project, tool } = readToml(text);
    return nameIn(project) || nameIn(isRecord(tool) ? tool["poetry"] : null);
  }
  if (file === "go.mod") return matched(/^[ \t]*module[ \t]+"?([^\s"]+)/mu);
  if (file === "mix.exs") return matched(/\bapp:\s*:(\w+)/u);
  if (file === "Package.swift") return matched(/\bname:\s*"([^"]+)"/u);
  if (file === "setup.py") return matched(/\bname\s*=\s*["']([^"']+)["']/u);
  if (file === "pom.xml")
    return /<artifactId>\s*([^<\s]+)/u.exec(text.replace(/<parent>.*?<\/parent>/su, ""))?.[1] ?? "";
  if (/^build\.gradle(?:\.kts)?$/u.test(file)) return "";
  return /^(.+)\.(?:csproj|gemspec)$/u.exec(file)?.[1] ?? null;
}

function nameIn(manifest: unknown): string {
  const name = isRecord(manifest) ? manifest["name"] : null;
  return typeof name === "string" ? name : "";
}

function readToml(text: string): Record<string, unknown> {
  try {
    return parse(text);
  } catch {
    return {};
  }
}
