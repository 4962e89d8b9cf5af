import { expect, test } from "vitest";

import { parseLocation } from "./parse-location.ts";
import { resolveHost } from "./resolve-host.ts";

function resolve(url: string, allowedPrivateHosts: string[] = []): Promise<string[]> {
  const location = parseLocation(url);
  if (location.kind !== "remote") throw new Error("not remote");
  return resolveHost(location, { allowedPrivateHosts });
}

test.each([
  "https://127.0.0.1/a",
  "https://2130706433/a",
  "https://0x7f.1/a",
  "https://017700000001/a",
  "https://[::1]/a",
  "https://[::ffff:127.0.0.1]/a",
  "https://169.254.169.254/latest",
  "https://10.0.0.8/a",
  "https://localhost/a",
])("%s is refused for its private address", async (url) => {
  await expect(resolve(url)).rejects.toMatchObject({ code: "host_not_allowed" });
});

test("a private host is allowed by its name, by name and port, or by *, and not by another port", async () => {
  expect(await resolve("https://127.0.0.1/a", ["127.0.0.1"])).toEqual(["127.0.0.1"]);
  expect(await resolve("https://127.0.0.1:8443/a", ["127.0.0.1:8443"])).toEqual(["127.0.0.1"]);
  expect(await resolve("https://127.0.0.1/a", ["*"])).toEqual(["127.0.0.1"]);
  await expect(resolve("https://127.0.0.1:9/a", ["127.0.0.1:8443"])).rejects.toMatchObject({
    code: "host_not_allowed",
  });
});

test("a name without an address is reported as such", async () => {
  await expect(resolve("https://nothing.invalid/a")).rejects.toMatchObject({ code: "host_not_found" });
});
