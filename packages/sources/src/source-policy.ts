/** What repositories a server may read, and how much it spends on one. */
export interface SourcePolicy {
  /** Folders below which local repositories may lie. Empty: none. `/` allows every path. */
  repositoryRoots: readonly string[];
  /** Host names (or `host:port`) that may have private or loopback addresses; `*` for every host. */
  allowedPrivateHosts: readonly string[];
  /** Access tokens by host name (or `host:port`). Sent to that host only, in a header. */
  tokens: Readonly<Record<string, string>>;
  /** A file of certificates (PEM) to trust instead of the system's. */
  certificateFile?: string | undefined;
  /** Longest time for one clone or fetch. */
  timeoutMs: number;
  /** Largest size of one mirror on disk, in bytes. */
  maxBytes: number;
}

export const defaultSourcePolicy: SourcePolicy = {
  repositoryRoots: [],
  allowedPrivateHosts: [],
  tokens: {},
  timeoutMs: 15 * 60_000,
  maxBytes: 4 * 1024 ** 3,
};
