import { parentPort, workerData } from "node:worker_threads";
import type { Container } from "../embedded/container.ts";
import { languagesIn } from "../embedded/container.ts";
import { extractEmbedded, placeFacts } from "../embedded/extract-embedded.ts";
import { placeInFile } from "../embedded/place-findings-in-file.ts";
import { languages } from "../languages/languages.ts";
import type { Finding } from "../model/finding.ts";
import type { LanguageId } from "../model/language-id.ts";
import { parserMemory } from "../parsers/grammar.ts";
import { blobChecks } from "../rules/blob-checks.ts";
import { encodeFacts, packFacts } from "./encode-facts.ts";
import type { Extraction } from "./extract-facts.ts";
import { extract, loadLanguages } from "./extract-facts.ts";

/** What the pool sends: one blob. */
export interface WorkerTask {
  id: number;
  language: LanguageId;
  container: Container | null;
  bytes: Uint8Array;
}

/** What a worker answers. `memory`: bytes that its parsers hold and never give back. */
export interface WorkerAnswer {
  id: number;
  encoded: Uint8Array;
  packed: Uint8Array;
  memory: number;
}

export interface WorkerSetup {
  /** Cell 0 holds the id of the task at work, 0 between tasks. */
  progress: Int32Array;
  timeBudget: number;
}

const port = parentPort;
if (port === null) throw new Error("facts-worker runs as a worker thread of the facts pool");
const { progress, timeBudget } = workerData as WorkerSetup;
const loaded = new Set<LanguageId>();

function findingsOf({ facts, table }: Extraction): Finding[] {
  if (table === null) return [];
  const findings: Finding[] = [];
  for (const check of blobChecks) {
    try {
      for (const finding of check(table, facts, facts.language)) findings.push(finding);
    } catch (error) {
      facts.notes.push({
        code: "check_failed",
        line: 1,
        message: `A check failed: ${error instanceof Error ? error.message : String(error)}`,
      });
    }
  }
  return findings.sort(
    (a, b) =>
      a.start_line - b.start_line ||
      a.start_column - b.start_column ||
      (a.rule_id < b.rule_id ? -1 : a.rule_id > b.rule_id ? 1 : 0),
  );
}

function encode(language: LanguageId, bytes: Uint8Array): Uint8Array {
  const extraction = extract(language, bytes, { timeBudget });
  return encodeFacts(extraction.facts, findingsOf(extraction));
}

function encodeEmbedded(container: Container, bytes: Uint8Array): Uint8Array {
  const extraction = extractEmbedded(container, bytes, { timeBudget });
  const { facts, source } = extraction;
  // Checks read the table, which has the lines of the code.
  const findings = placeInFile(findingsOf(extraction), source);
  placeFacts(facts, source);
  return encodeFacts(facts, findings);
}

async function load(needed: readonly LanguageId[]): Promise<void> {
  for (const language of needed) {
    if (loaded.has(language)) continue;
    if (!languages.some(({ id }) => id === language))
      throw new Error(`No language is known by the name ${language}`);
    await loadLanguages([language]);
    loaded.add(language);
  }
}

async function work({ id, language, container, bytes }: WorkerTask): Promise<WorkerAnswer> {
  try {
    await load(container === null ? [language] : languagesIn(container));
  } catch (error) {
    // The thread ends by it, and the answers before may be lost with it: they are not to blame.
    Atomics.store(progress, 0, id);
    throw error;
  }
  Atomics.store(progress, 0, id);
  const encoded = container === null ? encode(language, bytes) : encodeEmbedded(container, bytes);
  Atomics.store(progress, 0, 0);
  return { id, encoded, packed: packFacts(encoded), memory: parserMemory.HEAPU32.byteLength };
}

async function answerAll(before: Promise<void>, tasks: readonly WorkerTask[]): Promise<void> {
  await before;
  for (const task of tasks) {
    const answer = await work(task);
    port?.postMessage(answer, [answer.encoded.buffer as ArrayBuffer, answer.packed.buffer as ArrayBuffer]);
  }
}

let queue = Promise.resolve();
port.on("message", (tasks: WorkerTask[]) => {
  // An error here is one of the parser itself: the thread cannot be trusted any more, and ends by it.
  queue = answerAll(queue, tasks);
});
