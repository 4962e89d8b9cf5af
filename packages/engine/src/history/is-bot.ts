/** Whether a commit was made by a program: such an author owns no code and knows none. */
export function isBot(author: string, name: string): boolean {
  return bot.test(author) || bot.test(name);
}

const bot =
  /\[bot\]|(?:^|[^a-z])(?:dependabot|renovate(?:[- ]?bot)?|greenkeeper|snyk-bot|pre-commit-ci|github-actions?|weblate|imgbot|allcontributors|semantic-release-bot|mergify|pyup-bot|scala-steward|codecov-io|transifex|crowdin)(?:[^a-z]|$)|(?:^|[^a-z])bot(?:[^a-z]|$)/i;
