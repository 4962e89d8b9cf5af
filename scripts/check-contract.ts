import { runPortman } from "./contract/run-portman.ts";
import { runPrism } from "./contract/run-prism.ts";
import { runRespect } from "./contract/run-respect.ts";
import { startServer } from "./contract/running-server.ts";

/** Holds a running server against the contract with three tools that know nothing of us. Each gets a server of its own. */
let failed = false;
for (const [name, run] of Object.entries({ prism: runPrism, portman: runPortman, respect: runRespect })) {
  const server = await startServer();
  try {
    const { done, problems } = await run(server);
    console.log(`check:contract: ${name}: ${done}, ${problems.length} problems`);
    for (const problem of problems) console.error(`  ${problem}`);
    failed ||= problems.length > 0;
  } finally {
    await server.stop();
  }
}
if (failed) process.exitCode = 1;
