export type GitProtocol = "https" | "file";

export interface GitEnvironment {
  /** Transports this one command may use; none by default. */
  protocols?: readonly GitProtocol[];
  /** Configuration that must not stand on the command line, where every user of the machine could read it. */
  configuration?: readonly (readonly [key: string, value: string])[];
  /** A file read as the global configuration: the only way for `safe.directory` to reach git's own children. */
  globalConfiguration?: string;
}

/**
 * The whole environment of a git command: nothing of the caller's but PATH and the folder for temporary
 * files, so that no configuration, credential helper, prompt, proxy or replacement object of the machine
 * takes part.
 */
export function gitEnvironment(options: GitEnvironment = {}): NodeJS.ProcessEnv {
  const environment: NodeJS.ProcessEnv = {
    PATH: process.env["PATH"] ?? "/usr/local/bin:/usr/bin:/bin",
    LC_ALL: "C",
    TZ: "UTC",
    GIT_CONFIG_NOSYSTEM: "1",
    GIT_CONFIG_GLOBAL: options.globalConfiguration ?? "/dev/null",
    GIT_ATTR_NOSYSTEM: "1",
    GIT_TERMINAL_PROMPT: "0",
    GIT_ASKPASS: "/bin/false",
    SSH_ASKPASS: "/bin/false",
    GIT_SSH_COMMAND: "/bin/false",
    // Set, this list replaces every protocol.*.allow, also in git's children, which do not see `-c`.
    GIT_ALLOW_PROTOCOL: (options.protocols ?? []).join(":"),
    GIT_NO_LAZY_FETCH: "1",
    GIT_NO_REPLACE_OBJECTS: "1",
    GIT_OPTIONAL_LOCKS: "0",
  };
  const temporary = process.env["TMPDIR"];
  if (temporary !== undefined) environment["TMPDIR"] = temporary;
  const configuration = options.configuration ?? [];
  environment["GIT_CONFIG_COUNT"] = String(configuration.length);
  for (const [index, [key, value]] of configuration.entries()) {
    environment[`GIT_CONFIG_KEY_${index}`] = key;
    environment[`GIT_CONFIG_VALUE_${index}`] = value;
  }
  return environment;
}

/** Options of every git command: whatever a repository's own configuration says, nothing of it is run. */
export const gitSafetyOptions: readonly string[] = [
  "--no-pager",
  "-c",
  "protocol.allow=never",
  "-c",
  "core.hooksPath=/dev/null",
  "-c",
  "core.fsmonitor=false",
  "-c",
  "core.symlinks=false",
  "-c",
  "gc.auto=0",
  "-c",
  "maintenance.auto=false",
  // Reading with these options is safe whoever owns the folder; git's check protects those who run hooks.
  "-c",
  "safe.directory=*",
];
