export * from "./generated/index.ts";
export { documents } from "./generated/document.ts";
