/**
 * A glob as a regular expression that PostgreSQL and JavaScript read alike: `*` and `?` stay within a
 * folder, `**` does not, and a `**` that is a whole part of the path may also stand for no folder. Without
 * alternatives and groups that repeat, so that matching takes linear time.
 */
export function globPattern(glob: string): string {
  let pattern = "^";
  for (let at = 0; at < glob.length; at++) {
    const rest = glob.slice(at);
    if (rest.startsWith("**/") && (at === 0 || glob[at - 1] === "/")) {
      pattern += "(.*/)?";
      at += 2;
    } else if (rest.startsWith("**")) {
      pattern += ".*";
      at += 1;
    } else if (rest.startsWith("*")) {
      pattern += "[^/]*";
    } else if (rest.startsWith("?")) {
      pattern += "[^/]";
    } else {
      pattern += rest.charAt(0).replace(/[\\^$.*+?()[\]{}|]/u, String.raw`\$&`);
    }
  }
  return `${pattern}$`;
}

/** Whether a text is meant as a glob. */
export function isGlob(text: string): boolean {
  return /[*?]/u.test(text);
}
