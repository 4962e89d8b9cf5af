import { findingOf } from "../../rule.ts";
import type { FactRule } from "../../rule.ts";
import { licenceFiles } from "../licence-files.ts";
import { holdsLicence, recognized } from "../licence-texts.ts";

export const unrecognizedLicence: FactRule = {
  id: "unrecognized-licence",
  category: "compliance",
  severity: "low",
  title: "Licence that is no known one",
  explanation:
    "A licence file in the root whose text is less than 90 % like any licence of the SPDX list, by pairs of words, and holds " +
    "none of them whole. People and tools then cannot tell what is allowed. Files of fewer than 20 words are left out: they refer to others.",
  fix: "Use the unchanged text of an SPDX licence, and put other terms into a file of their own.",
  cwe: null,
  examples: [],
  *check(project) {
    const judged = licenceFiles(project).flatMap((path) => {
      const text = project.manifests.get(path);
      if (text === undefined || text.split(/\s+/).length < 20) return [];
      return [{ path, match: holdsLicence(text) }];
    });
    // One known licence says what is allowed; notices and exceptions may stand beside it.
    if (judged.some(({ match }) => match !== null && match.similarity >= recognized)) return;
    for (const { path, match } of judged) {
      const near =
        match === null ? "" : `, the nearest is ${match.id} with ${Math.floor(match.similarity * 100)} %`;
      yield findingOf(unrecognizedLicence, {
        file: path,
        start_line: 1,
        message: `The text of ${path} is no licence of the SPDX list${near}.`,
      });
    }
  },
};
