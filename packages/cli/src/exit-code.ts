/** What the command's exit code says. Part of the interface: scripts and CI depend on it. */
export const exitCodes = {
  ok: 0,
  /** The assessment's score is below `--fail-under`. */
  belowThreshold: 1,
  /** Unknown command or option, or a wrong setting. */
  usage: 2,
  /** The code could not be analysed, or the server could not start. */
  failed: 3,
  /** Ended by Ctrl-C, as shells expect it. */
  interrupted: 130,
} as const;

export type ExitCode = (typeof exitCodes)[keyof typeof exitCodes];

/** Ends the command with one sentence on standard error. */
export class CommandError extends Error {
  readonly exitCode: ExitCode;

  constructor(exitCode: ExitCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = "CommandError";
    this.exitCode = exitCode;
  }
}
