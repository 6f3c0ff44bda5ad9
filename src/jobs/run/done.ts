/** What a menu item tells when it has ended: sentences, and links to what was made. Words from messages/. */
export interface Done {
  readonly title: string;
  readonly sentences: readonly string[];
  readonly links: readonly { readonly text: string; readonly url: string }[];
  /** How many things were written, updated and left as they were; for tests and the command line. */
  readonly counts: Readonly<Record<string, number>>;
}
