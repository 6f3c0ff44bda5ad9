/** A presentation as the workspace holds it: exactly what `presentations.get` answers, so reading it copies nothing. */
import type { Page, Presentation } from './model';

export type PresentationState = Presentation & {
  readonly presentationId: string;
  readonly title: string;
  readonly revisionId: string;
  readonly slides: readonly Page[];
  readonly layouts: readonly Page[];
  readonly masters: readonly Page[];
  readonly notesMaster: Page;
};
