import type { FunctionFact } from "../../../model/file-facts.ts";

/**
 * Names that go together because a framework, a convention or the language hands them over so, and names of
 * collaborators: no data that wants a type of its own.
 */
const imposed =
  /^(?:_\w*|args?|kwargs|argv|argc|rest|req|request|res|resp|response|next|err|error|e|ex|exc|event|evt|ev|ctx|context|cx|cb|callback|done|resolve|reject|fn|func|handler|listener|opts?|options|config|settings|params?|data|value|values|key|keys|item|items|index|idx|i|j|k|n|m|s|t|a|b|c|d|f|g|p|q|r|v|w|env|self|cls|this|that|state|props|action|dispatch|getState|node|parent|path|ancestors|src|dst|dest|source|target|buf|buffer|buff|len|length|size|offset|off|count|begin|end|start|from|to|first|last|in|out|input|output|result|results|ret|default|defaultValue|default_value|obj|object|type|kind|name|id|ids|msg|message|text|str|string|label|title|description|format|fmt|level|limit|logger|log|stdout|stderr|stdin|timeout|callee|other|old|new|oldValue|newValue|prev|current|encoding|flags?|mode|userdata|privdata|attrs|attributes|scope|element|el|elem|\$\w+|using|force|verbose|debug|dryRun|dry_run|version|status|created_at|updated_at|createdAt|updatedAt|block|body|x|y|uri|url|qName|localName|clientData|client_data|user_data|fd|mask|signal|cancel|cancellationToken|token)$/u;
const collaborator =
  /(?:service|repository|repo|manager|factory|provider|client|logger|handler|callback|listener|store|cache|context|ctx|options|opts|config|builder|registry|resolver|helper|mapper|validator|engine|session|connection|conn|db|database|dao|api|bus|queue|scheduler|executor|pool|writer|reader|visitor|delegate|dispatcher|emitter|fn|func|cb)$/iu;

/** Parameters of one function that say what it works on: `name:type`, or `name`; sorted, without doubles. */
export function signatureItems(fact: FunctionFact): string[] {
  const items = new Map<string, string>();
  for (const parameter of fact.signature) {
    const colon = parameter.indexOf(":");
    const name = colon < 0 ? parameter : parameter.slice(0, colon);
    if (isData(name)) items.set(name, parameter.replace(/^[_@]+/u, ""));
  }
  return [...items.values()].sort();
}

/** Whether a name may be part of a clump. */
export function isData(name: string): boolean {
  // What two underscores begin is the language's own in Python.
  if (name.startsWith("__")) return false;
  const bare = name.replace(/^[_@$]+/u, "");
  // Numbered names are a list, and names in capitals constants.
  if (/\d$/u.test(bare) || !/\p{Ll}/u.test(bare)) return false;
  return bare.length > 1 && !imposed.test(bare) && !collaborator.test(bare);
}
