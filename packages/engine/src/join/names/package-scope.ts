import type { ProjectFile } from "../joined-project.ts";
import { directoryOf } from "../project-index.ts";
import { languageFamily } from "./language-family.ts";

/**
 * Key of the scope whose names a file sees without an import: the directory and package in Go, the
 * package or namespace in Java, Kotlin, Scala, C# and PHP, the module in Swift (by the folder that SwiftPM and Xcode give it), everything in Ruby, C and C++, the file alone elsewhere.
 */
export function packageScope(file: ProjectFile): string {
  let scope = known.get(file);
  if (scope === undefined) {
    scope = scopeOf(file);
    known.set(file, scope);
  }
  return scope;
}

const known = new WeakMap<ProjectFile, string>();

function scopeOf(file: ProjectFile): string {
  const { language, package_name } = file.facts;
  const family = languageFamily(language);
  if (language === "ruby" || family === "c") return family;
  if (language === "swift") return `${family} ${swiftModule(file.path)}`;
  if (language === "go") return `${family} ${directoryOf(file.path)} ${package_name}`;
  const hasPackages = family === "jvm" || language === "csharp" || language === "php";
  return `${family} ${hasPackages ? package_name : file.path}`;
}

/** `Sources/Store/Models/Order.swift`: `Sources/Store`; without such folders the topmost one. */
function swiftModule(path: string): string {
  const folders = /^(?:.*\/)?(?:Sources|Tests|Plugins)\/(?:[^/]+(?=\/))?/u.exec(path)?.[0];
  return folders ?? path.slice(0, Math.max(0, path.indexOf("/")));
}
