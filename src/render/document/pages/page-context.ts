/** What every part of a page is laid out with. */
import type { Bullet } from '../../../workspace/docs/model';
import type { DocumentState, TabState } from '../../../workspace/docs/state';

export interface PageContext {
  readonly document: DocumentState;
  readonly tab: TabState;
  /** Sign or number of a list's next paragraph. */
  readonly numberOf: (bullet: Bullet) => string;
  /** Begins the ids inside the drawings: letters, digits, `_` and `-`. */
  readonly idPrefix: string;
}
