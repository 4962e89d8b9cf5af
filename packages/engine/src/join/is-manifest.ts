/**
 * True for the files whose text the join needs besides facts: they say where packages begin, what
 * names mean and what is entered from outside.
 */
export function isManifest(path: string): boolean {
  return (
    manifestName.test(path.slice(path.lastIndexOf("/") + 1)) ||
    /(?:^|\/)\.github\/workflows\/[^/]+\.ya?ml$/u.test(path)
  );
}

const manifestName =
  /^(?:package\.json|(?:ts|js)config(?:\.[\w.-]+)?\.json|pnpm-workspace\.yaml|lerna\.json|nx\.json|project\.json|angular\.json|deno\.jsonc?|nest-cli\.json|\.mocharc\.(?:json|ya?ml)|\.?knip\.jsonc?|vercel\.json|wrangler\.(?:toml|jsonc?)|serverless\.ya?ml|pyproject\.toml|setup\.(?:py|cfg)|tox\.ini|pytest\.ini|Pipfile|requirements[\w.-]*\.txt|go\.(?:mod|work)|composer\.json|phpunit\.xml(?:\.dist)?|Cargo\.toml|Package(?:@swift-[\d.]+)?\.swift|mix\.exs|Gemfile|Rakefile|[\w.-]+\.gemspec|pom\.xml|(?:build|settings)\.gradle(?:\.kts)?|AndroidManifest\.xml|[\w.-]+\.(?:csproj|sln|slnx)|Directory\.Build\.props|Makefile|justfile|Procfile|Dockerfile|action\.ya?ml|manifest\.json|index\.html)$/u;
