import { execFileSync } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";

/** 2026-01-01T00:00:00Z: the day that tests count back from. */
export const newYear = 1_767_225_600;

export interface ImportedCommit {
  /** Days before `newYear`. */
  ago: number;
  author?: string;
  subject?: string;
  /** Content by path; null deletes. */
  files?: Readonly<Record<string, string | null>>;
  /** Indices of earlier commits; the one before when left out. */
  parents?: readonly number[];
}

/**
 * Makes a real git repository out of commits, the last of which becomes the head.
 * @returns its git directory and the ids of the commits
 */
export function importCommits(
  folder: string,
  commits: readonly ImportedCommit[],
): { gitDir: string; ids: string[]; head: string } {
  mkdirSync(folder, { recursive: true });
  const git = (words: string[], input?: string): string =>
    execFileSync("git", words, { cwd: folder, encoding: "utf8", ...(input === undefined ? {} : { input }) });
  git(["init", "--quiet", "--initial-branch=main"]);
  const stream = commits.map(({ ago, author = "ada", subject = "Change", files = {}, parents }, at) => {
    const [from, ...merged] = parents ?? (at === 0 ? [] : [at - 1]);
    const time = `${newYear - ago * 86_400} +0000`;
    return [
      `commit refs/heads/c${at}`,
      `mark :${at + 1}`,
      `author ${author} <${author}@example.com> ${time}`,
      `committer ${author} <${author}@example.com> ${time}`,
      `data ${Buffer.byteLength(subject)}\n${subject}`,
      ...(from === undefined ? [] : [`from :${from + 1}`]),
      ...merged.map((parent) => `merge :${parent + 1}`),
      ...Object.entries(files).map(([path, text]) =>
        text === null ? `D ${path}` : `M 100644 inline ${path}\ndata ${Buffer.byteLength(text)}\n${text}`,
      ),
      "",
    ].join("\n");
  });
  git(["fast-import", "--quiet"], stream.join(""));
  const ids = commits.map((_, at) => git(["rev-parse", `c${at}`]).trim());
  return { gitDir: join(folder, ".git"), ids, head: ids.at(-1) ?? "" };
}
