/** Something that was asked for names a thing that does not exist. A 400, at `pointer` in the request. */
export class InvalidReferenceError extends Error {
  override name = "InvalidReferenceError";
  /** Into the request, as the contract's error details have it: `/body/repository_id`. */
  readonly pointer: string;

  constructor(pointer: string, message: string) {
    super(message);
    this.pointer = pointer;
  }
}
