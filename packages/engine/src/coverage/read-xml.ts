import { SaxesParser } from "saxes";
import { CoverageError } from "./coverage-report.ts";

const deepest = 200;
const chunk = 1 << 16;

export interface XmlEvents {
  open: (name: string, attributes: Readonly<Record<string, string>>) => void;
  text?: (text: string) => void;
  close: (name: string) => void;
}

/**
 * Reads XML piece by piece. Nothing is fetched and no entity but XML's own five is known, so a document cannot grow.
 * @throws CoverageError for what is not well-formed, has entities of its own or nests too deep
 */
export function readXml(text: string, events: XmlEvents): void {
  const parser = new SaxesParser();
  let depth = 0;
  parser.on("error", (error) => {
    throw new CoverageError(`The report is no well-formed XML: ${error.message}`);
  });
  parser.on("doctype", (doctype) => {
    if (/<!ENTITY/iu.test(doctype)) throw new CoverageError("The report declares entities of its own.");
  });
  parser.on("opentag", ({ name, attributes }) => {
    depth += 1;
    if (depth > deepest) throw new CoverageError("The report nests its elements too deep.");
    events.open(name, attributes);
  });
  parser.on("closetag", ({ name }) => {
    depth -= 1;
    events.close(name);
  });
  if (events.text !== undefined) parser.on("text", events.text);
  for (let at = 0; at < text.length; at += chunk) parser.write(text.slice(at, at + chunk));
  parser.close();
}
