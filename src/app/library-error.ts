/** A story that could not be fetched or read, in words. */
export class LibraryError extends Error {
  override readonly name = "LibraryError";
}
