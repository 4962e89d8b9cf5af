/** Folders that builds write to, and where their sources usually lie. */
const builtFolder = /(?:^|\/)(?:dist|lib|build|out|output|es|esm|cjs|umd|types|typings|\.output)(?=\/)/u;

/**
 * Source paths that a built file may come from, best first: `dist/esm/a.js` may be `src/a`, `a`.
 * A manifest names what is published; the commit holds what it is made of.
 */
export function sourcesOfBuiltPath(path: string): string[] {
  const stem = path.replace(/(?:\.d)?\.(?:min\.)?[cm]?[jt]sx?$/u, "");
  const result: string[] = [];
  let rest = stem;
  for (let round = 0; round < 3; round += 1) {
    const match = builtFolder.exec(rest);
    if (match === null) break;
    const before = rest.slice(0, match.index);
    const after = rest.slice(match.index + match[0].length + 1);
    result.push(
      join(before, "src", after),
      join(before, "source", after),
      join(before, after),
      join(before, "lib", after),
    );
    rest = join(before, after);
  }
  return result.length === 0 ? [stem] : [...new Set(result)];
}

function join(...parts: string[]): string {
  return parts.filter((part) => part !== "").join("/");
}
