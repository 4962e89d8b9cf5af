import type { Compilation } from "./compilation.ts";
import { outputModule } from "./output-module.ts";

/** `mocks.ts`: handlers for MSW that answer with the document's examples. */
export function emitMocksModule(compilation: Compilation): string {
  const [server] = compilation.model.servers;
  const body = `/** One handler per operation, for \`setupServer\` or \`setupWorker\`. */
export function mockHandlers(baseUrl = ${JSON.stringify(server?.url ?? "")}): HttpHandler[] {
return mockHandlersOf(operations, loadExample, baseUrl);
}`;
  return outputModule(
    compilation.banner,
    [
      'import type { HttpHandler } from "msw";',
      'import { loadExample, operations } from "./operations.ts";',
      'import { mockHandlersOf } from "./runtime/mock-handlers.ts";',
    ],
    body,
  );
}
