import { expect, test } from "vitest";
import { stylesOf } from "./name-style.ts";

test.each([
  ["readFile", ["camelCase"]],
  ["ReadFile", ["PascalCase"]],
  ["read_file", ["snake_case"]],
  ["READ_FILE", ["SCREAMING_SNAKE_CASE"]],
  ["read-file", ["kebab-case"]],
  ["read", ["camelCase", "snake_case", "kebab-case"]],
  ["HTTP", ["PascalCase", "SCREAMING_SNAKE_CASE"]],
  ["_read_file", ["snake_case"]],
  ["valid?", ["camelCase", "snake_case", "kebab-case"]],
  ["read_File", []],
  ["Read_file", []],
])("%s is %j", (name, styles) => {
  expect(stylesOf(name)).toEqual(styles);
});
