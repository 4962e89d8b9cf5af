import { sqlStatement, type FlowTable } from "../flow-table.ts";

const shared: Omit<FlowTable, "language"> = {
  sources:
    /^(?:\w*[rR]eq\w*\.(?:getParameter|getParameterValues|getHeader|getQueryString|getCookies|getPathInfo|getRequestURI|getReader|getInputStream|queryParams?|params|param)\(|ctx\.(?:queryParam|formParam|pathParam|body)\(|call\.(?:parameters|request\.queryParameters)\b|exchange\.getRequest\(\))/,
  sourceParameters:
    /@(?:RequestParam|PathVariable|RequestBody|RequestHeader|CookieValue|ModelAttribute|QueryParam|PathParam|FormParam|HeaderParam)\b/,
  sanitisers:
    /^(?:parseInt|parseLong|valueOf|toInt|toLong|toIntOrNull|toLongOrNull|escape\w*|encode\w*|encodeFor\w*|sanitize\w*|quote\w*|normalize|getFileName|htmlEscape|forHtml\w*|nCopies|size|length|hashCode|getId|name|ordinal|getSimpleName|getName|equals|contains|matches|setParameter|fromString)$/,
  formats: ["format", "formatted", "concat", "append"],
  sinks: [
    {
      rule: "sql-injection",
      calls: [
        "executeQuery",
        "executeUpdate",
        "execute",
        "executeLargeUpdate",
        "addBatch",
        "prepareStatement",
        "prepareCall",
        "createQuery",
        "createNativeQuery",
        "createSQLQuery",
        "query",
        "queryForObject",
        "queryForList",
        "queryForMap",
        "queryForRowSet",
        "update",
        "batchUpdate",
        "rawQuery",
        "execSQL",
        "nativeQuery",
      ],
      text: sqlStatement,
    },
    {
      rule: "command-injection",
      calls: ["exec"],
      receiver: /(?:Runtime\.getRuntime\(\)|\b[rR]untime|\brt)$/,
    },
    {
      rule: "command-injection",
      calls: ["ProcessBuilder"],
      withArguments: /"(?:\/bin\/)?(?:ba|z|da)?sh"\s*,\s*"-c"|"cmd(?:\.exe)?"\s*,\s*"\/c"/,
      arguments: [0, 1, 2, 3],
    },
    { rule: "code-injection", calls: ["eval"], receiver: /engine/i, requestOnly: true },
    { rule: "code-injection", calls: ["parseExpression"], requestOnly: true },
    {
      rule: "path-traversal",
      calls: [
        "File",
        "FileInputStream",
        "FileOutputStream",
        "FileReader",
        "FileWriter",
        "RandomAccessFile",
        "get",
        "of",
        "newInputStream",
        "readAllBytes",
        "readString",
      ],
      receiver: /^(?:$|Paths$|Path$|Files$|java\.io\.?|java\.nio\.file\.?)/,
      arguments: [0, 1],
      requestOnly: true,
    },
    {
      rule: "cross-site-scripting",
      calls: ["print", "println", "write", "append", "format", "printf"],
      receiver: /(?:getWriter\(\)|\bwriter|\bout)$/,
      arguments: [0, 1, 2],
      requestOnly: true,
    },
    {
      rule: "server-side-request-forgery",
      calls: ["URL", "create"],
      receiver: /^(?:$|URI$|HttpRequest$)/,
      requestOnly: true,
    },
    { rule: "open-redirect", calls: ["sendRedirect", "RedirectView"], requestOnly: true },
    {
      rule: "unsafe-deserialization",
      calls: ["ObjectInputStream", "XMLDecoder", "fromXML", "readValue"],
      receiver: /^(?:$|xstream|java\.io)/,
      requestOnly: true,
    },
  ],
};

export const javaFlow: FlowTable = { language: "java", ...shared };
export const kotlinFlow: FlowTable = { language: "kotlin", ...shared, inlineNames: /\$([A-Za-z_]\w*)/g };
