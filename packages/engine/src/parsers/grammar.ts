/** The grammars that the engine can load. */
export const grammarNames = [
  "c_sharp",
  "go",
  "java",
  "javascript",
  "kotlin",
  "php",
  "python",
  "ruby",
  "rust",
  "tsx",
  "typescript",
] as const;

export type GrammarName = (typeof grammarNames)[number];
