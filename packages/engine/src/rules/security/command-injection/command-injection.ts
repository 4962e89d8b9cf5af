import { flowRule } from "../flow/flow-rule.ts";

export const commandInjection = flowRule(
  {
    id: "command-injection",
    category: "security",
    severity: "critical",
    title: "Shell command built from data of others",
    explanation:
      "A command line for a shell that is put together from values that come from a request or from a parameter. A semicolon in the value starts a command of its own. Calls that pass arguments as a list, without a shell, are not reported. Data of a request is critical, a parameter medium.",
    fix: "Run the program without a shell and pass the value as an argument of its own.",
    cwe: "CWE-78",
    examples: [
      {
        language: "python",
        bad: 'os.system("convert " + request.args["file"])',
        good: 'subprocess.run(["convert", "--", name])',
      },
    ],
  },
  { how: "unescaped", harm: "whoever sends it can run commands" },
);
