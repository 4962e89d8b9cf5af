import { join } from "node:path";

import { createClient } from "@octokraft/api-client";

import packageJson from "../../package.json" with { type: "json" };
import { createLogger } from "../create-logger.ts";
import { assessDemo } from "./assess-demo.ts";
import { demoReport } from "./demo-report.ts";
import { findDemoRepository, type DemoRepository } from "./find-demo-repository.ts";
import { openLogFile } from "./open-log-file.ts";
import { withOwnerKey } from "./with-owner-key.ts";
import { CommandError, exitCodes } from "../exit-code.ts";
import { progressLog } from "../output/progress-bar.ts";
import { resolvePath } from "../resolve-path.ts";
import { logCrash } from "../services/log-crash.ts";
import { prepareDataFolder } from "../services/prepare-data-folder.ts";
import { runServices, type Services } from "../services/run-services.ts";
import { untilStopped } from "../services/until-stopped.ts";
import { hiddenValues } from "../settings/hidden-values.ts";
import { readSettings, type Settings } from "../settings/settings.ts";
import { paintFor, type Terminal } from "../terminal.ts";

/** Runs everything in one process, shows what a repository's assessment gives, and stays until it is stopped. */
export async function startWithDemo(path: string | undefined, terminal: Terminal): Promise<void> {
  const given = readSettings(process.env);
  const folder = path === undefined ? process.cwd() : resolvePath(path);
  const repository = await findDemoRepository(folder);
  if (repository === null && path !== undefined) {
    throw new CommandError(exitCodes.usage, `${folder} is not in a git repository.`);
  }
  const settings: Settings = {
    ...given,
    OCTOKRAFT_REPOSITORY_ROOTS: [...given.OCTOKRAFT_REPOSITORY_ROOTS, ...(repository?.roots ?? [])],
  };
  const say = (...lines: string[]): void => void terminal.stdout.write(`${lines.join("\n")}\n`);
  const logFile = join(settings.OCTOKRAFT_DATA_DIR, "octokraft.log");
  prepareDataFolder(settings.OCTOKRAFT_DATA_DIR);
  const logger = createLogger({
    level: settings.OCTOKRAFT_LOG_LEVEL,
    destination: openLogFile(logFile),
    hidden: hiddenValues(settings),
  });

  say(`Octokraft ${packageJson.version}, data in ${settings.OCTOKRAFT_DATA_DIR}`, "");
  logCrash(logger, terminal);
  const stopping = new AbortController();
  const stopped = untilStopped().then((signal) => stopping.abort(signal));
  const services = await runServices(settings, { serve: true, work: true }, logger);
  try {
    if (services.newKey !== null) say(`API key of the owner, shown only now: ${services.newKey}`, "");
    if (repository === null)
      say(`${folder} is not in a git repository, so there is no demo: npm start -- /path/to/repository`);
    else await showDemo(services, repository, say, terminal, stopping.signal);
    say("", ...addresses(services, settings, logFile), "", "Running. Ctrl-C stops it.");
    await stopped;
  } catch (error) {
    if (!stopping.signal.aborted) throw error;
  } finally {
    await services.stop();
  }
  say("Stopped. The next start takes up where this one ended.");
}

async function showDemo(
  services: Services,
  repository: DemoRepository,
  say: (...lines: string[]) => void,
  terminal: Terminal,
  signal: AbortSignal,
): Promise<void> {
  const paint = paintFor(terminal.stdout);
  const bar = progressLog(terminal);
  say(
    `Assessing ${repository.path} (${repository.branch ?? "detached HEAD"}, ${repository.commit.slice(0, 12)})`,
    ...(repository.dirty ? ["Changes that are not committed are not part of it."] : []),
    "",
  );
  await withOwnerKey(services.database.db, async (key) => {
    const api = createClient({ baseUrl: services.url ?? "", auth: { apiKey: key } });
    const result = await assessDemo(
      api,
      repository,
      ({ stage, files_done, files_total }) => bar.show(stage ?? "waiting", files_done, files_total),
      signal,
    ).finally(() => bar.end());
    const issues = await api.listIssues({
      params: { id: result.project_id },
      query: { sort: "-severity", limit: 10 },
    });
    say(...demoReport(result, issues, paint));
  });
}

function addresses({ newKey, url }: Services, settings: Settings, logFile: string): string[] {
  const base = settings.OCTOKRAFT_PUBLIC_URL ?? url ?? "";
  return [
    `  Documentation  ${base}/docs`,
    `  API            ${base}/api/v1`,
    `  Log            ${logFile}`,
    "",
    `  curl -H "Authorization: Bearer ${newKey ?? "<API key>"}" ${base}/api/v1/projects`,
  ];
}
