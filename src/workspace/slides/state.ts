/** What Slides keeps: presentations by the id of their file. */
import type { Page, Presentation } from './model';

export interface SlidesState {
  readonly presentations: Readonly<Record<string, PresentationState>>;
}

/** A presentation as the workspace holds it: exactly what `presentations.get` answers, so reading it copies nothing. */
export type PresentationState = Presentation & {
  readonly presentationId: string;
  readonly title: string;
  readonly revisionId: string;
  readonly slides: readonly Page[];
  readonly layouts: readonly Page[];
  readonly masters: readonly Page[];
  readonly notesMaster: Page;
};

export const emptySlides: SlidesState = { presentations: {} };
