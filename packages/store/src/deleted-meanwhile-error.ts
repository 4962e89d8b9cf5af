/** What a request is about was there when it began and was deleted by another one since: a 404. */
export class DeletedMeanwhileError extends Error {
  override name = "DeletedMeanwhileError";
}

const foreignKeyViolation = "23503";

/** Whether an error says that the row refers to one that does not exist any more. */
export function refersToDeleted(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === foreignKeyViolation;
}
