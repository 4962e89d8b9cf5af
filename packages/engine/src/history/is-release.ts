/**
 * Whether a commit's subject says that it only marks a release: such a commit writes a number into the same files
 * over and over, and says nothing of how they change.
 */
export function isRelease(subject: string): boolean {
  if (/^\s*(?:release|[a-z]+\(release\))!?:/i.test(subject)) return true;
  const words = subject
    .toLowerCase()
    .replace(/\(#\d+\)|\[[\w -]*\]/g, " ")
    .split(/[^\p{L}\p{N}.]+/u)
    .map((word) => word.replace(/\.+$/, ""))
    .filter((word) => word !== "");
  const rest = words.filter((word) => !/^(?:v|rc|alpha|beta|dev|pre|post)?\.?\d[\w.]*$/.test(word));
  if (rest.length === 0) return words.some((word) => word.includes("."));
  return rest.every((word) => allowed.has(word)) && rest.some((word) => telling.has(word));
}

const telling = new Set(
  "release released releases releasing version versions patch iteration snapshot".split(" "),
);

const allowed = new Set([
  ...telling,
  ..."a alpha and back begin beta build bump bumped bumping chore cut cycle dev development final for from".split(
    " ",
  ),
  ..."in increment incremented major make minor new next number numbers of post pre prep prepare prepared".split(
    " ",
  ),
  ..."preparing rc set start tag the to up update updated updating with".split(" "),
]);
