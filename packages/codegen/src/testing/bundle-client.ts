import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { build } from "vite";

/**
 * Bundles an entry, code that imports the generated `./client.ts`, for browsers into one module. Fails where the code
 * imports what no browser has. The entry is put beside the client.
 */
export async function bundleClient(folder: string, entry: string): Promise<string> {
  const file = join(folder, "bundle-entry.ts");
  await writeFile(file, entry);
  const result = await build({
    configFile: false,
    logLevel: "silent",
    root: folder,
    build: {
      write: false,
      minify: false,
      target: "es2022",
      lib: { entry: file, formats: ["es"], fileName: "client" },
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]).flatMap((each) =>
    "output" in each ? each.output : [],
  );
  const chunks = outputs.filter((output) => output.type === "chunk");
  const missing = chunks.flatMap(({ imports, dynamicImports, code }) => [
    ...imports,
    ...dynamicImports,
    ...(code.match(/__vite[-_]browser[-_]external\w*/g) ?? []),
  ]);
  const [chunk] = chunks;
  if (chunk === undefined || chunks.length > 1 || missing.length > 0)
    throw new Error(`The client needs more than a browser has: ${missing.join(", ")}`);
  return chunk.code;
}
