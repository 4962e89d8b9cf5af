import { readFileSync } from "node:fs";
import { documents } from "@octokraft/api-routes";

import type { Contract } from "./contract-checker.ts";

/** The contract that the server serves. */
export const contract: Contract = JSON.parse(readFileSync(documents.json, "utf8")) as Contract;
