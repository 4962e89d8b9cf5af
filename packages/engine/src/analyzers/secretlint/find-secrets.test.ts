import { generateKeyPairSync } from "node:crypto";
import { expect, test } from "vitest";
import { findSecrets } from "./find-secrets.ts";

// Put together here, so that no scanner takes this file for a leak.
const token = ["ghp", "k2Lm9QxVw7RtYzB4NcD1sFgH6jPaE3uXoT5q"].join("_");
const password = ["mysql://shop:kT9", "pLw2@db.shop.internal.net/orders"].join("v");

test("a token is reported at its place, and its value is nowhere in the finding", async () => {
  const [finding, ...others] = await findSecrets(`const a = 1;\nconst token = "${token}";\n`, "client.ts");
  expect(others).toEqual([]);
  expect(finding).toMatchObject({
    rule_id: "hardcoded-secret",
    category: "compliance",
    severity: "critical",
    cwe: "CWE-798",
    start_line: 2,
    start_column: 15,
  });
  expect(JSON.stringify(finding)).not.toContain(token.slice(4, 20));
});

test("a private key that was made for real is reported", async () => {
  const { privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });
  const pem = privateKey.export({ type: "pkcs1", format: "pem" });
  expect(await findSecrets(pem, "server.key")).toMatchObject([{ severity: "critical", start_line: 1 }]);
});

test("a password for a database on another host is reported", async () => {
  expect(await findSecrets(`url: ${password}\n`, "app.yml")).toMatchObject([{ severity: "high" }]);
});

test.each([
  ["the own machine", "postgres://app:kT9vpLw2@localhost:5432/app"],
  ["a service of a compose file", "postgres://app:kT9vpLw2@db:5432/app"],
  ["a reserved domain", "mysql://app:kT9vpLw2@db.example.com/app"],
  ["a variable to be filled in", "postgres://app:${PASSWORD}@db.prod.net/app"],
  ["a word that says so", "https://user:changeme@git.prod.net/x"],
])("a password for %s is not reported", async (_, text) => {
  expect(await findSecrets(`url = "${text}"\n`, "settings.py")).toEqual([]);
});
