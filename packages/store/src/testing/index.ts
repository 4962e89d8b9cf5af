export { runAssessment } from "./run-assessment.ts";
export { sampleAssessment, sampleIssue } from "./sample-assessment.ts";
export { seedProject, seedUser } from "./seed-project.ts";
export { testDatabase, testDatabaseUrl, testPlace } from "./test-database.ts";
