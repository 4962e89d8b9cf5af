import { createHash } from "node:crypto";
import { Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";

const style = `
  body { font: 1rem/1.5 system-ui, sans-serif; max-width: 34rem; margin: 4rem auto; padding: 0 1rem; }
  label, input, button { display: block; font: inherit; }
  input { width: 100%; box-sizing: border-box; padding: .5rem; margin: .25rem 0 1rem; }
  button { padding: .5rem 1rem; }
  code { overflow-wrap: anywhere; }
`;

/** Only a click takes the token: mail scanners that follow links must not use it up. Answers are put in as text, never as markup. */
const script = `
  const form = document.querySelector("form");
  const result = document.querySelector("output");
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const token = new URLSearchParams(location.search).get("token") ?? "";
    const name = form.elements.name.value.trim();
    const response = await fetch("/api/v1/invitations/accept", {
      method: "POST",
      headers: { "content-type": "application/json" },
      body: JSON.stringify(name === "" ? { token } : { token, name }),
    });
    const answer = await response.json();
    if (!response.ok) return result.replaceChildren(answer.message);
    form.remove();
    result.replaceChildren("You are now in the project " + answer.project.name + ". ");
    if (answer.api_key === null) return result.append("Your API keys reach it from now on.");
    const key = document.createElement("code");
    key.append(answer.api_key.key);
    result.append("Your API key, shown only here and now: ", key);
  });
`;

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>Invitation · Octokraft</title>
<style>${style}</style>
<h1>You are invited</h1>
<form>
  <label>Your name, if you are new here <input name="name" maxlength="100" autocomplete="name"></label>
  <button>Accept the invitation</button>
</form>
<p><output></output></p>
<script>${script}</script>
</html>
`;

const policy = secureHeaders({
  strictTransportSecurity: false,
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    baseUri: ["'none'"],
    connectSrc: ["'self'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    scriptSrc: [hashSource(script)],
    styleSrc: [hashSource(style)],
  },
});

/** `/invitations/accept`, where the link of an invitation leads. */
export function acceptPage(): Hono {
  return new Hono().get("/invitations/accept", policy, (c) => {
    c.header("Cache-Control", "no-store");
    return c.html(page);
  });
}

function hashSource(text: string): string {
  return `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
}
