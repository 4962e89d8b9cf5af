import { createHash } from "node:crypto";
import { getRule, healthCategoryLabels, listRules, type Db, type Rule } from "@octokraft/store";
import { Hono } from "hono";
import { html, raw } from "hono/html";
import { secureHeaders } from "hono/secure-headers";

const style = `
  :root { color-scheme: light dark; }
  body { font: 1rem/1.55 system-ui, sans-serif; max-width: 46rem; margin: 2.5rem auto; padding: 0 1rem; }
  h1 { line-height: 1.2; margin-bottom: .25rem; }
  h2 { font-size: 1.15rem; margin-top: 2rem; }
  code, pre { font: .9em/1.5 ui-monospace, monospace; }
  pre { padding: .75rem 1rem; overflow-x: auto; border-left: 4px solid; background: #8881; }
  pre.bad { border-color: #c33; }
  pre.good { border-color: #2a7; }
  dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1.5rem; }
  dt { opacity: .7; }
  dd { margin: 0; }
  table { border-collapse: collapse; width: 100%; }
  td { padding: .25rem .75rem .25rem 0; vertical-align: top; border-top: 1px solid #8883; }
  td:last-child { text-align: right; padding-right: 0; }
`;

/** As one piece: its hash allows no other text, not even white space around it. */
const styleElement = raw(`<style>${style}</style>`);

/** Nothing runs and nothing is loaded: the pages work without a network. */
const policy = secureHeaders({
  strictTransportSecurity: false,
  contentSecurityPolicy: {
    defaultSrc: ["'none'"],
    baseUri: ["'none'"],
    formAction: ["'none'"],
    frameAncestors: ["'none'"],
    styleSrc: [`'sha256-${createHash("sha256").update(style).digest("base64")}'`],
  },
});

const analyzers: Record<string, string> = {
  octokraft: "Octokraft",
  ruff: "Ruff",
  oxlint: "oxlint",
  secretlint: "secretlint",
};

/**
 * `/docs/rules` and a page for each rule below it, where `rule_url` of an issue leads: open to everyone, without a key,
 * because they say nothing of any project.
 */
export function rulePages(db: Db): Hono {
  return new Hono()
    .get("/docs/rules", policy, async (c) => c.html(listPage(await listRules(db))))
    .get("/docs/rules/:id{[A-Za-z0-9_/-]+}", policy, async (c) => {
      const rule = await getRule(db, c.req.param("id"));
      return rule === null ? c.html(absentPage(), 404) : c.html(rulePage(rule));
    });
}

type Markup = ReturnType<typeof html>;

function page(title: string, content: Markup): Markup {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>${title} · Octokraft</title>
        ${styleElement}
      </head>
      <body>
        ${content}
      </body>
    </html> `;
}

function listPage(rules: readonly Rule[]): Markup {
  const groups = [...Map.groupBy(rules, ({ category }) => category)];
  return page(
    "Rules",
    html`<h1>Rules</h1>
      <p>
        ${rules.length} rules, by the health category that their issues count in.
        <a href="/docs">The API's documentation</a>
      </p>
      ${groups.map(
        ([category, members]) =>
          html`<h2>${healthCategoryLabels[category]}</h2>
            <table>
              ${members.map(
                (rule) =>
                  html`<tr>
                    <td>
                      <a href="/docs/rules/${rule.rule_id}"><code>${rule.rule_id}</code></a>
                    </td>
                    <td>${rule.analyzer === "ruff" || rule.analyzer === "oxlint" ? rule.fix : rule.title}</td>
                    <td>${rule.severity}</td>
                  </tr>`,
              )}
            </table>`,
      )}`,
  );
}

function rulePage(rule: Rule): Markup {
  const { rule_id, analyzer, category, severity, cwe, title, explanation, fix, examples, url } = rule;
  const name = analyzers[analyzer] ?? analyzer;
  return page(
    title,
    html`<p><a href="/docs/rules">All rules</a></p>
      <h1>${title}</h1>
      <p><code>${rule_id}</code></p>
      <dl>
        <dt>Category</dt>
        <dd>${healthCategoryLabels[category]}</dd>
        <dt>Severity</dt>
        <dd>${severity}, unless the issue or the project's settings say otherwise</dd>
        <dt>Weakness</dt>
        <dd>${cwe === null ? "none of the CWE list" : cweLink(cwe)}</dd>
        <dt>Analyser</dt>
        <dd>${name}</dd>
      </dl>
      <h2>Why and when</h2>
      <p>${explanation}</p>
      ${url === null ? "" : html`<p><a rel="noreferrer" href="${url}">What ${name} says of it</a></p>`}
      <h2>What to do</h2>
      <p>${fix}</p>
      ${examples.map(
        ({ language, bad, good }) =>
          html`<h2>Example (${language})</h2>
            <p>Reported:</p>
            <pre class="bad"><code>${bad}</code></pre>
            <p>Not reported:</p>
            <pre class="good"><code>${good}</code></pre>`,
      )}
      <h2>Not for your project?</h2>
      <p>
        Change its severity with <code>severity_overrides</code> in the project's settings, dismiss one issue,
        or dismiss them all with a dismiss rule whose <code>match</code> is
        <code>${JSON.stringify({ rule_id })}</code>.
      </p>`,
  );
}

function cweLink(cwe: string): Markup {
  const number = cwe.replace("CWE-", "");
  return html`<a rel="noreferrer" href="https://cwe.mitre.org/data/definitions/${number}.html">${cwe}</a>`;
}

function absentPage(): Markup {
  return page(
    "No such rule",
    html`<h1>No such rule</h1>
      <p>This version has no rule of that name. <a href="/docs/rules">All rules</a></p>`,
  );
}
