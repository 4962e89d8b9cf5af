import { bundle, createConfig } from "@redocly/openapi-core";

/**
 * The contract as one document, read from its root file; with `dereference` every reference is replaced by what it leads
 * to. Throws if the root or a file that it refers to cannot be read.
 */
export async function readContract(root: string, { dereference = false } = {}): Promise<unknown> {
  const config = await createConfig({});
  const { bundle: document, problems } = await bundle({ ref: root, config, dereference });
  const [problem] = problems;
  if (problem !== undefined) throw new Error(problem.message);
  return document.parsed;
}
