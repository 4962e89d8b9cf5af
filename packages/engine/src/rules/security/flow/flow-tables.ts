import type { LanguageId } from "../../../model/language-id.ts";
import type { FlowTable } from "./flow-table.ts";
import { csharpFlow } from "./tables/csharp.ts";
import { javascriptFlow, typescriptFlow } from "./tables/ecmascript.ts";
import { goFlow } from "./tables/go.ts";
import { javaFlow, kotlinFlow } from "./tables/jvm.ts";
import { phpFlow } from "./tables/php.ts";
import { pythonFlow } from "./tables/python.ts";
import { rubyFlow } from "./tables/ruby.ts";
import { rustFlow } from "./tables/rust.ts";

const tables: readonly FlowTable[] = [
  csharpFlow,
  goFlow,
  javaFlow,
  javascriptFlow,
  kotlinFlow,
  phpFlow,
  pythonFlow,
  rubyFlow,
  rustFlow,
  typescriptFlow,
];

const byLanguage = new Map(tables.map((table) => [table.language, table]));

export function flowTableOf(language: LanguageId): FlowTable | undefined {
  return byLanguage.get(language);
}
