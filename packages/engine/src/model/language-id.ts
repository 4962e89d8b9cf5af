/** The languages the engine parses. TSX is `typescript`, JSX is `javascript`. */
export const languageIds = [
  "bash",
  "c",
  "cpp",
  "csharp",
  "elixir",
  "go",
  "java",
  "javascript",
  "kotlin",
  "php",
  "python",
  "ruby",
  "rust",
  "scala",
  "swift",
  "typescript",
] as const;

export type LanguageId = (typeof languageIds)[number];
