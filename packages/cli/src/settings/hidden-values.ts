import type { Settings } from "./settings.ts";

/** Values that must not appear in any output, whatever carries them. */
export function hiddenValues(settings: Settings): string[] {
  const values: string[] = Object.values(settings.OCTOKRAFT_GIT_TOKENS);
  if (settings.OCTOKRAFT_INITIAL_API_KEY !== undefined) values.push(settings.OCTOKRAFT_INITIAL_API_KEY);
  for (const text of [settings.DATABASE_URL, settings.OCTOKRAFT_SMTP_URL]) {
    const password = URL.parse(text ?? "")?.password ?? "";
    if (password !== "") values.push(password, decodeURIComponent(password));
  }
  // The longest first, so that none is left over behind a shorter one that it contains.
  return values.toSorted((a, b) => b.length - a.length);
}
