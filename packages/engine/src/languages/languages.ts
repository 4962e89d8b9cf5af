import type { LanguageId } from "../model/language-id.ts";
import { javascript } from "./javascript.ts";
import type { Language } from "./language.ts";
import { typescript } from "./typescript.ts";

/** Every language that the engine parses. */
export const languages: readonly Language[] = [javascript, typescript];

const byId = new Map<string, Language>(languages.map((language) => [language.id, language]));

export function languageOf(id: LanguageId): Language {
  const language = byId.get(id);
  if (language === undefined) throw new Error(`No language is known by the name ${id}`);
  return language;
}
