import { sqlStatement, type FlowTable } from "../flow-table.ts";

export const pythonFlow: FlowTable = {
  language: "python",
  sources:
    /^(?:(?:flask\.)?(?:self\.)?request\.(?:args|form|values|json|data|cookies|headers|files|GET|POST|META|COOKIES|body|query_params|query_string|get_json|path_params|params)\b|(?:self\.)?request\.match_info\b|input\()/,
  sanitisers:
    /^(?:int|float|bool|len|quote|escape|quote_plus|urlencode|secure_filename|basename|safe_join|quote_name|quote_ident|Identifier|Literal|SQL|literal|escape_string|bleach|clean|sha256|uuid4|UUID|mark_safe|isinstance|list2cmdline|shlex_quote|is_safe_url|url_has_allowed_host_and_scheme|loads|dumps)$/,
  formats: ["format", "join"],
  sinks: [
    {
      rule: "sql-injection",
      calls: [
        "execute",
        "executemany",
        "executescript",
        "raw",
        "read_sql",
        "read_sql_query",
        "text",
        "extra",
        "RawSQL",
        "fetch",
        "fetchrow",
        "fetchval",
        "query",
      ],
      text: sqlStatement,
    },
    { rule: "command-injection", calls: ["system", "popen"], receiver: /^(?:os|subprocess)$/ },
    {
      rule: "command-injection",
      calls: ["run", "call", "check_call", "check_output", "Popen", "getoutput", "getstatusoutput"],
      receiver: /^(?:subprocess|sp)$/,
      withArguments: /shell\s*=\s*True/,
    },
    {
      rule: "command-injection",
      calls: ["getoutput", "getstatusoutput"],
      receiver: /^(?:subprocess|commands)$/,
    },
    { rule: "command-injection", calls: ["create_subprocess_shell"] },
    { rule: "code-injection", calls: ["eval", "exec"], receiver: /^(?:$|builtins$)/, requestOnly: true },
    {
      rule: "path-traversal",
      calls: ["open", "send_file", "FileResponse", "remove", "unlink", "rmtree", "listdir"],
      receiver: /^(?:$|io$|os$|shutil$|flask$)/,
      requestOnly: true,
    },
    {
      rule: "cross-site-scripting",
      calls: ["mark_safe", "Markup", "HttpResponse", "render_template_string"],
      requestOnly: true,
    },
    {
      rule: "server-side-request-forgery",
      calls: ["get", "post", "put", "delete", "head", "patch", "urlopen", "request"],
      receiver: /^(?:requests|httpx|urllib\.request|urllib|session|aiohttp)$|^$/,
      imports: /^(?:requests|httpx|urllib(?:\.request)?|aiohttp)$/,
      requestOnly: true,
    },
    {
      rule: "open-redirect",
      calls: ["redirect", "HttpResponseRedirect", "RedirectResponse"],
      requestOnly: true,
    },
    {
      rule: "unsafe-deserialization",
      calls: ["loads", "load"],
      receiver: /^(?:c?[pP]ickle|dill|marshal|shelve|jsonpickle)$/,
      requestOnly: true,
    },
  ],
};
