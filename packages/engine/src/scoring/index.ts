/** The arithmetic of scores alone, without any analyser: for those that keep counts and score them again. */
export { categories } from "../model/category.ts";
export { severities } from "../model/severity.ts";
export { grade } from "./grade.ts";
export { scoreCategory } from "./score-category.ts";
export { scoreOverall } from "./score-overall.ts";
export { categoryBaselines, categoryWeights, severityWeights } from "./weights.ts";
