import { sqlStatement, type FlowTable } from "../flow-table.ts";

const shared: Omit<FlowTable, "language"> = {
  sources:
    /^(?:(?:req|request|ctx|context|c|event)\.(?:query|params|body|headers|cookies|url|originalUrl|hostname|rawBody|queryStringParameters|pathParameters)\b|ctx\.request\.|(?:req|request|c\.req)\.(?:get|header|param|query)\(|(?:window\.|document\.)?location\.(?:search|hash|href)\b|document\.(?:URL|referrer)\b|new URLSearchParams\((?:window\.)?location)/,
  sanitisers:
    /^(?:escape\w*|sanitize\w*|sanitise\w*|encodeURIComponent|encodeURI|parseInt|parseFloat|Number|BigInt|Boolean|basename|quote\w*|purify|format|escapeId|stringify|isInteger|indexOf|includes|has|test|length|toFixed|sql|validate\w*|resolveSafe\w*|hash\w*|createHash|digest|verify\w*)$/,
  formats: ["format", "concat"],
  sinks: [
    {
      rule: "sql-injection",
      calls: [
        "query",
        "execute",
        "exec",
        "raw",
        "run",
        "all",
        "get",
        "each",
        "prepare",
        "$queryRawUnsafe",
        "$executeRawUnsafe",
        "unsafe",
        "whereRaw",
        "orderByRaw",
        "havingRaw",
        "queryRaw",
        "executeSql",
      ],
      text: sqlStatement,
    },
    {
      rule: "command-injection",
      calls: ["exec", "execSync"],
      receiver: /^(?:$|cp$|child_?[pP]rocess$|childProcess$|require\(|proc$|shell$|execa$)/,
      imports: /^(?:node:)?child_process$|^shelljs$/,
    },
    {
      rule: "command-injection",
      calls: ["spawn", "spawnSync", "execFile", "execFileSync"],
      arguments: [0, 1],
      withArguments: /shell:\s*(?:true|["'])|["'](?:\/bin\/)?(?:ba|z|da)?sh["']\s*,\s*\[\s*["']-c/,
      imports: /^(?:node:)?child_process$/,
    },
    { rule: "code-injection", calls: ["eval", "Function"], receiver: /^(?:$|window$|globalThis$|global$)/ },
    {
      rule: "code-injection",
      calls: ["runInNewContext", "runInThisContext", "runInContext"],
      requestOnly: true,
    },
    {
      rule: "code-injection",
      calls: ["setTimeout", "setInterval"],
      receiver: /^(?:$|window$)/,
      requestOnly: true,
    },
    {
      rule: "path-traversal",
      calls: [
        "readFile",
        "readFileSync",
        "createReadStream",
        "writeFile",
        "writeFileSync",
        "createWriteStream",
        "unlink",
        "unlinkSync",
        "sendFile",
        "download",
        "readdir",
        "readdirSync",
        "rm",
        "rmSync",
      ],
      requestOnly: true,
    },
    { rule: "cross-site-scripting", assigned: /\.(?:innerHTML|outerHTML)\s*(?:$|\+?=)/, requestOnly: true },
    {
      rule: "cross-site-scripting",
      calls: ["write", "writeln"],
      receiver: /^(?:window\.)?document$/,
      requestOnly: true,
    },
    { rule: "cross-site-scripting", calls: ["insertAdjacentHTML"], arguments: [1], requestOnly: true },
    {
      rule: "cross-site-scripting",
      calls: ["send", "write", "end"],
      receiver: /^(?:res|response|reply)(?:\.|$)/,
      text: /["'`][^"'`]*<[a-z!/]/i,
      requestOnly: true,
    },
    {
      rule: "server-side-request-forgery",
      calls: ["fetch", "request", "get", "post", "axios", "got"],
      receiver: /^(?:$|axios$|https?$|got$|request$|superagent$|needle$)/,
      imports:
        /^(?:node:)?https?$|^(?:axios|got|request|node-fetch|superagent|needle|undici|express|fastify|koa)$/,
      requestOnly: true,
    },
    {
      rule: "open-redirect",
      calls: ["redirect"],
      receiver: /^(?:res|response|reply|ctx|c)(?:\.|$)/,
      arguments: [0, 1],
      requestOnly: true,
    },
    { rule: "unsafe-deserialization", calls: ["unserialize"], requestOnly: true },
  ],
};

export const javascriptFlow: FlowTable = { language: "javascript", ...shared };
export const typescriptFlow: FlowTable = { language: "typescript", ...shared };
