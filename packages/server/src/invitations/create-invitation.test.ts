import { once } from "node:events";
import { SMTPServer } from "smtp-server";
import { afterAll, expect, test } from "vitest";

import { createMailer } from "../mail/create-mailer.ts";
import { TestApi, testApi } from "../testing/test-api.ts";

const api = await testApi({ publicUrl: "https://octokraft.test" });
api.covers("createInvitation");
const { id, owner, member } = await api.project({ name: "Web\nshop" });
const params = { id };
const invite = (body: unknown, on: TestApi = api) =>
  on.call("createInvitation", { key: owner.key, params, body });

const mails: { from: string; to: string[]; source: string }[] = [];
const smtp = new SMTPServer({
  disabledCommands: ["STARTTLS", "AUTH"],
  onRcptTo: ({ address }, _, done) =>
    done(address.startsWith("nobody@") ? new Error("No such mailbox") : null),
  onData: (stream, { envelope }, done) => {
    const chunks: Buffer[] = [];
    stream.on("data", (chunk: Buffer) => chunks.push(chunk));
    stream.on("end", () => {
      const from = envelope.mailFrom === false ? "" : envelope.mailFrom.address;
      const to = envelope.rcptTo.map(({ address }) => address);
      mails.push({ from, to, source: Buffer.concat(chunks).toString() });
      done();
    });
  },
});
const listening = smtp.listen(0, "127.0.0.1");
await once(listening, "listening");
afterAll(() => new Promise<void>((resolve) => smtp.close(resolve)));
const { port } = Object(listening.address());
const mailing = new TestApi(api.database, {
  publicUrl: "https://octokraft.test",
  sendMail: createMailer(`smtp://127.0.0.1:${port}`, "Octokraft <octokraft@octokraft.test>"),
});

test("201 without mail shows the link to the owner, once, and logs it", async () => {
  const answer = await invite({ email: "grace@octokraft.test" });
  expect(answer).toMatchObject({
    status: 201,
    body: { email: "grace@octokraft.test", role: "member", status: "pending", email_sent: false },
  });
  const { id: invitationId, token, accept_url, created_at, expires_at } = Object(answer.body);
  expect(accept_url).toBe(`https://octokraft.test/invitations/accept?token=${token}`);
  expect(answer.headers.get("location")).toBe(`/api/v1/projects/${id}/invitations/${invitationId}`);
  expect(Date.parse(expires_at) - Date.parse(created_at)).toBe(7 * 86_400_000);
  expect(JSON.stringify(api.log)).toContain(accept_url);
  expect(await api.call("acceptInvitation", { body: { token } })).toMatchObject({ status: 201 });
});

test("201 with mail hands the link to the mail server and keeps it from the answer", async () => {
  const answer = await invite({ email: "mail@octokraft.test", role: "owner" }, mailing);
  expect(answer).toMatchObject({ status: 201, body: { email_sent: true, token: null, accept_url: null } });
  const mail = mails.at(-1);
  expect(mail).toMatchObject({ from: "octokraft@octokraft.test", to: ["mail@octokraft.test"] });
  const source = mail?.source.replaceAll(/=\r\n/g, "").replaceAll("=3D", "=") ?? "";
  expect(source).toContain("Subject: Invitation to Web shop");
  expect(source).toContain('the project "Web shop" on Octokraft as an owner');
  const [, token = ""] = /accept\?token=(inv_[0-9a-f]{64})/.exec(source) ?? [];
  expect(await mailing.call("acceptInvitation", { body: { token } })).toMatchObject({
    status: 201,
    body: { member: { email: "mail@octokraft.test", role: "owner" } },
  });
  expect(JSON.stringify(mailing.log)).not.toContain(token);
});

test("201 when the mail server refuses: the owner gets the link instead", async () => {
  const answer = await invite({ email: "nobody@octokraft.test" }, mailing);
  expect(answer).toMatchObject({
    status: 201,
    body: { email_sent: false, token: expect.stringMatching(/^inv_/), accept_url: expect.any(String) },
  });
});

test("201 again replaces the invitation and makes the former token useless", async () => {
  const first = await invite({ email: "twice@octokraft.test" });
  const second = await invite({ email: "Twice@octokraft.test", role: "owner" });
  expect(second.status).toBe(201);
  const list = await api.call("listInvitations", { key: owner.key, params });
  const emails = Object(list.body).invitations.map(({ email }: { email: string }) => email.toLowerCase());
  expect(emails.filter((email: string) => email === "twice@octokraft.test")).toHaveLength(1);
  const { token } = Object(first.body);
  expect(await api.call("acceptInvitation", { body: { token } })).toMatchObject({ status: 404 });
});

test("409 for a member, whatever the case of the address", async () => {
  const { email } = await api.db
    .selectFrom("users")
    .select("email")
    .where("id", "=", member.id)
    .executeTakeFirstOrThrow();
  const answer = await invite({ email: email.toUpperCase() });
  expect(answer).toMatchObject({ status: 409, body: { error: "already_member" } });
});

test("404 for a stranger", async () => {
  const { key } = await api.user();
  const answer = await api.call("createInvitation", { key, params, body: { email: "x@octokraft.test" } });
  expect(answer).toMatchObject({ status: 404 });
});

test.each([
  { body: {}, pointer: "/body/email" },
  { body: { email: "no address" }, pointer: "/body/email" },
  { body: { email: "a@octokraft.test, b@octokraft.test" }, pointer: "/body/email" },
  { body: { email: "a@octokraft.test\r\nBcc: b@octokraft.test" }, pointer: "/body/email" },
  { body: { email: "a@octokraft.test", role: "king" }, pointer: "/body/role" },
])("400 for $body, and nobody is mailed", async ({ body, pointer }) => {
  const before = mails.length;
  for (const on of [api, mailing]) {
    expect(await invite(body, on)).toMatchObject({ status: 400, body: { details: [{ pointer }] } });
  }
  expect(mails).toHaveLength(before);
});
