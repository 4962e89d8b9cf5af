// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
/** RFC 1123, section 2.1, with A-labels of RFC 5890. */
export function isHostname(text: string): boolean {
  if (text.length > 253 || text === "") return false;
  return text.split(".").every((label) => isLabel(label));
}

function isLabel(label: string): boolean {
  if (!/^[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/.test(label)) return false;
  if (!/^..--/.test(label)) return true;
  if (!/^xn--/i.test(label)) return false;
  const decoded = decodePunycode(label.slice(4).toLowerCase());
  return decoded !== undefined && /[\u0080-\u{10ffff}]/u.test(decoded) && isUnicodeLabel(decoded);
}

/** RFC 5890 with the contextual rules of RFC 5892. */
export function isIdnHostname(text: string): boolean {
  const labels = text.split(/[.\u3002\uff0e\uff61]/u);
  let length = labels.length - 1;
  const shown = labels.map((label) =>
    /^xn--/i.test(label) ? decodePunycode(label.slice(4).toLowerCase()) : label,
  );
  if (!obeysBidiRule(shown.map((label) => label ?? ""))) return false;
  for (const label of labels) {
    if (!/[\u0080-\u{10ffff}]/u.test(label)) {
      if (!isLabel(label)) return false;
      length += label.length;
    } else {
      const ascii = 4 + encodePunycode(label).length;
      if (ascii > 63 || !isUnicodeLabel(label)) return false;
      length += ascii;
    }
  }
  return length <= 253;
}

const RIGHT_TO_LEFT =
  /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Samaritan}\p{Script=Mandaic}\p{Script=Adlam}\p{Script=Hanifi_Rohingya}]/u;
const ARABIC_NUMBER = /[\u0660-\u0669]/u;
const EUROPEAN_NUMBER = /[0-9\u06f0-\u06f9]/u;

function isRight(point: string): boolean {
  return /\p{L}/u.test(point) && RIGHT_TO_LEFT.test(point);
}

/** RFC 5893, section 2, with the direction of a letter told by its script. */
function obeysBidiRule(labels: readonly string[]): boolean {
  if (!labels.some((label) => Array.from(label).some((point) => isRight(point) || ARABIC_NUMBER.test(point))))
    return true;
  return labels.every((label) => {
    const points = Array.from(label);
    const [first = "a"] = points;
    if (!/\p{L}/u.test(first)) return false;
    const last = points.findLast((point) => !/\p{M}/u.test(point)) ?? "a";
    if (!isRight(first))
      return (
        !points.some((point) => isRight(point) || ARABIC_NUMBER.test(point)) && /[\p{L}\p{N}]/u.test(last)
      );
    const mixed = points.some((point) => /\p{L}/u.test(point) && !isRight(point));
    const bothNumbers =
      points.some((point) => ARABIC_NUMBER.test(point)) &&
      points.some((point) => EUROPEAN_NUMBER.test(point));
    return !mixed && !bothNumbers && /[\p{L}\p{N}]/u.test(last);
  });
}

/** The code points that IDNA 2008 allows outside ASCII, by their Unicode properties, and the exceptions of RFC 5892. */
function isUnicodeLabel(label: string): boolean {
  if (label.startsWith("-") || label.endsWith("-") || label.slice(2, 4) === "--") return false;
  if (/^\p{M}/u.test(label)) return false;
  if (label.normalize("NFC") !== label) return false;
  const points = Array.from(label);
  return points.every((point, index) => isAllowed(point, points, index));
}

function isAllowed(point: string, points: readonly string[], index: number): boolean {
  switch (point) {
    case "\u00b7":
      return points[index - 1] === "l" && points[index + 1] === "l";
    case "\u0375":
      return /\p{Script=Greek}/u.test(points[index + 1] ?? "");
    case "\u05f3":
    case "\u05f4":
      return /\p{Script=Hebrew}/u.test(points[index - 1] ?? "");
    case "\u30fb":
      return points.some(
        (each) => each !== point && /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u.test(each),
      );
    case "\u200c":
    case "\u200d":
      return VIRAMA.test(points[index - 1] ?? "") || (point === "\u200c" && joins(points, index));
    default:
      break;
  }
  if (/[\u0660-\u0669]/u.test(point)) return !points.some((each) => /[\u06f0-\u06f9]/u.test(each));
  if (/[\u06f0-\u06f9]/u.test(point)) return !points.some((each) => /[\u0660-\u0669]/u.test(each));
  if (DISALLOWED.test(point)) return false;
  if (EXCEPTIONS.test(point)) return true;
  if (/^[a-z0-9-]$/.test(point)) return true;
  return (
    /^[\p{Ll}\p{Lo}\p{Lm}\p{Mn}\p{Mc}\p{Nd}]$/u.test(point) &&
    point.normalize("NFKC").toLowerCase().normalize("NFKC") === point
  );
}

