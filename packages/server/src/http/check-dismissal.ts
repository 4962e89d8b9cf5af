import { invalidRequest } from "./invalid-request.ts";

/** Throws the 400 of a dismissal that leaves everything open: the reason `other` says nothing without a comment. */
export function checkDismissal({ reason, comment }: { reason: string; comment: string }): void {
  if (reason === "other" && comment.trim() === "") {
    throw invalidRequest({ pointer: "/body/comment", message: "is required when the reason is other" });
  }
}
