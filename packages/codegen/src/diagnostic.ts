/** What a compilation has to say about the document. Nothing that the output leaves out goes unmentioned. */
export interface Diagnostic {
  /** Stable kebab-case code, the same for every document. */
  readonly code: string;
  readonly severity: "error" | "warning" | "info";
  /** JSON pointer into the bundled document, with a leading `#`. */
  readonly pointer: string;
  /** Where the node was written: file, one-based line and column. Absent for documents given as objects. */
  readonly location?: { readonly file: string; readonly line: number; readonly column: number } | undefined;
  /** What was found and what the output does about it. */
  readonly message: string;
  /** What to write instead. */
  readonly fix: string;
}

/** Collects diagnostics; the same code at the same pointer is kept once. */
export class DiagnosticLog {
  readonly #entries = new Map<string, Diagnostic>();

  add(diagnostic: Diagnostic): void {
    const key = `${diagnostic.code} ${diagnostic.pointer}`;
    if (!this.#entries.has(key)) this.#entries.set(key, diagnostic);
  }

  error(code: string, pointer: string, message: string, fix: string): void {
    this.add({ code, severity: "error", pointer, message, fix });
  }

  warn(code: string, pointer: string, message: string, fix: string): void {
    this.add({ code, severity: "warning", pointer, message, fix });
  }

  info(code: string, pointer: string, message: string, fix: string): void {
    this.add({ code, severity: "info", pointer, message, fix });
  }

  list(): Diagnostic[] {
    return [...this.#entries.values()];
  }
}

/** One line for people: `file:line:column severity code pointer message. Fix: fix`. */
export function formatDiagnostic(diagnostic: Diagnostic): string {
  const { location } = diagnostic;
  const place = location === undefined ? "" : `${location.file}:${location.line}:${location.column} `;
  return `${place}${diagnostic.severity} ${diagnostic.code} ${diagnostic.pointer}\n  ${diagnostic.message}\n  Fix: ${diagnostic.fix}`;
}
