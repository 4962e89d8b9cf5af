import { SourceError, type SourceErrorCode } from "./source-error.ts";
import type { Source } from "./source.ts";

const causes: readonly (readonly [pattern: RegExp, code: SourceErrorCode, sentence: string])[] = [
  [
    /could not read Username|could not read Password|Authentication failed|error: 40[13]/i,
    "authentication_failed",
    "does not exist or asks for credentials; set an access token for its host in OCTOKRAFT_GIT_TOKENS",
  ],
  [/repository .* not found|error: 404/i, "repository_not_found", "was not found on its host"],
  [
    /error: 30\d|unable to update url base from redirection/i,
    "redirected",
    "has moved; give the address it has now",
  ],
  [/certificate|SSL|TLS/, "tls_failed", "cannot be reached over a trusted TLS connection"],
  [
    /could not resolve host|failed to connect|connection (refused|timed out|reset)|couldn't connect|operation too slow/i,
    "unreachable",
    "cannot be reached: its host does not answer",
  ],
  [/error: 5\d\d/i, "unreachable", "cannot be reached: its host reports an error of its own"],
  [
    /not valid: is this a git repository|does not appear to be a git repository|not a git repository/i,
    "not_a_repository",
    "is not a git repository",
  ],
  [
    /mismatched algorithms|unsupported object format|unknown value for object-format/i,
    "unsupported_repository",
    "uses an object format that this git cannot read",
  ],
];

/** Says in a sentence why git could not read a source. */
export function explainGitFailure(source: Pick<Source, "location" | "token">, stderr: string): SourceError {
  for (const [pattern, code, sentence] of causes) {
    if (!pattern.test(stderr)) continue;
    const refused = code === "authentication_failed" && source.token;
    const said = refused
      ? "does not exist or its host refuses the access token that is set for it"
      : sentence;
    return new SourceError(code, `The repository ${source.location} ${said}.`);
  }
  const last =
    stderr
      .trim()
      .split("\n")
      .findLast((line) => /^(fatal|error|remote):/.test(line)) ?? "git gave no reason";
  return new SourceError(
    "git_failed",
    `The repository ${source.location} could not be read (${last.trim()}).`,
  );
}
