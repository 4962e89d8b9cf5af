// Generated from openapi/ by pnpm generate. Do not edit.
// @ts-nocheck -- made of the document and checked by the generator's tests, so that your builds are spared it
import { mediaOf, type OperationDetail } from "./operation.ts";
import type { Detail } from "./problem.ts";
import { validate } from "./validate.ts";

/** The message of a webhook or callback. */
export interface Delivery {
  readonly contentType?: string;
  readonly body?: unknown;
}

/** What in a message breaks the contract; empty when nothing does. */
export function checkDelivery(detail: OperationDetail, { contentType, body }: Delivery): Detail[] {
  if (detail.body === undefined)
    return body === undefined ? [] : [{ pointer: "/body", message: "is not declared" }];
  if (body === undefined) return detail.body.required ? [{ pointer: "/body", message: "is required" }] : [];
  const types = Object.keys(detail.body.content);
  const type = contentType ?? types[0] ?? "";
  const media = mediaOf(detail.body.content, type);
  if (media === undefined) {
    return [
      { pointer: "/headers/content-type", message: `${type} is not declared, only ${types.join(", ")}` },
    ];
  }
  return media.schema === undefined ? [] : validate(media.schema, body, "/body");
}
