import type { Severity } from "../../model/severity.ts";

interface SecretKind {
  /** As it stands in a message: "A private key is ...". */
  name: string;
  severity: Severity;
}

/** Secretlint's message ids, by what they mean for whoever finds the secret. An id that is not here is a high one. */
export const secretKinds: ReadonlyMap<string, SecretKind> = new Map([
  ["AWSSecretAccessKey", { name: "An AWS secret access key", severity: "critical" }],
  ["AWSAccessKeyID", { name: "An AWS access key id", severity: "high" }],
  ["PrivateKey", { name: "A private key", severity: "critical" }],
  ["PrivateKeyP12", { name: "A Google Cloud private key", severity: "critical" }],
  ["PrivateKeyJSON", { name: "A Google Cloud service account key", severity: "critical" }],
  ["PackageJSON_xOauthToken", { name: "A token in a package URL", severity: "high" }],
  ["Npmrc_authToken", { name: "An npm token", severity: "critical" }],
  ["NPM_ACCESS_TOKEN", { name: "An npm token", severity: "critical" }],
  ["BasicAuth", { name: "A password in a URL", severity: "high" }],
  ["SLACK_TOKEN", { name: "A Slack token", severity: "critical" }],
  ["IncomingWebhook", { name: "A Slack webhook URL", severity: "high" }],
  ["SENDGRID_KEY", { name: "A SendGrid key", severity: "critical" }],
  ["SHOPIFY_KEY", { name: "A Shopify key", severity: "critical" }],
  ["STRIPE_SECRET_KEY_LIVE", { name: "A Stripe live key", severity: "critical" }],
  ["STRIPE_RESTRICTED_KEY_LIVE", { name: "A Stripe live key", severity: "critical" }],
  ["STRIPE_SECRET_KEY_TEST", { name: "A Stripe test key", severity: "low" }],
  ["STRIPE_RESTRICTED_KEY_TEST", { name: "A Stripe test key", severity: "low" }],
  ["GITHUB_TOKEN", { name: "A GitHub token", severity: "critical" }],
  ["GITLAB_PERSONAL_ACCESS_TOKEN", { name: "A GitLab token", severity: "critical" }],
  ["OPENAI_TOKEN", { name: "An OpenAI key", severity: "critical" }],
  ["ANTHROPIC_API_KEY", { name: "An Anthropic key", severity: "critical" }],
  ["MongoDBConnection", { name: "A password in a MongoDB connection string", severity: "high" }],
  ["MySQLConnection", { name: "A password in a MySQL connection string", severity: "high" }],
  ["PostgreSQLConnection", { name: "A password in a PostgreSQL connection string", severity: "high" }],
]);

/** Identifiers that are no secrets. */
export const notSecret: ReadonlySet<string> = new Set(["AWSAccountID"]);
