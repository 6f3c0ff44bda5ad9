/** What joint figures are of, so that every sentence made of them can say whose they are. */
export interface JointBase {
  /** Municipalities that are shown, of all. */
  readonly shown: number;
  readonly of: number;
  /** Of those that are shown. */
  readonly respondents: number;
  /** Whether each of them or each answer weighs the same. */
  readonly weight: 'municipality' | 'answer';
}
