import { cognitiveComplexity } from "./code-smells/cognitive-complexity/cognitive-complexity.ts";
import { commentedOutCode } from "./code-smells/commented-out-code/commented-out-code.ts";
import { complexFunction } from "./code-smells/complex-function/complex-function.ts";
import { dataClump } from "./code-smells/data-clump/data-clump.ts";
import { deepNesting } from "./code-smells/deep-nesting/deep-nesting.ts";
import { featureEnvy } from "./code-smells/feature-envy/feature-envy.ts";
import { flagArgument } from "./code-smells/flag-argument/flag-argument.ts";
import { godClass } from "./code-smells/god-class/god-class.ts";
import { largeFile } from "./code-smells/large-file/large-file.ts";
import { longCondition } from "./code-smells/long-condition/long-condition.ts";
import { longFunction } from "./code-smells/long-function/long-function.ts";
import { manyParameters } from "./code-smells/many-parameters/many-parameters.ts";
import { todoComment } from "./code-smells/todo-comment/todo-comment.ts";
import { fileNaming } from "./codebase-consistency/file-naming/file-naming.ts";
import { importCycle } from "./codebase-consistency/import-cycle/import-cycle.ts";
import { namingConvention } from "./codebase-consistency/naming-convention/naming-convention.ts";
import { unusedDependency } from "./dead-code/unused-dependency/unused-dependency.ts";
import { unusedExport } from "./dead-code/unused-export/unused-export.ts";
import { unusedField } from "./dead-code/unused-field/unused-field.ts";
import { unusedFile } from "./dead-code/unused-file/unused-file.ts";
import { unusedFunction } from "./dead-code/unused-function/unused-function.ts";
import { unusedImport } from "./dead-code/unused-import/unused-import.ts";
import { missingLicence } from "./compliance/missing-licence/missing-licence.ts";
import { missingSecurityPolicy } from "./compliance/missing-security-policy/missing-security-policy.ts";
import { unrecognizedLicence } from "./compliance/unrecognized-licence/unrecognized-licence.ts";
import { duplicatedCode } from "./duplication/duplicated-code/duplicated-code.ts";
import { emptyCatch } from "./runtime-risks/empty-catch/empty-catch.ts";
import type { FactRule } from "./rule.ts";
import { skippedTest } from "./test-coverage/skipped-test/skipped-test.ts";
import { testWithoutAssertion } from "./test-coverage/test-without-assertion/test-without-assertion.ts";
import { untestedComplexFunction } from "./test-coverage/untested-complex-function/untested-complex-function.ts";

/** Every fact rule, in the order of categories, then by id. */
export const factRules: readonly FactRule[] = [
  emptyCatch,
  skippedTest,
  testWithoutAssertion,
  untestedComplexFunction,
  cognitiveComplexity,
  commentedOutCode,
  complexFunction,
  dataClump,
  deepNesting,
  featureEnvy,
  flagArgument,
  godClass,
  largeFile,
  longCondition,
  longFunction,
  manyParameters,
  todoComment,
  duplicatedCode,
  unusedDependency,
  unusedExport,
  unusedField,
  unusedFile,
  unusedFunction,
  unusedImport,
  fileNaming,
  importCycle,
  namingConvention,
  missingLicence,
  missingSecurityPolicy,
  unrecognizedLicence,
];
