/**
 * Whether a commit's subject says that it corrects faulty behaviour of the program.
 *
 * A conventional commit is taken by its word: `fix:` is one, `docs:` is none. Else a word for fixing or for a
 * defect must stand in the subject, in one of the languages that commits are written in, and the subject must
 * not say that only a typo, the style, the tests, the build or the documentation was fixed.
 */
export function isBugFix(subject: string): boolean {
  const type = conventionalType.exec(subject)?.[1]?.toLowerCase();
  if (type !== undefined && otherTypes.has(type)) return false;
  if (notABug.test(subject)) return false;
  if (type !== undefined && fixTypes.has(type)) return true;
  return latinWord.test(subject) || otherScripts.test(subject);
}

const conventionalType = /^\s*([a-z]+)(?:\([^()]*\))?!?:\s/i;
const fixTypes = new Set(["fix", "bugfix", "hotfix"]);
const otherTypes = new Set([
  ..."build chore ci deps dep doc docs example examples feat feature i18n lint perf refactor release style".split(
    " ",
  ),
  ..."test tests testing typo wip".split(" "),
]);

/** The subject names what was fixed, and it is not the program's behaviour. */
const notABug = new RegExp(
  [
    String.raw`\b(?:fix\w*|correct\w*|hotfix)\b[^,;]*\b(?:typos?|spelling|grammar|wording|lint(?:er|ing)?|eslint|rubocop|ruff|clippy|flake8|golint|prettier|formatting|indent(?:ation)?|whitespace|code ?style|checkstyle|phpstan|psalm|cs|comments?|docs?|documentation|docblocks?|phpdoc|javadoc|godoc|docstrings?|readme|changelog|change log|release notes|copyright|licen[cs]e|links?|tests?|specs?|flak(?:y|iness)|ci|travis|appveyor|github actions?|workflows?|pipeline|build|compilation|merge|conflicts?|rebase|nits?|review|feedback)\b`,
    String.raw`\b(?:typos?|spelling)\b`,
    String.raw`\b(?:review|linter|lint|test|doc|docs|documentation|comment|build|ci) (?:fix|fixes|fixups?)\b`,
    String.raw`^(?:fixup|squash)!`,
    String.raw`^\W*(?:docs?|tests?|ci|build|readme|changelog)\b`,
  ].join("|"),
  "i",
);

/** Words of languages in Latin script. `\b` knows only ASCII letters, so stems with others end before them. */
const latinWord = new RegExp(
  String.raw`(?<![\p{L}\p{N}_])(?:${[
    // English
    "(?:bug|hot|quick)?fix(?:e[sd]|ing)?|bugs?|bugged|buggy|defects?|faults?|faulty|regressions?|regressed",
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
