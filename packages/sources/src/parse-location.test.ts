import { expect, test } from "vitest";

import { parseLocation } from "./parse-location.ts";

test.each([
  ["ext::sh -c touch% /tmp/owned", "protocol_not_allowed"],
  ["file:///etc", "protocol_not_allowed"],
  ["http://example.com/a.git", "protocol_not_allowed"],
  ["git://example.com/a.git", "protocol_not_allowed"],
  ["ssh://git@example.com/a.git", "protocol_not_allowed"],
  ["fd::7/a", "protocol_not_allowed"],
  ["git@example.com:a/b.git", "invalid_location"],
  ["example.com:a/b.git", "invalid_location"],
  ["--upload-pack=touch /tmp/owned", "invalid_location"],
  ["-u./payload", "invalid_location"],
  ["../secrets", "invalid_location"],
  ["", "invalid_location"],
  [`https://example.com/${"a".repeat(2048)}`, "invalid_location"],
  ["https://example.com/a\nhttps://example.org/b", "invalid_location"],
  ["https:example.com/a", "invalid_location"],
  ["https:///a/b", "invalid_location"],
  ["https://example.com", "invalid_location"],
  ["https://example.com/a.git?x=1", "invalid_location"],
  ["https://example.com/a.git#main", "invalid_location"],
  ["https://ada:secret@example.com/a.git", "credentials_in_url"],
  ["https://token@example.com/a.git", "credentials_in_url"],
])("%j is refused", (text, code) => {
  expect(() => parseLocation(text)).toThrow(expect.objectContaining({ code }));
});

test("a URL is normalised, so that the host that is judged is the host that git asks", () => {
  expect(parseLocation("HTTPS://EXAMPLE.com:443/Ada/Engine.git/")).toEqual({
    kind: "remote",
    url: "https://example.com/Ada/Engine.git",
    hostname: "example.com",
    port: 443,
    name: "Engine",
  });
  expect(parseLocation("https://0x7f.1:8443/a")).toMatchObject({ hostname: "127.0.0.1", port: 8443 });
  expect(parseLocation("https://[::FFFF:127.0.0.1]/a")).toMatchObject({ hostname: "::ffff:7f00:1" });
});

test("a refusal of credentials does not repeat them", () => {
  expect(() => parseLocation("https://ada:secret@example.com/a.git")).toThrow(/^(?!.*secret).*$/);
});

test("an absolute path is a local repository", () => {
  expect(parseLocation("/srv/code/engine")).toEqual({ kind: "local", path: "/srv/code/engine" });
});
