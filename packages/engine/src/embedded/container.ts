import type { LanguageId } from "../model/language-id.ts";

/** Formats whose files hold code of a language that the engine parses, among other things. */
export type Container = "astro" | "notebook" | "svelte" | "vue";

const byExtension: Readonly<Record<string, Container | undefined>> = {
  astro: "astro",
  ipynb: "notebook",
  svelte: "svelte",
  vue: "vue",
};

/** The format that a path's extension stands for; null for a file that is all of one language. */
export function containerOf(path: string): Container | null {
  const extension = /\.(?<extension>\w+)$/.exec(path)?.groups?.["extension"]?.toLowerCase() ?? "";
  return byExtension[extension] ?? null;
}

/** Languages that the code in a format may be of; the first one is what its files count as before they are read. */
export function languagesIn(container: Container): readonly [LanguageId, ...LanguageId[]] {
  return container === "notebook" ? ["python"] : ["typescript", "javascript"];
}
