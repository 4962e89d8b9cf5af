import type { Assessment } from "../model/assessment.ts";

/** The assessment, of its measures the modules only, as JSON text, by `schemas/assess.schema.json`, ending with a line break. */
export function toAssessJson(assessment: Assessment): string {
  const { measures, ...published } = assessment;
  const { modules, packages } = measures;
  return `${JSON.stringify({ ...published, modules, packages }, null, 2)}\n`;
}
