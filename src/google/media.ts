/** A file's bytes as they travel in a call or an answer: plain data, as everything in a call is. */
export interface Media {
  readonly contentType: string;
  /** The bytes in base64. */
  readonly base64: string;
}
