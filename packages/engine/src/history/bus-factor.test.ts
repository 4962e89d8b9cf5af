import { expect, test } from "vitest";
import { busFactor, fileAuthors } from "./bus-factor.ts";

test("a file's authors are those whose degree of authorship is high enough, by the published weights", () => {
  // Degrees: 0 has 3.293 + 1.098 + 0.164 x 10 - 0.321 ln 21 = 5.054, 1 has 3.293 + 0.164 x 18 - 0.321 ln 13 = 5.422,
  // 2 has 3.293 + 0.164 x 2 - 0.321 ln 29 = 2.540.
  expect(
    fileAuthors([
      { author: 0, commits: 10, created: true },
      { author: 1, commits: 18, created: false },
      { author: 2, commits: 2, created: false },
    ]),
  ).toEqual([0, 1]);
});

test("a creator is no author any more when far too much was changed by others", () => {
  // 3.293 + 1.098 + 0.164 - 0.321 ln 201 = 2.853
  expect(
    fileAuthors([
      { author: 0, commits: 1, created: true },
      { author: 1, commits: 200, created: false },
    ]),
  ).toEqual([1]);
  expect(fileAuthors([])).toEqual([]);
});

test("the bus factor counts who must leave, the most important first, until over half of the files are lost", () => {
  expect(busFactor([[0], [0], [0], [1], [2]])).toBe(1);
  expect(busFactor([[1], [0], [0], [0]])).toBe(1);
  // Without 0 exactly half is lost, which is not more than half.
  expect(busFactor([[0], [0], [1], [2]])).toBe(2);
  expect(busFactor([[0, 1], [0, 1], [0, 1], [2]])).toBe(2);
  expect(busFactor([[], [], [0]])).toBe(0);
  expect(busFactor([])).toBe(0);
});
