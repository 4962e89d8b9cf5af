import type { LanguageId } from "../model/language-id.ts";
import type { ImportTarget } from "./joined-project.ts";
import type { ProjectIndex } from "./project-index.ts";
import { createCsharpResolver } from "./resolvers/csharp-resolver.ts";
import { createEcmascriptResolver } from "./resolvers/ecmascript-resolver.ts";
import { createElixirResolver } from "./resolvers/elixir-resolver.ts";
import { createGoResolver } from "./resolvers/go-resolver.ts";
import { createIncludeResolver } from "./resolvers/include-resolver.ts";
import { createJvmResolver } from "./resolvers/jvm-resolver.ts";
import { createPhpResolver } from "./resolvers/php-resolver.ts";
import { createPythonResolver } from "./resolvers/python-resolver.ts";
import { external } from "./resolvers/resolver.ts";
import type { CreateResolver, Resolver } from "./resolvers/resolver.ts";
import { createRubyResolver } from "./resolvers/ruby-resolver.ts";
import { createShellResolver } from "./resolvers/shell-resolver.ts";
import { createSwiftResolver } from "./resolvers/swift-resolver.ts";
import { createRustResolver } from "./resolvers/rust-resolver.ts";

/** Languages without an entry say of no import where it leads. */
const creators: Readonly<Partial<Record<LanguageId, CreateResolver>>> = {
  bash: createShellResolver,
  c: createIncludeResolver,
  cpp: createIncludeResolver,
  csharp: createCsharpResolver,
  elixir: createElixirResolver,
  go: createGoResolver,
  java: createJvmResolver,
  javascript: createEcmascriptResolver,
  kotlin: createJvmResolver,
  php: createPhpResolver,
  python: createPythonResolver,
  ruby: createRubyResolver,
  rust: createRustResolver,
  scala: createJvmResolver,
  swift: createSwiftResolver,
  typescript: createEcmascriptResolver,
};

/** The target of every import, in step with the files and their imports. */
export function resolveImports(index: ProjectIndex): ImportTarget[][] {
  const resolvers = new Map<CreateResolver, Resolver>();
  return index.files.map(({ facts }, file) => {
    const create = creators[facts.language] ?? createSilentResolver;
    let resolver = resolvers.get(create);
    if (resolver === undefined) {
      resolver = create(index);
      resolvers.set(create, resolver);
    }
    const own = resolver;
    return facts.imports.map((fact) => own.resolve(file, fact));
  });
}

function createSilentResolver(): Resolver {
  return { resolve: () => external("") };
}
