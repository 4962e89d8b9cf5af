import type { Assessment } from "../model/assessment.ts";

/** The assessment without its measures as JSON text, by `schemas/assess.schema.json`, ending with a line break. */
export function toAssessJson(assessment: Assessment): string {
  return `${JSON.stringify({ ...assessment, measures: undefined }, null, 2)}\n`;
}
