/** How the words of a name are joined. */
export type NameStyle = "camelCase" | "PascalCase" | "snake_case" | "SCREAMING_SNAKE_CASE" | "kebab-case";

/**
 * The styles that a name agrees with; several for names of one word. Empty for names in no style at all.
 * Underscores at either end do not count, nor does a sigil.
 */
export function stylesOf(name: string): NameStyle[] {
  const bare = name.replace(/^[$_@]+|[_?!=]+$/gu, "");
  const styles: NameStyle[] = [];
  if (/^[a-z][a-z\d]*(?:[A-Z][A-Za-z\d]*)?$/u.test(bare)) styles.push("camelCase");
  if (/^[A-Z][A-Za-z\d]*$/u.test(bare)) styles.push("PascalCase");
  if (/^[a-z][a-z\d]*(?:_[a-z\d]+)*$/u.test(bare)) styles.push("snake_case");
  if (/^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$/u.test(bare)) styles.push("SCREAMING_SNAKE_CASE");
  if (/^[a-z][a-z\d]*(?:-[a-z\d]+)*$/u.test(bare)) styles.push("kebab-case");
  return styles;
}
