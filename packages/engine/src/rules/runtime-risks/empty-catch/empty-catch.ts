import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";

/** Exceptions that are a normal way to end, or to learn that something is absent. */
const normal =
  /\b(?:ImportError|ModuleNotFoundError|KeyboardInterrupt|StopIteration|StopAsyncIteration|CancelledError|CancellationException|OperationCanceledException|TaskCanceledException|GeneratorExit|Empty|Full|FileNotFoundError|\w*NotFoundException|ProcessLookupError|FileExistsError|DoesNotExist|LoadError|BrokenPipeError|ConnectionResetError|ErrorException|NoSuchFileException|ClassNotFoundException|NoClassDefFoundError|ObjectDisposedException|AttributeError|KeyError|UnsupportedOperation|Errno::ENOENT|Errno::EEXIST|Errno::EPIPE|Errno::ESRCH)\b/;
const broad =
  /^$|^\(?\s*\\?(?:(?:Base)?Exception|Throwable|Error|StandardError|(?:java\.lang|System)\.(?:Exception|Throwable))\b/;

export const emptyCatch: FactRule = {
  id: "empty-catch",
  category: "runtime_risks",
  severity: "medium",
  title: "Error caught and forgotten",
  explanation:
    "A handler without a statement and without a comment hides that something went wrong, and the program goes on with " +
    "what it has. Catching everything is medium, catching one named exception low. Not reported: handlers with a comment that says " +
    "why, exceptions that are a normal way to end or to learn that something is absent (an import, a file, a key, a cancellation), and test code.",
  fix: "Handle the error, let it pass, or say in a comment why it does not matter.",
  cwe: "CWE-390",
  examples: [
    {
      language: "javascript",
      bad: "try {\n  save(order);\n} catch (error) {}",
      good: "try {\n  save(order);\n} catch (error) {\n  report(error);\n}",
    },
  ],
  *check(project) {
    for (const file of project.files) {
      if (file.class !== "source") continue;
      for (const fact of file.facts.catches) {
        if (fact.kind !== "empty" || normal.test(fact.catches)) continue;
        const caller = file.facts.functions[fact.function];
        const where = caller === undefined ? "" : ` in ${caller.name}`;
        const isBroad = broad.test(fact.catches);
        const what = fact.catches === "" ? "Every error" : fact.catches.replaceAll(/\s+/g, " ").slice(0, 80);
        yield findingOf(emptyCatch, {
          file: file.path,
          start_line: fact.start_line,
          end_line: fact.end_line,
          symbol: caller?.qualified_name ?? "",
          severity: isBroad ? "medium" : "low",
          message: `${what} is caught${where} and nothing is done about it.`,
        });
      }
    }
  },
};
