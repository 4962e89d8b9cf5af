import { flowRule } from "../flow/flow-rule.ts";

export const serverSideRequestForgery = flowRule(
  {
    id: "server-side-request-forgery",
    category: "security",
    severity: "high",
    title: "Address of an outgoing request from a request",
    explanation:
      "The server fetches an address that holds data of a request, so that others can make it call services of its own network.",
    fix: "Look the address up in a list of allowed hosts.",
    cwe: "CWE-918",
    examples: [
      {
        language: "python",
        bad: 'requests.get(request.args["url"])',
        good: 'requests.get(FEEDS[request.args["feed"]])',
      },
    ],
  },
  { how: "unchecked", harm: "whoever sends it can make the server call its own network" },
);
