/**
 * Whether a commit's subject says that it corrects faulty behaviour of the program.
 *
 * A conventional commit is taken by its word: `fix:` is one, `docs:` is none, nor is `fix(deps):`. Else a word for
 * fixing or for a defect must stand in the subject, in one of the languages that commits are written in, and the
 * subject must not say that only a typo, the style, a linter's complaint, the tests, the build or the documentation
 * was fixed.
 */
export function isBugFix(subject: string): boolean {
  const [, word, scope] = conventional.exec(subject) ?? [];
  const type = word?.toLowerCase();
  if (type !== undefined && otherTypes.has(type)) return false;
  if (scope !== undefined && otherTypes.has(scope.toLowerCase())) return false;
  if (notABug.test(subject)) return false;
  if (type !== undefined && fixTypes.has(type)) return true;
  return latinWord.test(subject) || otherScripts.test(subject);
}

const conventional = /^\s*([a-z]+)(?:\(([^()]*)\))?!?:\s/i;
const fixTypes = new Set(["fix", "bugfix", "hotfix"]);
const otherTypes = new Set(
  [
    "build chore ci deps dep deps-dev doc docs example examples feat feature i18n lint perf readme refactor release",
    "style test tests testing typo types wip",
  ].flatMap((words) => words.split(" ")),
);

/** What may be wrong with a repository without its program doing anything wrong. */
const harmless = [
  "typos?|misspell\\w*|spelling|grammar|wording|verbs?|punctuation",
  "code ?styles?|styles?|styling|style ?ci|cs|code ?smells?|spacing|whitespaces?|indent(?:ation)?|formatting|newlines?|nits?",
  "lint\\w*|warnings?|\\w+lint|rubocop|ruff|clippy|flake8|prettier|checkstyle|phpstan|phpcs|psalm|mypy|pyright|sonar\\w*|findings|[a-z]{2}\\d{3,4}",
  "comments?|docs?|docu?mentation|doc ?blocks?|phpdocs?|javadocs?|godocs?|docstrings?|readme|change ?log|release notes|copyright|licen[cs]es?",
  "tests?|unit ?tests?|specs?|flak(?:y|iness)|ci|circle ?ci|travis|appveyor|github actions?|workflows?|pipelines?|builds?|compilation",
  "merges?|conflicts?|rebase|review|feedback",
].join("|");

const notABug = new RegExp(
  [
    // At most two words between: "fix the failing test", but not "fix a crash seen in the test".
    String.raw`\b(?:fix\w*|correct\w*)(?:\W+\w+(?:['’]\w+)?){0,2}\W+(?:${harmless})\b`,
    String.raw`\b(?:${harmless}) (?:bug)?(?:fix(?:e[sd])?|fixups?|corrections?)\b`,
    String.raw`\b(?:typos?|misspell\w*|spelling)\b`,
    String.raw`^(?:fixup|squash)!`,
    String.raw`^\W*(?:docs?|tests?|ci|build|readme|changelog)\b`,
  ].join("|"),
  "i",
);

/** Words of languages in Latin script. `\b` knows only ASCII letters, so stems with others end before them. */
const latinWord = new RegExp(
  String.raw`(?<![\p{L}\p{N}_])(?:${[
    // English
    "(?:bug|hot|quick)?fix(?:e[sd]|ing)?|bugs?|bugged|buggy|defects?|faults?|faulty|regressions?(?! (?:tests?|coverage|suite|specs?))|regressed",
    "crash(?:e[sd]|ing)?|panics?|deadlocks?|segfaults?|livelocks?|leaks?|leaking|memleaks?|overflows?|underflows?",
    "race conditions?|data races?|null ?pointers?|npe|nullreferenceexception|out of bounds|off[- ]by[- ]one|use[- ]after[- ]free",
    "broken|wrong(?:ly)?|incorrect(?:ly)?|erroneous(?:ly)?|misbehav\\p{L}*|unexpected(?:ly)?|inconsistent(?:ly)?|infinite loop",
    "hangs?|freezes?|corrupt(?:s|ed|ion)?|repair(?:s|ed)?|correct(?:s|ed|ly)|vulnerabilit(?:y|ies)|cve-\\d+-\\d+|xss",
    "(?:closes?|closed|resolves?|resolved) #\\d+",
    // German, Dutch
    "beheb\\p{L}*|behoben\\p{L}*|fehler\\p{L}*|korrigier\\p{L}*|korrektur\\p{L}*|repariert?|absturz|verhelpt?|opgelost|herstel(?:d|t)?",
    // French, Spanish, Portuguese, Italian
    "corrig\\p{L}*|correction|corrección|correção|corretto|corregg\\p{L}*|correzione|répar\\p{L}*|bogues?|résou\\p{L}*",
    "arregl\\p{L}*|soluciona\\p{L}*|conserta\\p{L}*|resolvido|risol\\p{L}*|plantage|errores|erros",
    // Polish, Czech, Turkish, Swedish
    "napraw\\p{L}*|popraw(?:ka|ki|ia|iono)|błęd\\p{L}*|oprav\\p{L}*|chyb[ayu]|düzelt\\p{L}*|hata(?:sı|ları)?|rättar?|åtgärda\\p{L}*",
  ].join("|")})(?![\p{L}\p{N}_])`,
  "iu",
);

/** Scripts whose words need no boundaries, or have endings of their own: Russian, Ukrainian, Chinese, Japanese, Korean. */
const otherScripts =
  /исправ|поправ|починил|починен|фикс|баг|ошибк|виправ|помилк|修复|修復|修正|修改错误|错误|缺陷|漏洞|崩溃|不具合|バグ|直した|수정|버그|오류|고침/iu;
