import { pino, type DestinationStream, type Logger } from "pino";

const apiKey = /ok_live_[0-9a-f]+/g;
const authorization = /((?:Bearer|Basic) )[A-Za-z0-9._~+/=-]+/g;

/**
 * JSON lines with RFC 3339 times. API keys, Authorization headers and the given values never reach the
 * destination, wherever in a line they stand.
 */
export function createLogger(options: {
  level: string;
  destination: DestinationStream;
  hidden?: readonly string[];
}): Logger {
  const { hidden = [] } = options;
  return pino(
    {
      level: options.level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (level) => ({ level }) },
      redact: {
        paths: ["authorization", "*.authorization", "headers.cookie", "*.headers.cookie"],
        censor: "[hidden]",
      },
      hooks: { streamWrite: (line) => hide(line, hidden) },
    },
    options.destination,
  );
}

/** The line without keys, credentials and the given values, also where JSON writes them with escapes. */
function hide(line: string, hidden: readonly string[]): string {
  let text = line.replace(apiKey, "ok_live_[hidden]").replace(authorization, "$1[hidden]");
  for (const value of hidden) {
    text = text.replaceAll(value, "[hidden]").replaceAll(JSON.stringify(value).slice(1, -1), "[hidden]");
  }
  return text;
}
