import { expect, test } from "vitest";

import { acceptPage } from "./accept-page.ts";

test("opening the link does not use the token up: the page runs its own script only, after a click", async () => {
  const response = await acceptPage().request("/invitations/accept?token=inv_<script>");
  const html = await response.text();
  expect(response.status).toBe(200);
  expect(html).not.toContain("inv_<script>");
  expect(html).toContain('addEventListener("submit"');
  expect(response.headers.get("content-security-policy")).toMatch(/script-src 'sha256-[^ ]+'(;|$)/);
  expect(response.headers.get("cache-control")).toBe("no-store");
  expect(response.headers.get("referrer-policy")).toBe("no-referrer");
});
