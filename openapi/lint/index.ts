import type { Plugin } from "@redocly/openapi-core";
import { boundedInput } from "./bounded-input.ts";
import { citedDecisions } from "./cited-decisions.ts";
import { descriptionSaysWho } from "./description-says-who.ts";
import { fileLength } from "./file-length.ts";
import { listResponseShape } from "./list-response-shape.ts";
import { noOrphanFiles } from "./no-orphan-files.ts";
import { operationIdVerb } from "./operation-id-verb.ts";
import { operationRole } from "./operation-role.ts";
import { operationStatuses } from "./operation-statuses.ts";
import { operationSummaryStyle } from "./operation-summary-style.ts";
import { parameterDocumented } from "./parameter-documented.ts";
import { pathItemFile } from "./path-item-file.ts";
import { propertyDocumented } from "./property-documented.ts";
import { responsePropertiesRequired } from "./response-properties-required.ts";
import { schemaFile } from "./schema-file.ts";
import { sharedErrorResponses } from "./shared-error-responses.ts";
import { snakeCaseNames } from "./snake-case-names.ts";
import { successResponse } from "./success-response.ts";

const rules = {
  "bounded-input": boundedInput,
  "cited-decisions": citedDecisions,
  "description-says-who": descriptionSaysWho,
  "file-length": fileLength,
  "list-response-shape": listResponseShape,
  "no-orphan-files": noOrphanFiles,
  "operation-id-verb": operationIdVerb,
  "operation-role": operationRole,
  "operation-statuses": operationStatuses,
  "operation-summary-style": operationSummaryStyle,
  "parameter-documented": parameterDocumented,
  "path-item-file": pathItemFile,
  "property-documented": propertyDocumented,
  "response-properties-required": responsePropertiesRequired,
  "schema-file": schemaFile,
  "shared-error-responses": sharedErrorResponses,
  "snake-case-names": snakeCaseNames,
  "success-response": successResponse,
};

/** The style guide of the contract. `extends: octokraft/all` turns every rule on. */
export const plugin = {
  id: "octokraft",
  rules: { oas3: rules },
  configs: {
    all: {
      rules: Object.fromEntries(Object.keys(rules).map((name) => [`octokraft/${name}`, "error" as const])),
    },
  },
} satisfies Plugin;

/** What Redocly asks of a plugin's module. */
export default () => plugin;
