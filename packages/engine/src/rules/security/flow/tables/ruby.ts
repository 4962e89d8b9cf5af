import { sqlStatement, type FlowTable } from "../flow-table.ts";

export const rubyFlow: FlowTable = {
  language: "ruby",
  sources:
    /^(?:params\b|request\.(?:params|headers|cookies|query_string|path|body|referer|user_agent|GET|POST)\b|cookies\[)/,
  sanitisers:
    /^(?:\w+\?|to_i|to_f|to_sym|quote\w*|sanitize\w*|escape\w*|shellescape|h|html_escape|basename|Integer|Float|permit|constantize_safely|escape_javascript|quoted_table_name|quoted_primary_key|table_name|length|size|count|present\?|blank\?|include\?|key\?|find|find_by|cgi_escape|expand_path_within)$/,
  formats: ["format", "sprintf", "join"],
  sinks: [
    {
      rule: "sql-injection",
      calls: [
        "execute",
        "exec_query",
        "select_all",
        "select_one",
        "select_value",
        "select_rows",
        "find_by_sql",
        "query",
        "exec",
        "exec_params",
        "run",
        "update_all",
        "delete_all",
        "count_by_sql",
      ],
      text: sqlStatement,
    },
    {
      rule: "sql-injection",
      calls: [
        "where",
        "order",
        "group",
        "having",
        "joins",
        "select",
        "pluck",
        "find_by_sql",
        "update_all",
        "delete_all",
        "exists?",
      ],
      receiver: /(?:^|\.)(?:[A-Z]\w*|\w+s)(?:\.\w+(?:\([^()]*\))?)*$/,
      text: /#\{|\+/,
      requestOnly: true,
    },
    {
      rule: "command-injection",
      calls: ["system", "exec", "spawn", "popen", "capture2", "capture2e", "capture3"],
      receiver: /^(?:$|Kernel$|IO$|Open3$|Process$)/,
    },
    { rule: "command-injection", nodes: ["subshell"] },
    {
      rule: "code-injection",
      calls: ["eval", "instance_eval", "class_eval", "module_eval", "constantize", "send", "public_send"],
      requestOnly: true,
    },
    {
      rule: "path-traversal",
      calls: ["read", "open", "new", "readlines", "binread", "write", "delete", "send_file", "unlink"],
      receiver: /^(?:$|File$|IO$|Dir$|FileUtils$|Pathname$)/,
      requestOnly: true,
    },
    { rule: "cross-site-scripting", calls: ["raw", "html_safe"], requestOnly: true },
    {
      rule: "server-side-request-forgery",
      calls: ["get", "get_response", "post", "open", "parse"],
      receiver: /^(?:Net::HTTP|URI|HTTParty|Faraday|RestClient)$/,
      requestOnly: true,
    },
    { rule: "open-redirect", calls: ["redirect_to", "redirect"], receiver: /^$/, requestOnly: true },
    {
      rule: "unsafe-deserialization",
      calls: ["load", "restore", "unsafe_load"],
      receiver: /^(?:Marshal|YAML|Psych|Oj)$/,
      requestOnly: true,
    },
  ],
};
