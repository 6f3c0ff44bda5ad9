/** What the dialog Gå igenom svaren shows, and what it sends back: plain data, since it crosses as JSON. */

/** "Don't know", not answered, no answer at all, or a number on the scale as text. */
export type MeaningCode = 'dontKnow' | 'blank' | 'invalid' | `${number}`;

export interface ReviewView {
  /** Title of the tab with the answers. */
  readonly tab: string;
  /** What a text may mean, in words. */
  readonly meanings: readonly { readonly code: MeaningCode; readonly label: string }[];
  readonly texts: readonly AskedText[];
  /** In words: how many answers have texts that are not asked about; '' = none. */
  readonly others: string;
}

export interface AskedText {
  readonly text: string;
  /** In words: the question that is asked, and in how many answers the text stands. */
  readonly question: string;
  readonly where: string;
  /** What is chosen beforehand; '' = nothing. */
  readonly proposal: MeaningCode | '';
}

/** What the coordinator says yes to. Texts that she leaves without a meaning are not among them. */
export interface ApprovedReview {
  readonly texts: readonly { readonly text: string; readonly meaning: MeaningCode }[];
  /** Every other text is invalid: she has seen that there are some. */
  readonly othersInvalid: boolean;
}
