/** A tool of the Model Context Protocol. */
export interface Tool {
  readonly name: string;
  readonly description: string;
  /** JSON Schema 2020-12 of `{ params, query, headers, body }`. */
  readonly inputSchema: { readonly type: "object"; readonly [keyword: string]: unknown };
  readonly annotations: {
    readonly readOnlyHint: boolean;
    readonly destructiveHint: boolean;
    readonly idempotentHint: boolean;
  };
}

/** What a tool call gives: the answer as JSON text, errors included. */
export interface ToolResult {
  readonly content: readonly { readonly type: "text"; readonly text: string }[];
  readonly isError: boolean;
}

type Call = (
  input: object,
) => Promise<{ readonly ok: boolean; readonly data?: unknown; readonly error?: unknown }>;

/** Carries out a tool call with a client. Throws for a tool that does not exist. */
export async function callToolOf(safe: object, name: string, input: object): Promise<ToolResult> {
  const calls = safe as Readonly<Record<string, Call>>;
  const call = Object.hasOwn(calls, name) ? calls[name] : undefined;
  if (call === undefined) throw new TypeError(`There is no tool ${name}`);
  const result = await call(input);
  const value = result.ok ? result.data : result.error;
  return { content: [{ type: "text", text: JSON.stringify(value ?? null) }], isError: !result.ok };
}
