import { RE2JS } from "re2js";
import { globPattern } from "./glob-pattern.ts";

/**
 * Tells whether a path matches one of the globs (see `globPattern`), or lies in a folder that does. Takes time
 * in proportion to the path whatever the globs: they come from people and repositories that nobody vouches for.
 */
export function compileGlobs(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.map((glob) => {
    const whole = globPattern(glob.replace(/^\//u, "").replace(/\/$/u, ""));
    return RE2JS.compile(`${whole.slice(0, -1)}(/.*)?$`, RE2JS.DOTALL);
  });
  return (path) => patterns.some((pattern) => pattern.test(path));
}
