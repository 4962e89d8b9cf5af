export { CoverageError, coverageFormats, type CoverageFormat } from "./coverage-report.ts";
export { largestReport, readCoverage } from "./read-coverage.ts";
