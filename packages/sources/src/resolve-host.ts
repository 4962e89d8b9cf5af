import { lookup } from "node:dns/promises";
import { isIP } from "node:net";

import { isPublicAddress } from "./is-public-address.ts";
import type { RemoteLocation } from "./parse-location.ts";
import { SourceError } from "./source-error.ts";
import type { SourcePolicy } from "./source-policy.ts";

/**
 * Finds the addresses of a host before git does, and judges them.
 * @returns all addresses; git must be bound to them, or a second look-up could give others
 * @throws SourceError `host_not_found` or `host_not_allowed`
 */
export async function resolveHost(
  location: RemoteLocation,
  policy: Pick<SourcePolicy, "allowedPrivateHosts">,
): Promise<string[]> {
  const { hostname, port } = location;
  const addresses = isIP(hostname) === 0 ? await lookUp(hostname) : [hostname];
  const allowed = policy.allowedPrivateHosts;
  if (allowed.includes("*") || allowed.includes(hostname) || allowed.includes(`${hostname}:${port}`)) {
    return addresses;
  }
  const refused = addresses.find((address) => !isPublicAddress(address));
  if (refused !== undefined) {
    throw new SourceError(
      "host_not_allowed",
      `${hostname} has the address ${refused}, which is not on the public internet; only hosts named in OCTOKRAFT_ALLOW_PRIVATE_HOSTS may.`,
    );
  }
  return addresses;
}

async function lookUp(hostname: string): Promise<string[]> {
  try {
    const found = await lookup(hostname, { all: true, verbatim: true });
    if (found.length > 0) return found.map(({ address }) => address);
  } catch (error) {
    throw new SourceError(
      "host_not_found",
      `There is no host with the name ${hostname}, or its name server does not answer.`,
      {
        cause: error,
      },
    );
  }
  throw new SourceError("host_not_found", `The host ${hostname} has no address.`);
}
