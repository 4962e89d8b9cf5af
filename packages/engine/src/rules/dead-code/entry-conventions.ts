/** Files that are loaded by their place or name, so that nothing in the code imports them. */
export interface EntryConvention {
  /** Dependencies of which a package must have one; null where every package may have such files. */
  dependencies: readonly string[] | null;
  /** Matched against the path inside the package. */
  patterns: readonly RegExp[];
}

export const entryConventions: readonly EntryConvention[] = [
  {
    dependencies: null,
    patterns: [
      // Configuration of tools.
      /(?:^|\/)\.[^/]+(?:\/|$)/u,
      /(?:^|\/)[^/]+[.-](?:config|conf|setup|rc)(?:\.\w+)?\.[cm]?[jt]sx?$/u,
      /^(?:[^/]+\/)?(?:gulpfile|gruntfile|webpack[^/]*|rollup[^/]*|vite|vite\.[^/]*|karma[^/]*|jest[^/]*|vitest[^/]*|babel[^/]*|metro[^/]*|knexfile|ecosystem[^/]*|setup[^/]*|build|rspack[^/]*|esbuild[^/]*)\.[cm]?[jt]s$/iu,
      // Starting points by name.
      /^(?:src\/|app\/|source\/|lib\/)?(?:index|main|server|app|cli|worker|entry|bootstrap|polyfills?|sw|service-?worker|root|start|run|preload|renderer|background|content|popup|options|entry[.-]\w+)\.[cm]?[jt]sx?$/iu,
      /\.d\.[cm]?ts$/u,
      /\.worker\.[cm]?[jt]sx?$/u,
      /\.(?:stories|story|cy|e2e|e2e-spec|bench|benchmark|fixture|mdx?)\.[cm]?[jt]sx?$/u,
      // Folders whose files are run or loaded one by one.
      /(?:^|\/)(?:bin|scripts?|tools?|migrations?|seeds?|seeders|fixtures|examples?|demos?|playgrounds?|benchmarks?|bench|docs?|website|public|static|assets|e2e|cypress|playwright|templates?|lambdas?|__\w*(?:mocks|tests?)\w*__|codemods?)\//u,
      /^(?:src\/)?(?:tasks|cmd|plugins|functions|handlers|commands|jobs|crons?|workers|generators|transforms|api|netlify)\//u,
    ],
  },
  {
    dependencies: ["next"],
    patterns: [
      /^(?:src\/)?pages\//u,
      /^(?:src\/)?(?:middleware|proxy|instrumentation(?:-client)?|mdx-components)\.[jt]sx?$/u,
      /^(?:src\/)?app\/(?:.*\/)?(?:page|layout|route|loading|error|template|not-found|forbidden|unauthorized|default|head|global-error|sitemap|robots|manifest|icon\d*|apple-icon\d*|opengraph-image\d*|twitter-image\d*)\.[jt]sx?$/u,
    ],
  },
  {
    dependencies: ["nuxt", "nuxt3", "nitropack"],
    patterns: [
      /^(?:src\/|app\/)?(?:pages|layouts|composables|middleware|server|plugins|components|utils|modules|routes|api)\//u,
    ],
  },
  {
    dependencies: ["@sveltejs/kit"],
    patterns: [/^src\/(?:routes|params)\//u, /^src\/(?:hooks|service-worker)/u],
  },
  {
    dependencies: [
      "@remix-run/react",
      "@remix-run/node",
      "@react-router/dev",
      "react-router",
      "@solidjs/start",
      "@tanstack/react-router",
      "@tanstack/react-start",
    ],
    patterns: [
      /^(?:app|src)\/(?:routes|pages)(?:\/|\.)/u,
      /^(?:app|src)\/(?:root|entry|router|client|ssr)[^/]*\.[jt]sx?$/u,
    ],
  },
  { dependencies: ["astro"], patterns: [/^src\/(?:pages|content|layouts)\//u] },
  { dependencies: ["gatsby"], patterns: [/^src\/(?:pages|templates|api)\//u, /^gatsby-[^/]+$/u] },
  { dependencies: ["expo-router", "expo"], patterns: [/^(?:src\/)?app\//u] },
  {
    dependencies: ["@angular/core"],
    patterns: [/(?:^|\/)environments\//u, /(?:^|\/)main(?:\.server)?\.ts$/u],
  },
  { dependencies: ["@oclif/core"], patterns: [/^src\/(?:commands|hooks)\//u] },
  { dependencies: ["@docusaurus/core"], patterns: [/^src\/(?:pages|theme|plugins)\//u] },
  {
    dependencies: ["ember-source", "@adonisjs/core", "@strapi/strapi"],
    patterns: [/^(?:src|app|start|addon|config)\//u],
  },
  {
    dependencies: ["typeorm", "@mikro-orm/core", "sequelize", "mongoose"],
    patterns: [/(?:^|\/)(?:models|entities|subscribers)\//u],
  },
];
