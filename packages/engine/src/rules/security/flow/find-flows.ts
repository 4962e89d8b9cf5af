import type { FileFacts } from "../../../model/file-facts.ts";
import type { LanguageId } from "../../../model/language-id.ts";
import type { SyntaxTable } from "../../../parsers/syntax-table.ts";
import { childInField, none, textOf, typeOf } from "../../../parsers/table-queries.ts";
import { nodesOfType } from "../../nodes-of-type.ts";
import type { FlowRuleId, FlowTable, Sink } from "./flow-table.ts";
import { flowTableOf } from "./flow-tables.ts";
import { Tracer, type Taint } from "./trace.ts";

/** Data of others that reaches a place where it does harm. */
export interface Flow {
  rule: FlowRuleId;
  /** The node to report. */
  node: number;
  /** The call or construct that does the harm, as people name it: `db.query()`. */
  sink: string;
  taint: Taint;
}

const assignments = ["assignment", "assignment_expression", "assignment_statement"];
const found = new WeakMap<SyntaxTable, readonly Flow[]>();

/** The flows of one rule in one blob. All rules share one search. */
export function flowsOf(
  rule: FlowRuleId,
  table: SyntaxTable,
  facts: FileFacts,
  language: LanguageId,
): Flow[] {
  let flows = found.get(table);
  if (flows === undefined) {
    const flow = flowTableOf(language);
    flows = flow === undefined ? [] : search(table, facts, language, flow);
    found.set(table, flows);
  }
  return flows.filter((item) => item.rule === rule);
}

function search(table: SyntaxTable, facts: FileFacts, id: LanguageId, flow: FlowTable): Flow[] {
  const sinks = flow.sinks.filter(
    (sink) => sink.imports === undefined || facts.imports.some((fact) => sink.imports?.test(fact.specifier)),
  );
  const byCall = new Map<string, Sink[]>();
  const byNode = new Map<string, Sink[]>();
  for (const sink of sinks) {
    for (const name of sink.calls ?? []) byCall.set(name, [...(byCall.get(name) ?? []), sink]);
    for (const type of sink.nodes ?? []) byNode.set(type, [...(byNode.get(type) ?? []), sink]);
  }
  const assigned = sinks.filter((sink) => sink.assigned !== undefined);
  // Most files call nothing of interest: their calls are known already, so their nodes need not be looked at.
  const mayCall = facts.calls.some((call) => byCall.has(call.callee));
  const mayAssign = assigned.some((sink) => sink.assigned?.test(table.source) === true);
  if (!mayCall && byNode.size === 0 && !mayAssign) return [];

  const tracer = new Tracer(table, id, flow);
  const { calls } = tracer.language;
  const flows: Flow[] = [];
  const report = (sink: Sink, node: number, name: string, parts: readonly number[]): void => {
    const together = parts
      .map((part) => textOf(table, part))
      .join(", ")
      .slice(0, 4000);
    if (sink.withArguments !== undefined && !sink.withArguments.test(together)) return;
    for (const position of sink.arguments ?? [0]) {
      const part = parts[position];
      if (part === undefined) continue;
      const taint = tracer.taints(part).find((value) => isDangerous(sink, value));
      if (taint === undefined) continue;
      flows.push({ rule: sink.rule, node, sink: name, taint });
      return;
    }
  };
  const types = [...(mayCall ? Object.keys(calls) : []), ...byNode.keys(), ...(mayAssign ? assignments : [])];
  for (const at of nodesOfType(table, ...types)) {
    const type = typeOf(table, at);
    const ask = calls[type];
    if (ask !== undefined && mayCall) {
      const callee = ask(table, at);
      const candidates = callee === null ? undefined : byCall.get(callee.name);
      if (callee === null || candidates === undefined) continue;
      const receiver = textOf(table, callee.receiver);
      const parts = argumentsOf(table, callee.arguments);
      for (const sink of candidates) {
        if (sink.receiver !== undefined && !sink.receiver.test(receiver)) continue;
        const before = flows.length;
        const shown = receiver.length > 40 ? "" : receiver;
        report(sink, at, shown === "" ? `${callee.name}()` : `${shown}.${callee.name}()`, parts);
        if (flows.length > before) break;
      }
    }
    for (const sink of byNode.get(type) ?? []) report(sink, at, sinkName(type), [at]);
    if (mayAssign && assignments.includes(type)) {
      const left = textOf(table, childInField(table, at, "left"));
      const right = childInField(table, at, "right");
      if (right === none) continue;
      for (const sink of assigned) if (sink.assigned?.test(left)) report(sink, at, left.slice(-40), [right]);
    }
  }
  return flows;
}

/** A comparison or a list of values before the place where the value goes: there a quote ends the literal. */
const valuePlace =
  /(?:[=<>]|\blike|\bin\s*\(|\bvalues?\s*\([^)]*)\s*['"`%(]*(?:%[sv]|\$?\{[^}]*|\{\d*\}|#\{)?['"%\s]*$|(?:=|\blike|\bin\s*\()\s*['"(%]*(?:%[sv]|\{\w*\}|#\{|\$\{)/i;

function isDangerous(sink: Sink, taint: Taint): boolean {
  if (sink.text !== undefined && !sink.text.test(taint.expression)) return false;
  // Behind a fixed host or path, the value chooses no other server.
  if (sink.rule === "open-redirect" && !/^["'`\s(]*(?:location:\s*)?["'`\s.+(]*$/i.test(taint.before))
    return false;
  if (sink.rule === "server-side-request-forgery" && /https?:\/\/[^/"'`\s]+\//.test(taint.before))
    return false;
  if (taint.kind === "request") return true;
  if (sink.requestOnly === true) return false;
  // The name of a table or column in a parameter is how query builders are written.
  const before = taint.before.replace(/["'`]?\s*[+.&|,]+\s*$/, "");
  return sink.rule !== "sql-injection" || valuePlace.test(before.replace(/[$#]?\{$|[$@]$/, ""));
}

function sinkName(type: string): string {
  if (type === "echo_statement") return "echo";
  if (type === "print_intrinsic") return "print";
  if (type === "subshell" || type === "shell_command_expression") return "a shell command";
  return type.replace(/_expression$/, "").replaceAll("_", " ");
}

/** The argument nodes of a call, in order. */
function argumentsOf(table: SyntaxTable, list: number): number[] {
  if (list === none) return [];
  const parts: number[] = [];
  const last = table.last[list] ?? list;
  for (let child = list + 1; child <= last; child = (table.last[child] ?? child) + 1) {
    const type = typeOf(table, child);
    if (!/^[(),!]$|comment|^block$|^do_block$|^annotated_lambda$|^lambda_literal$|^;$/.test(type))
      parts.push(child);
  }
  return parts;
}
