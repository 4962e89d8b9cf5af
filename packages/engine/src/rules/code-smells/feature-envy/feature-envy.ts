import type { FileFacts, MemberUseFact, SymbolFact } from "../../../model/file-facts.ts";
import { eachFunction } from "../../each-function.ts";
import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";
import { classKey, indexClasses, type ClassIndex, type ClassMembers } from "./class-members.ts";

/** Members of the other object, and how many times the own ones these must be. */
const minimumMembers = 5;
const ownShare = 3;
/** So many of the names that are reached must be members of the class, or it is another one. */
const knownShare = 0.8;

/** What is made to read another object: it changes form, compares, shows, stores or is asked by a framework. */
const readsOthers =
  /^(?:_*(?:to|from|map|convert|copy|clone|create|make|new|build|init|setup|render|draw|paint|display|show|print|dump|format|write|serialize|deserialize|marshal|unmarshal|encode|decode|parse|do_?parse|visit|accept|on|handle|transform|configure|test|attach|fill|populate|apply|save|load|read|persist|insert|store|update|export|import|register|emit|generate|compile|fetch|process|try_?[cC]reate|construct|to_?string|exec|execute|run|log|set|add))(?=$|[A-Z_\d])|Dto$|^dto$|^(?:__|operator)/u;
const readingClass =
  /(?:Mapper|Converter|Serializer|Deserializer|Visitor|Factory|Builder|Adapter|Controller|Renderer|View|Presenter|Writer|Reader|Formatter|Printer|Encoder|Decoder|Parser|Compiler|Generator|Transformer|Transformation|Comparator|Exporter|Importer|Repository|Dao|Listener|Subscriber|Form|Command|Middleware|Migration|Routines?|Test|Spec|Dto|DTO|Response|Resource)s?(?:Impl)?$/u;
/** Objects made to be asked. */
const askedClass =
  /(?:Context|Ctx|Options|Opts|Config|Configuration|Settings|Params|Parameters|Props|Builder|Request|Response|Event|Args|Arguments|Dto|DTO|Query|Descriptor|Message|Writer|Reader|Visitor|Cmd|Command)s?$/u;

export const featureEnvy: FactRule = {
  id: "feature-envy",
  category: "code_smells",
  severity: "info",
  title: "Method that works on another class's data",
  explanation:
    `A method that reaches at least ${String(minimumMembers)} different data members (fields, properties, getters) of one parameter whose class is of this project, and at least ` +
    `${String(ownShare)} times as many as it uses of its own object, belongs to that class (M. Fowler, Refactoring; M. Lanza and R. Marinescu, Object-Oriented Metrics in Practice). ` +
    "The parameter's class is told by its type or, without one, by its name and the members asked for. Left out is what is made to read other objects: conversion, comparison, " +
    "output, storage, visitors, factories, handlers; and classes made to be read: options, contexts, requests, results. Methods with annotations are left out too.",
  fix: "Move the method, or the part that reads the other object, into that class.",
  cwe: null,
  examples: [
    {
      language: "java",
      bad: `class Invoice {\n  int price(Order order) {\n    return order.getCount() * order.getUnitPrice() - order.getDiscount() + order.getFreight() + order.getTax();\n  }\n}`,
      good: `class Order {\n  int price() {\n    return count * unitPrice - discount + freight + tax;\n  }\n}`,
    },
  ],
  *check(project) {
    const classes = indexClasses(project.files);
    let facts: FileFacts | undefined;
    let uses = new Map<number, MemberUseFact[]>();
    for (const { file, fact, position } of eachFunction(project)) {
      if (file.facts !== facts) {
        facts = file.facts;
        uses = Map.groupBy(facts.member_uses, (use) => use.function);
      }
      const method = facts.symbols[fact.symbol];
      const owner = facts.symbols[method?.parent ?? -1];
      if (fact.kind !== "method" || method === undefined || owner?.kind !== "class") continue;
      if (
        readsOthers.test(withLowerStart(fact.name)) ||
        readingClass.test(owner.name) ||
        isBoundOutside(method)
      )
        continue;
      for (const { object, members } of uses.get(position) ?? []) {
        const other = classOf(classes, facts, fact.signature, object);
        if (other === null || other.name === owner.name || askedClass.test(other.name)) continue;
        if (owner.bases.includes(other.name) || other.bases.has(owner.name)) continue;
        const known = members.filter((member) => other.all.has(member));
        const data = members.filter((member) => other.data.has(member));
        if (data.length < minimumMembers || known.length < members.length * knownShare) continue;
        if (method.uses_members.length * ownShare > data.length) continue;
        yield findingOf(featureEnvy, {
          file: file.path,
          start_line: fact.start_line,
          end_line: fact.end_line,
          symbol: fact.qualified_name,
          message: `${fact.name} of ${owner.name} uses ${String(data.length)} members of ${other.name} (${data.slice(0, 4).join(", ")}, ...) and ${String(method.uses_members.length)} of its own.`,
          confidence: 0.7,
        });
        break;
      }
    }
  },
};

/** Whether something else than its class decides what the method is given. */
function isBoundOutside({ decorators }: SymbolFact): boolean {
  return decorators.length > 0;
}

/** C#'s and Go's methods begin in capitals. */
function withLowerStart(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** The class of a parameter, by its type or by its name. */
function classOf(
  classes: ClassIndex,
  facts: FileFacts,
  signature: readonly string[],
  object: string,
): ClassMembers | null {
  const stated = signature.find((parameter) => parameter.startsWith(`${object}:`));
  const name = stated === undefined ? typeNamedLike(object) : typeName(stated.slice(object.length + 1));
  return name === "" ? null : (classes.get(classKey(facts.language, name)) ?? null);
}

/** `*pkg.Order`, `Order?`, `const Order&`, `"Order"`: `Order`; empty for collections and unions. */
function typeName(type: string): string {
  const bare = type.replace(/^(?:const|final|struct|&|\*|\?|mut|'\w+|")+|["?*&]+$/gu, "");
  return /^[\w.:\\]+$/u.test(bare) ? (bare.split(/[.:\\]+/u).at(-1) ?? "") : "";
}

/** `order`, `next_order`: `Order`, `NextOrder`. */
function typeNamedLike(variable: string): string {
  return variable
    .replace(/^[_@$]+/u, "")
    .split("_")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join("");
}
