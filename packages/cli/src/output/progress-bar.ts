import { isInteractive, type Terminal } from "../terminal.ts";

export interface ProgressBar {
  show(label: string, done: number, total: number | null): void;
  /** Wipes the bar, so that what follows stands on a clean line. */
  end(): void;
}

const width = 24;

/** A single line that is drawn over and over on a terminal; silent anywhere else. */
export function progressBar(terminal: Terminal): ProgressBar {
  const stream = terminal.stderr;
  if (!isInteractive(stream)) return { show: () => {}, end: () => {} };
  return {
    show(label, done, total) {
      stream.write(`\r\u001b[2K${progressLine(label, done, total).slice(0, (stream.columns || 80) - 1)}`);
    },
    end() {
      stream.write("\r\u001b[2K");
    },
  };
}

/** A line for each new label, where there is no terminal to draw on; else the bar. */
export function progressLog(terminal: Terminal): ProgressBar {
  if (isInteractive(terminal.stderr)) return progressBar(terminal);
  let last = "";
  return {
    show(label) {
      if (label !== last) terminal.stdout.write(`  ${label} ...\n`);
      last = label;
    },
    end() {
      if (last !== "") terminal.stdout.write("\n");
    },
  };
}

export function progressLine(label: string, done: number, total: number | null): string {
  if (total === null || total === 0) return `  ${label}`;
  const share = Math.min(1, done / total);
  const filled = Math.round(share * width);
  return `  ${label.padEnd(8)} ${"━".repeat(filled)}${"─".repeat(width - filled)} ${String(Math.floor(share * 100)).padStart(3)} %  ${done}/${total}`;
}
