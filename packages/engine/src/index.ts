export { assess } from "./assess.ts";
export { compileGlobs } from "./globs/compile-globs.ts";
export { globPattern, isGlob } from "./globs/glob-pattern.ts";
export { assessInChild } from "./assess-in-child.ts";
export { collectFactsInChild } from "./collect-facts-in-child.ts";
export { EngineDied, EngineFailed } from "./child/engine-process.ts";
export type { RepositoryFacts } from "./model/repository-facts.ts";
export type { AssessOptions } from "./model/assess-options.ts";
export type { EngineSettings } from "./model/engine-settings.ts";
export * from "./model/assessment.ts";
export * from "./model/category.ts";
export * from "./model/coverage.ts";
export * from "./model/fact-cache.ts";
export * from "./model/file-facts.ts";
export * from "./model/finding.ts";
export * from "./model/language-id.ts";
export * from "./model/measures.ts";
export * from "./model/severity.ts";
export * from "./model/snapshot.ts";
export { toAssessJson } from "./output/to-assess-json.ts";
export { toFactsJson } from "./output/to-facts-json.ts";
export { toSarif } from "./output/to-sarif.ts";
export { describeRule, listRules } from "./rules/describe-rule.ts";
export type { RuleDescription } from "./rules/describe-rule.ts";
export type { RuleExample } from "./rules/rule.ts";
export { collectCommits, type CommitLog } from "./history/commit-log.ts";
export type { CommitRecord, FileChange } from "./history/commit-record.ts";
export type { ChangeCoupling } from "./history/change-coupling.ts";
export {
  computeDynamics,
  recentAuthors,
  windowStart,
  type CodebaseMovement,
  type LineChange,
} from "./history/compute-dynamics.ts";
export {
  computeHistory,
  type HistoryInput,
  type RatedFile,
  type RepositoryHistory,
} from "./history/compute-history.ts";
export type { FileHistory } from "./history/file-history.ts";
export { measureFile, type FileMeasure } from "./history/file-measure.ts";
export { listHotspots, type HotspotFile } from "./history/list-hotspots.ts";
