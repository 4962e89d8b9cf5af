import { styleText } from "node:util";

type Style = Parameters<typeof styleText>[0];

/** Where a command writes: results to `stdout`, everything else to `stderr`. */
export interface Terminal {
  stdout: NodeJS.WriteStream | NodeJS.WritableStream;
  stderr: NodeJS.WriteStream | NodeJS.WritableStream;
}

export function isInteractive(stream: Terminal["stderr"]): stream is NodeJS.WriteStream {
  return "isTTY" in stream && stream.isTTY;
}

export type Paint = (style: Style, text: string) => string;

/** Colours a text where the stream is a terminal and NO_COLOR is not set. */
export function paintFor(stream: Terminal["stdout"]): Paint {
  return isInteractive(stream) ? (style, text) => styleText(style, text, { stream }) : plain;
}

/** Leaves a text as it is: for files. */
export const plain: Paint = (_style, text) => text;