const VIRAMA =
  /[\u094d\u09cd\u0a4d\u0acd\u0b4d\u0bcd\u0c4d\u0ccd\u0d3b\u0d3c\u0d4d\u0dca\u0e3a\u0eba\u0f84\u1039\u103a\u1714\u1734\u17d2\u1a60\u1b44\u1baa\u1bab\u1bf2\u1bf3\u2d7f\ua806\ua8c4\ua953\ua9c0\uaaf6\uabed]/u;
// The two marks 302e and 302f are meant as code points of their own.
// oxlint-disable-next-line no-misleading-character-class
const DISALLOWED = /[\u0640\u07fa\u302e\u302f\u3031-\u3035\u303b]/u;
const EXCEPTIONS = /[\u00df\u03c2\u06fd\u06fe\u0f0b\u3007]/u;

/** A zero-width non-joiner between letters that join (RFC 5892, appendix A.1), told by script. */
function joins(points: readonly string[], index: number): boolean {
  const joining = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}]/u;
  return joining.test(points[index - 1] ?? "") && joining.test(points[index + 1] ?? "");
}

const [BASE, T_MIN, T_MAX, SKEW, DAMP, BIAS, FIRST] = [36, 1, 26, 38, 700, 72, 128] as const;

function adapt(delta: number, count: number, first: boolean): number {
  let value = first ? Math.floor(delta / DAMP) : Math.floor(delta / 2);
  value += Math.floor(value / count);
  let k = 0;
  for (; value > ((BASE - T_MIN) * T_MAX) / 2; k += BASE) value = Math.floor(value / (BASE - T_MIN));
  return k + Math.floor(((BASE - T_MIN + 1) * value) / (value + SKEW));
}

/** RFC 3492, section 6.2; undefined when the text is no Punycode. */
function decodePunycode(text: string): string | undefined {
  const cut = text.lastIndexOf("-");
  const output = cut > 0 ? Array.from(text.slice(0, cut)).map((each) => each.codePointAt(0) ?? 0) : [];
  let [n, i, bias] = [FIRST as number, 0, BIAS as number];
  for (let position = cut > 0 ? cut + 1 : 0; position < text.length;) {
    const before = i;
    for (let [weight, k] = [1, BASE as number]; ; k += BASE) {
      const digit = digitOf(text.charCodeAt(position));
      position += 1;
      if (digit === undefined) return undefined;
      i += digit * weight;
      const threshold = k <= bias ? T_MIN : Math.min(k - bias, T_MAX);
      if (digit < threshold) break;
      weight *= BASE - threshold;
    }
    bias = adapt(i - before, output.length + 1, before === 0);
    n += Math.floor(i / (output.length + 1));
    i %= output.length + 1;
    if (n > 0x10ffff) return undefined;
    output.splice(i, 0, n);
    i += 1;
  }
  return String.fromCodePoint(...output);
}

function digitOf(code: number): number | undefined {
  if (code >= 0x30 && code <= 0x39) return code - 0x30 + 26;
  if (code >= 0x61 && code <= 0x7a) return code - 0x61;
  return undefined;
}

/** RFC 3492, section 6.3. */
function encodePunycode(text: string): string {
  const points = Array.from(text).map((each) => each.codePointAt(0) ?? 0);
  let output = points
    .filter((point) => point < FIRST)
    .map((point) => String.fromCharCode(point))
    .join("");
  const basic = output.length;
  if (basic > 0) output += "-";
  let [n, delta, bias, handled] = [FIRST as number, 0, BIAS as number, basic];
  while (handled < points.length) {
    const next = Math.min(...points.filter((point) => point >= n));
    delta += (next - n) * (handled + 1);
    n = next;
    for (const point of points) {
      if (point < n) delta += 1;
      if (point !== n) continue;
      let q = delta;
      for (let k = BASE as number; ; k += BASE) {
        const threshold = k <= bias ? T_MIN : Math.min(k - bias, T_MAX);
        if (q < threshold) break;
        output += letterOf(threshold + ((q - threshold) % (BASE - threshold)));
        q = Math.floor((q - threshold) / (BASE - threshold));
      }
      output += letterOf(q);
      bias = adapt(delta, handled + 1, handled === basic);
      delta = 0;
      handled += 1;
    }
    delta += 1;
    n += 1;
  }
  return output;
}

function letterOf(digit: number): string {
  return String.fromCharCode(digit < 26 ? digit + 0x61 : digit - 26 + 0x30);
}
