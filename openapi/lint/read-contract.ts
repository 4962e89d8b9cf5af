import { bundle, createConfig } from "@redocly/openapi-core";

/** The contract as one document, read from its root file. Throws if the root or a file that it refers to cannot be read. */
export async function readContract(root: string): Promise<unknown> {
  const { bundle: document, problems } = await bundle({ ref: root, config: await createConfig({}) });
  const [problem] = problems;
  if (problem !== undefined) throw new Error(problem.message);
  return document.parsed;
}
