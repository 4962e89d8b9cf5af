import type { CommentFact } from "../model/file-facts.ts";
import {
  commentText,
  isCommentedCode,
  isLicence,
  isSuppression,
  isTodo,
  saysGenerated,
} from "./classify-comment.ts";

const maxText = 200;
// A run longer than this is judged by its start.
const maxRun = 4000;

interface Line {
  raw: string;
  start_line: number;
  end_line: number;
}

/** Takes the comments of a file in order; line comments below one another are judged as one. */
export class CommentCollector {
  readonly facts: CommentFact[] = [];
  generatedHeader = false;
  #run: Line[] = [];
  #runLength = 0;
  #atHead = false;

  /** `alone`: nothing stands before it on its line. `atHead`: nothing but comments stands before it. */
  add(raw: string, start_line: number, end_line: number, alone: boolean, atHead: boolean): void {
    const isLine = start_line === end_line && !/^\s*(?:\/\*|=begin|<!--|\(\*|\{-)/.test(raw);
    const last = this.#run.at(-1);
    const continues = isLine && alone && last !== undefined && last.end_line === start_line - 1;
    if (!continues) {
      this.flush();
      this.#atHead = atHead;
    }
    this.#run.push({ raw, start_line, end_line });
    this.#runLength += raw.length;
    // What follows a block or stands beside code starts anew.
    if (!isLine || !alone) this.flush();
  }

  flush(): void {
    const run = this.#run;
    const [first] = run;
    const last = run.at(-1);
    if (first === undefined || last === undefined) return;
    this.#run = [];
    const length = this.#runLength;
    this.#runLength = 0;
    const whole = run.length === 1 ? first.raw : run.map(({ raw }) => raw).join("\n");
    const start = length > maxRun ? whole.slice(0, maxRun) : whole;
    const range = { start_line: first.start_line, end_line: last.end_line };
    if (this.#atHead) {
      if (saysGenerated(start)) this.generatedHeader = true;
      if (isLicence(start)) {
        this.facts.push({ kind: "licence", text: commentText(start).slice(0, maxText), ...range });
        return;
      }
    }
    let plain = true;
    for (const { raw, start_line, end_line } of run) {
      const kind = isSuppression(raw) ? "suppression" : isTodo(raw) ? "todo" : null;
      if (kind === null) continue;
      plain = false;
      this.facts.push({
        kind,
        text: commentText(raw.slice(0, maxRun)).slice(0, maxText),
        start_line,
        end_line,
      });
    }
    if (plain && isCommentedCode(start)) {
      this.facts.push({ kind: "code", text: commentText(start).slice(0, maxText), ...range });
    }
  }
}
