import type { FileClass } from "../model/file-class.ts";
import type { PathAttributes } from "./git-attributes.ts";
import { languages } from "./languages.ts";

// Folders and files that hold other people's code, as linguist's vendor list has them.
const vendored =
  /(?:^|\/)(?:node_modules|bower_components|vendors?|third[-_]?party|3rd[-_]?party|extern(?:als?)?|Godeps\/_workspace|Carthage|Pods|jspm_packages|\.yarn\/(?:releases|plugins|sdks)|site-packages|dist-packages|virtualenv|\.?venv)\/|^deps\/[^/]+\/.+(?<!\.go)$/i;
const vendoredFile =
  /(?:^|\/)(?:jquery(?:[-.]\d[\w.-]*|-ui[\w.-]*|\.ui[\w.-]*)?|bootstrap(?:[-.][\w.-]*)?|angular(?:[-.]\w+)*|d3(?:\.v\d+)?|prototype|scriptaculous|mootools[\w.-]*|modernizr[\w.-]*|normalize|font-?awesome[\w.-]*|html5shiv|MochiKit|ckeditor|tiny_mce[\w.-]*|knockout-\d[\w.-]*)\.(?:js|css)$|(?:^|\/)(?:gradlew(?:\.bat)?|mvnw(?:\.cmd)?|\.pnp\.c?js|configure|config\.guess|config\.sub|aclocal\.m4|libtool\.m4|ltmain\.sh)$/i;
const minified = /[.-]min\.(?:js|mjs|cjs|css)$|\.(?:bundle|chunk)\.(?:js|css)$/i;
const generated =
  /(?:^|\/)(?:__generated__|generated|generated-sources|dist|\.next|\.nuxt|\.svelte-kit)\/|\.(?:pb\.go|pb\.gw\.go|pb\.cc|pb\.h|pb\.dart|pb\.swift|pb\.ex|pbobjc\.[hm]|generated\.swift|graphql\.swift|g\.dart|freezed\.dart|designer\.cs|designer\.vb|g\.cs|g\.i\.cs|generated\.cs|generated\.ts|generated\.go|gen\.go|gen\.ts|js\.map|css\.map)$|_pb2(?:_grpc)?\.pyi?$|_pb\.(?:js|ts|rb|d\.ts)$|_grpc_pb\.(?:js|ts)$|(?:^|\/)(?:zz_generated[^/]*\.go|bindata\.go|wire_gen\.go|db\/schema\.rb|db\/structure\.sql|package-lock\.json|npm-shrinkwrap\.json|yarn\.lock|pnpm-lock\.yaml|composer\.lock|Cargo\.lock|Gemfile\.lock|poetry\.lock|Pipfile\.lock|go\.sum|flake\.lock|deno\.lock|bun\.lock|uv\.lock|mix\.lock|Podfile\.lock|pubspec\.lock|Package\.resolved|Gopkg\.lock|glide\.lock|\.terraform\.lock\.hcl)$/i;
const fixture =
  /(?:^|\/)(?:__fixtures__|fixtures?|testdata|test-data|test_data|__snapshots__|cassettes|goldens?)\/|\.snap$/i;
const example =
  /(?:^|\/)(?:examples?|samples?|demos?|documentation|playgrounds?|tutorials?|benchmarks?|bench|javadoc|groovydoc)\/|^(?:docs?|man)\//i;
const test =
  /(?:^|\/)(?:tests?|__tests__|specs?|testing|e2e|integration[-_]tests?|unit[-_]tests?|__mocks__|mocks|cypress|playwright|test[-_]?(?:utils?|helpers?|support)|src\/test|[\w.-]+[.-][Tt]ests?)\//;

/** Folders that are packages: `org.acme.samples` says who wrote it, not what it is for. */
const jvmPackages = /((?:^|\/)src\/main\/(?:java|kotlin|scala|groovy)\/).*\//;

/**
 * What a file is for, from its path and what `.gitattributes` says of it (`linguist-generated`, `linguist-vendored`,
 * `linguist-documentation`), by linguist's conventions. Documentation code counts as `example`. What the content says
 * (`facts.generated_header`) is the caller's to add.
 */
export function classifyPath(path: string, said: PathAttributes = {}): FileClass {
  const isVendored = said.vendored ?? (vendored.test(path) || vendoredFile.test(path));
  if (isVendored) return "vendored";
  const isGenerated = said.generated;
  if (isGenerated === true) return "generated";
  if (minified.test(path)) return "minified";
  if (isGenerated === undefined && generated.test(path)) return "generated";
  const named = path.replace(jvmPackages, "$1");
  if (fixture.test(named)) return "fixture";
  if (isTest(path)) return "test";
  if (said.documentation ?? example.test(named)) return "example";
  return "source";
}

function isTest(path: string): boolean {
  if (test.test(path)) return true;
  const lower = path.toLowerCase();
  return languages.some(
    ({ extensions, tests }) =>
      extensions.some((extension) => lower.endsWith(extension)) && tests.isTestPath(path),
  );
}

/** True for text that a program made small: linguist's measure, lines of more than 110 characters on average. */
export function looksMinified(path: string, text: string): boolean {
  if (!/\.(?:[cm]?js|css)$/i.test(path) || text.length < 2000) return false;
  let lines = 1;
  for (let at = text.indexOf("\n"); at >= 0; at = text.indexOf("\n", at + 1)) lines += 1;
  return text.length / lines > 110;
}
