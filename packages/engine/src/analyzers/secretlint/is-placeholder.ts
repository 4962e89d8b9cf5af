const words =
  /example|sample|dummy|placeholder|change.?me|\byour[-_ ]|your(?:key|token|secret|password)|insert|redacted|fake|foobar|\bfoo\b|\bbar\b|secret_key_here|x{4,}|\*{3,}|\.{3}|<[^>]*>|\$\{|\{\{|\$\(|%\(|\$[A-Z_]{3,}|%[A-Z_]{3,}%/i;
const runs = /(.)\1{7,}|0123456789|1234567890|abcdefgh/i;
const local =
  /@(?:localhost|127\.0\.0\.1|0\.0\.0\.0|\[?::1\]?|host\.docker\.internal|[a-z][a-z0-9_-]*)(?::\d+)?(?:[/?"'\s]|$)/i;
const reserved = /@[^/\s"']*(?:example\.(?:com|org|net)|\.(?:test|example|invalid|localhost|local))\b/i;
const trivialPassword =
  /:\/\/[^:/@\s]*:(?:password|passwd|pass|pwd|secret|user|root|admin|test|postgres|mysql|mongo|guest|\d{1,6})@/i;

/**
 * True for what people write where a secret would stand: words such as `example`, variables to be filled
 * in, runs of one character, and passwords for services on the own machine or on reserved domains.
 */
export function isPlaceholder(text: string): boolean {
  return (
    words.test(text) ||
    runs.test(text) ||
    local.test(text) ||
    reserved.test(text) ||
    trivialPassword.test(text)
  );
}
