import type { Command } from "commander";

import type { Terminal } from "../terminal.ts";

export function addStartCommand(program: Command, terminal: Terminal): void {
  program
    .command("start")
    .description("Run everything in one process, link a repository as a demo project and assess it.")
    .argument("[path]", "the repository to link; the one in the current folder if left out")
    .action(async (path: string | undefined) => {
      // Server and database take half a second to load, which `assess` need not wait for.
      const { startWithDemo } = await import("../demo/start-with-demo.ts");
      await startWithDemo(path, terminal);
    });
}
