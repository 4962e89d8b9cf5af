import { join } from "node:path";
import {
  compileFile,
  documentFiles,
  emitOpenapiTypes,
  type Diagnostic,
} from "../packages/codegen/src/index.ts";

const banner = "Generated from openapi/ by pnpm generate. Do not edit.";

/** The generated folders of the packages that come from the contract, each with its files by path. */
export async function generateContractPackages(root: string): Promise<{
  readonly outputs: ReadonlyMap<string, ReadonlyMap<string, string>>;
  readonly diagnostics: readonly Diagnostic[];
}> {
  const document = join(root, "openapi", "openapi.yaml");
  const { files, diagnostics, bundle } = await compileFile(document, { banner, targets: ["zod", "routes"] });
  const client = await compileFile(document, {
    banner,
    targets: ["client"],
    typesModule: "@octokraft/api-types",
  });
  const folder = (name: string): string => join(root, "packages", name, "src", "generated");
  return {
    diagnostics,
    outputs: new Map([
      [folder("api-types"), new Map([["openapi.ts", await emitOpenapiTypes(bundle, banner)]])],
      [folder("api-routes"), new Map([...files, ...documentFiles(bundle, banner)])],
      [folder("api-client"), client.files],
    ]),
  };
}
