export { compileDocument, compileFile, type CompileOptions, type CompileResult } from "./compile-document.ts";
export { formatDiagnostic, type Diagnostic } from "./diagnostic.ts";
export { DocumentError } from "./document/load-document.ts";
export { compareOutput, type OutputDifference } from "./output/compare-output.ts";
export { emitOpenapiTypes } from "./output/emit-openapi-types.ts";
export { writeOutput } from "./output/write-output.ts";
export { describeDifference } from "./output/describe-difference.ts";
export { documentFiles } from "./output/document-files.ts";
