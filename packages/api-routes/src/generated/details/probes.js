// Generated from openapi/ by pnpm generate. Do not edit.
import * as k from "../runtime/keywords.ts";
import { z } from "../runtime/zod.ts";
import * as s from "../schemas/validators.js";

/** By operationId. */
export const details = {
  getLiveness: {
    parameters: [],
    responses: {
      "200": { content: { "application/json": { kind: "json", schema: s.Liveness } }, headers: {} },
    },
  },
  getReadiness: {
    parameters: [],
    responses: {
      "200": { content: { "application/json": { kind: "json", schema: s.Readiness } }, headers: {} },
      "503": { content: { "application/json": { kind: "json", schema: s.Error } }, headers: { "Retry-After": { required: false, coerce: { types: ["number"] }, schema: z.number().min(1).check(k.integer) } } },
    },
  },
};
