// Generated from openapi/ by pnpm generate. Do not edit.
import type { Answer } from "../runtime/check-response.ts";

/** By operationId. */
export declare const examples: Readonly<Record<string, Answer | undefined>>;
