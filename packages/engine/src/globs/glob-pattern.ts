/**
 * A glob as a regular expression that PostgreSQL, RE2 and JavaScript read alike: `*` and `?` stay within a
 * folder, `**` does not, a `**` that is a whole part of the path may also stand for no folder, and `{a,b}` is
 * one of both. Everything else means itself, brackets too: `app/[id]/page.tsx` is the name of a file.
 *
 * Matched by an engine that backtracks, such patterns can take exponential time: use `compileGlobs`.
 */
export function globPattern(glob: string): string {
  const closing = closedBraces(glob);
  let pattern = "^";
  let depth = 0;
  for (let at = 0; at < glob.length; at++) {
    const character = glob.charAt(at);
    if (glob.startsWith("**/", at) && (at === 0 || "/{,".includes(glob.charAt(at - 1)))) {
      pattern += "(.*/)?";
      at += 2;
    } else if (glob.startsWith("**", at)) {
      pattern += ".*";
      at += 1;
    } else if (character === "*") pattern += "[^/]*";
    else if (character === "?") pattern += "[^/]";
    else if (character === "{" && closing.has(at)) {
      pattern += "(";
      depth += 1;
    } else if (character === "}" && closing.has(at)) {
      pattern += ")";
      depth -= 1;
    } else if (character === "," && depth > 0) pattern += "|";
    else pattern += character.replace(/[\\^$.*+?()[\]{}|]/u, String.raw`\$&`);
  }
  return `${pattern}$`;
}

/** Places of the braces that have a partner. */
function closedBraces(glob: string): ReadonlySet<number> {
  const places = new Set<number>();
  const open: number[] = [];
  for (let at = 0; at < glob.length; at++) {
    if (glob.charAt(at) === "{") open.push(at);
    const begin = glob.charAt(at) === "}" ? open.pop() : undefined;
    if (begin !== undefined) places.add(begin).add(at);
  }
  return places;
}

/** Whether a text is meant as a glob. */
export function isGlob(text: string): boolean {
  return /[*?]/u.test(text);
}
