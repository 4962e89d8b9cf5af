import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";

import { admitLocalRepository } from "./admit-local-repository.ts";
import type { GitEnvironment } from "./git-environment.ts";
import { parseLocation, type RemoteLocation } from "./parse-location.ts";
import { resolveHost } from "./resolve-host.ts";
import type { SourcePolicy } from "./source-policy.ts";

/** A repository that may be read: what git is given to reach it, and nothing else. */
export interface Source {
  kind: "local" | "remote";
  /** The canonical path or URL, free of secrets. */
  location: string;
  name: string;
  /** Options of git that come before its command. */
  options: string[];
  environment: GitEnvironment;
  token: boolean;
}

/**
 * Admits a location by the policy and calls `use` with the way to reach it.
 * @throws SourceError as `parseLocation`, `resolveHost` and `admitLocalRepository` do
 */
export async function withSource<T>(
  location: string,
  policy: SourcePolicy,
  use: (source: Source) => Promise<T>,
): Promise<T> {
  const parsed = parseLocation(location);
  if (parsed.kind === "remote") return use(await remoteSource(parsed, policy));
  const admitted = await admitLocalRepository(parsed.path, policy);
  // Git's own children ask the global configuration, and nothing else, whether a folder of another owner is safe.
  const folder = await mkdtemp(join(tmpdir(), "octokraft-git-"));
  try {
    const globalConfiguration = join(folder, "config");
    await writeFile(globalConfiguration, "[safe]\n\tdirectory = *\n");
    return await use({
      kind: "local",
      location: admitted.path,
      name: admitted.name,
      options: ["-c", "protocol.file.allow=always"],
      environment: { protocols: ["file"], globalConfiguration },
      token: false,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

async function remoteSource(remote: RemoteLocation, policy: SourcePolicy): Promise<Source> {
  const addresses = await resolveHost(remote, policy);
  const host = remote.hostname.includes(":") ? `[${remote.hostname}]` : remote.hostname;
  const pinned = addresses.map((address) => (address.includes(":") ? `[${address}]` : address)).join(",");
  const settings = [
    "protocol.https.allow=always",
    "http.followRedirects=false",
    "http.proxy=",
    "http.sslVerify=true",
    "http.lowSpeedLimit=1000",
    "http.lowSpeedTime=60",
    "transfer.bundleURI=false",
    "credential.helper=",
    `http.curloptResolve=${host}:${remote.port}:${pinned}`,
    ...(policy.certificateFile === undefined ? [] : [`http.sslCAInfo=${policy.certificateFile}`]),
  ];
  const token = policy.tokens[`${remote.hostname}:${remote.port}`] ?? policy.tokens[remote.hostname];
  return {
    kind: "remote",
    location: remote.url,
    name: remote.name,
    options: settings.flatMap((setting) => ["-c", setting]),
    environment: {
      protocols: ["https"],
      configuration:
        token === undefined
          ? []
          : [[`http.${new URL(remote.url).origin}/.extraHeader`, authorization(token)]],
    },
    token: token !== undefined,
  };
}

/** The hosting services take an access token as the password of any user; this name is the one GitHub asks for. */
function authorization(token: string): string {
  return `Authorization: Basic ${Buffer.from(`x-access-token:${token}`).toString("base64")}`;
}
