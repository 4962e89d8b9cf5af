import type { LanguageId } from "../model/language-id.ts";

/** Formats whose files hold code of a language that the engine parses, among other things. */
export const containers = ["astro", "notebook", "svelte", "vue"] as const;

export type Container = (typeof containers)[number];

/** The format that a path's extension stands for; null for a file that is all of one language. */
export function containerOf(path: string): Container | null {
  switch (/\.(?<extension>\w+)$/.exec(path)?.groups?.["extension"]?.toLowerCase()) {
    case "ipynb":
      return "notebook";
    case "vue":
      return "vue";
    case "svelte":
      return "svelte";
    case "astro":
      return "astro";
    default:
      return null;
  }
}

/** Languages that the code in a format may be of; the first one is what its files count as before they are read. */
export function languagesIn(container: Container): readonly [LanguageId, ...LanguageId[]] {
  return container === "notebook" ? ["python"] : ["typescript", "javascript"];
}
