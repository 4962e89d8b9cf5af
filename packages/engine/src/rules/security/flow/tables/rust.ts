import { sqlStatement, type FlowTable } from "../flow-table.ts";

export const rustFlow: FlowTable = {
  language: "rust",
  sources: /^(?:req(?:uest)?\.(?:query_string|headers|uri|match_info|path)\()/,
  sanitisers: /^(?:parse|len|to_sql|quote\w*|escape\w*|to_be_bytes|count|id|as_u64|as_i64|bind|push_bind)$/,
  inlineNames: /\{([a-z_]\w*)(?::[^}]*)?\}/g,
  formats: ["format"],
  sinks: [
    {
      rule: "sql-injection",
      calls: [
        "query",
        "query_as",
        "query_scalar",
        "execute",
        "prepare",
        "query_row",
        "query_map",
        "sql_query",
        "batch_execute",
        "execute_batch",
        "simple_query",
        "query_one",
      ],
      text: sqlStatement,
    },
    {
      rule: "path-traversal",
      calls: ["open", "read", "read_to_string", "create"],
      receiver: /^(?:File|fs|std::fs|tokio::fs)$/,
      requestOnly: true,
    },
  ],
};
