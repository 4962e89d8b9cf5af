import type { LanguageId } from "../model/language-id.ts";
import { bash } from "./bash.ts";
import { c } from "./c.ts";
import { cpp } from "./cpp.ts";
import { csharp } from "./csharp.ts";
import { elixir } from "./elixir.ts";
import { go } from "./go.ts";
import { java } from "./java.ts";
import { javascript } from "./javascript.ts";
import { kotlin } from "./kotlin.ts";
import type { Language } from "./language.ts";
import { php } from "./php.ts";
import { python } from "./python.ts";
import { ruby } from "./ruby.ts";
import { rust } from "./rust.ts";
import { scala } from "./scala.ts";
import { swift } from "./swift.ts";
import { typescript } from "./typescript.ts";

/** Every language that the engine parses. */
export const languages: readonly Language[] = [
  bash,
  c,
  cpp,
  csharp,
  elixir,
  go,
  java,
  javascript,
  kotlin,
  php,
  python,
  ruby,
  rust,
  scala,
  swift,
  typescript,
];

const byId = new Map<string, Language>(languages.map((language) => [language.id, language]));

export function languageOf(id: LanguageId): Language {
  const language = byId.get(id);
  if (language === undefined) throw new Error(`No language is known by the name ${id}`);
  return language;
}
