import type { LanguageId } from "../../model/language-id.ts";

/** Languages whose code can call each other's by name. */
export function languageFamily(language: LanguageId): string {
  if (language === "javascript" || language === "typescript") return "ecmascript";
  if (language === "c" || language === "cpp") return "c";
  return language === "java" || language === "kotlin" || language === "scala" ? "jvm" : language;
}
