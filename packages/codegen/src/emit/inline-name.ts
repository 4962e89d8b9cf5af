import type { MediaModel } from "../model/api-model.ts";

/** The name of a body that is described in place: `createBookBody`, `getBook200`, `getBook200TextCsv`. */
export function inlineName(operationId: string, place: string, media: MediaModel): string {
  if (media.type === "application/json") return operationId + place;
  const words = media.type.split(/[^A-Za-z0-9]+/);
  return operationId + place + words.map(capitalize).join("");
}

/** The same as the name of a type. */
export function capitalize(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
