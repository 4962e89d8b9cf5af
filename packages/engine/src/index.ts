export * from "./model/assessment.ts";
export * from "./model/category.ts";
export * from "./model/fact-cache.ts";
export * from "./model/file-facts.ts";
export * from "./model/finding.ts";
export * from "./model/language-id.ts";
export * from "./model/severity.ts";
export * from "./model/snapshot.ts";
