/**
 * Files that tools and frameworks load by their place or name, so that nothing in the code imports
 * them. Matched against the path inside the package.
 */
export const entryNames: readonly RegExp[] = [
  // Configuration of tools.
  /(?:^|\/)\.[^/]+\//u,
  /(?:^|\/)\.[^/]+$/u,
  /(?:^|\/)[^/]+\.(?:config|conf|setup|rc)\.[cm]?[jt]sx?$/u,
  /(?:^|\/)(?:gulpfile|gruntfile|webpack[^/]*|rollup[^/]*|vite[^/]*|karma[^/]*|jest[^/]*|vitest[^/]*|babel[^/]*|metro[^/]*|knexfile|ecosystem[^/]*|setup[^/]*|build|rspack[^/]*|esbuild[^/]*|sgconfig)\.[cm]?[jt]s$/iu,
  // Starting points by name.
  /^(?:src\/|app\/|source\/|lib\/)?(?:index|main|server|app|cli|worker|entry|bootstrap|polyfills?|sw|service-?worker|instrumentation|middleware|proxy|root|start|run|preload|renderer|background|content|popup|options|hooks(?:\.\w+)?|entry[.-]\w+)\.[cm]?[jt]sx?$/iu,
  /(?:^|\/)(?:index|main)\.[cm]?[jt]sx?$/u,
  /\.d\.[cm]?ts$/u,
  /\.worker\.[cm]?[jt]sx?$/u,
  /\.(?:stories|story|cy|e2e|e2e-spec|bench|benchmark|fixture|mdx?)\.[cm]?[jt]sx?$/u,
  // Folders whose files are run or loaded one by one.
  /(?:^|\/)(?:bin|scripts?|tools?|tasks|cmd|migrations?|seeds?|seeders|fixtures|examples?|demos?|playgrounds?|benchmarks?|bench|docs?|website|public|static|assets|e2e|cypress|playwright|templates?|plugins?|functions|lambdas?|handlers|commands|jobs|crons?|workers|locales?|i18n|__mocks__|mocks|types|typings|generators?|codemods?|transforms)\//u,
  // Routes by file: Next, Nuxt, SvelteKit, Remix, Astro, Expo, Gatsby.
  /(?:^|\/)(?:pages|routes|layouts|composables|middleware|server|api)\//u,
  /(?:^|\/)app\/(?:.*\/)?(?:page|layout|route|loading|error|template|not-found|default|head|global-error|sitemap|robots|manifest|icon|apple-icon|opengraph-image|twitter-image|_layout|\+[^/]*)\.[jt]sx?$/u,
  /(?:^|\/)\+[^/]*\.[jt]s$/u,
];
