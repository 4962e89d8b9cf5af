// Generated from openapi/ by pnpm generate. Do not edit.
import type { Schemas } from "./index.ts";

/** The validators by the name of their component. */
export declare const byName: Schemas;
