import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { readExamples } from "../src/testing/read-examples.ts";

/**
 * `compare-examples.ts DOCUMENT DIR`: every example of a 2xx response of an OpenAPI 3.0 document, judged by the generated
 * validators in DIR and by ajv. Prints one line of JSON.
 */
interface Generated {
  readonly operations: Readonly<
    Record<string, { readonly operationId: string; readonly method: string; readonly path: string }>
  >;
  readonly validateResponse: (id: string, answer: object) => Promise<readonly { readonly pointer: string }[]>;
}

const [file = "", folder = ""] = process.argv.slice(2);
const document = JSON.parse(await readFile(file, "utf8")) as Readonly<Record<string, unknown>>;
const generated = (await import(pathToFileURL(join(folder, "index.ts")).href)) as Generated;
const ids = new Map(
  Object.values(generated.operations).map(({ operationId, method, path }) => [
    `${method} ${path}`,
    operationId,
  ]),
);
const result = { examples: 0, valid: 0, agree: 0 };
for (const { method, path, status, contentType, body, valid } of readExamples(document)) {
  const id = ids.get(`${method} ${path}`) ?? "";
  const found = await generated.validateResponse(id, { status, contentType, body });
  const accepted = !found.some(({ pointer }) => pointer.startsWith("/body"));
  result.examples += 1;
  if (valid) result.valid += 1;
  if (valid === accepted) result.agree += 1;
}
console.log(JSON.stringify(result));
