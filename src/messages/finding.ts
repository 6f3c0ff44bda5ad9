/** One row of Kontroll: something in the input that a person should know of. Words are in messages/. */
export type Severity = 'Stopp' | 'Varning' | 'Info';

export interface Finding {
  readonly severity: Severity;
  /** Key of `messages.findings`. */
  readonly code: string;
  /** Tab and cell or row, such as "Svar!C17" or "Svar, rad 17". */
  readonly where: string;
  readonly details: Readonly<Record<string, string | number>>;
}
