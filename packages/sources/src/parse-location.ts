import { isAbsolute } from "node:path";

import { SourceError } from "./source-error.ts";

export type Location = { kind: "local"; path: string } | RemoteLocation;

export interface RemoteLocation {
  kind: "remote";
  /** Normalised: what git is given and what is stored. */
  url: string;
  hostname: string;
  port: number;
  /** The last part of the path, without `.git`. */
  name: string;
}

/**
 * Reads what a person gave as a repository: an absolute path or an https URL.
 * @throws SourceError `invalid_location`, `protocol_not_allowed` or `credentials_in_url`
 */
export function parseLocation(text: string): Location {
  if (text === "" || text.length > 2048) {
    throw new SourceError(
      "invalid_location",
      "A repository is an absolute path or an https URL of at most 2048 characters.",
    );
  }
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\u007f]/.test(text)) {
    throw new SourceError("invalid_location", "The repository's location has a control character in it.");
  }
  if (isAbsolute(text)) return { kind: "local", path: text };
  const scheme = /^([a-z][a-z0-9+.-]*):/i.exec(text)?.[1]?.toLowerCase();
  if (scheme === undefined || (scheme !== "https" && !text.includes("://") && !text.includes("::"))) {
    throw new SourceError("invalid_location", `"${text}" is neither an absolute path nor an https URL.`);
  }
  if (scheme !== "https") {
    throw new SourceError(
      "protocol_not_allowed",
      `Repositories are read over https only, not over ${scheme}.`,
    );
  }
  return parseRemote(text);
}

function parseRemote(text: string): RemoteLocation {
  const url = URL.parse(text);
  if (url === null || !/^https:\/\/[^/\\]/i.test(text) || url.hostname === "") {
    throw new SourceError("invalid_location", `"${text}" is not a well-formed https URL.`);
  }
  if (url.username !== "" || url.password !== "") {
    throw new SourceError(
      "credentials_in_url",
      "The URL holds a user name or password, which would be stored and shown; set a token for the host instead.",
    );
  }
  if (url.search !== "" || url.hash !== "") {
    throw new SourceError("invalid_location", "The URL of a repository has no query and no fragment.");
  }
  const path = url.pathname.replace(/\/+$/, "");
  const name = decodeName(path.slice(path.lastIndexOf("/") + 1));
  if (name === "")
    throw new SourceError("invalid_location", `The URL ${url.href} names a host but no repository.`);
  return {
    kind: "remote",
    url: `${url.origin}${path}`,
    hostname: url.hostname.replace(/^\[|\]$/g, ""),
    port: url.port === "" ? 443 : Number(url.port),
    name,
  };
}

function decodeName(segment: string): string {
  try {
    return decodeURIComponent(segment).replace(/\.git$/, "");
  } catch {
    return segment.replace(/\.git$/, "");
  }
}
