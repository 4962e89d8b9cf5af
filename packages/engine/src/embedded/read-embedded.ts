import type { Container } from "./container.ts";
import type { EmbeddedSource } from "./embedded-source.ts";
import { readComponent } from "./read-component.ts";
import { readNotebook } from "./read-notebook.ts";

/** The code in the text of a file of a container format. Never throws for what the text holds. */
export function readEmbedded(container: Container, text: string): EmbeddedSource {
  return container === "notebook" ? readNotebook(text) : readComponent(container, text);
}
