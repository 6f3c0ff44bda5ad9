/** How one request of a batch is carried out: a pure function of the presentation and the request. */
import type { Asked } from '../model';
import type { PresentationState } from '../state';

/** What one request of a batch sees beside the presentation. */
export interface RequestContext {
  /** Such as `requests[3].insertText`. */
  readonly where: string;
  /** The presentation before the batch. */
  readonly before: PresentationState;
  /** A new id such as Google makes. */
  readonly newId: () => string;
}

export interface Outcome<Answer = undefined> {
  readonly presentation: PresentationState;
  readonly reply?: Answer;
}

/** Carries out one request: a new presentation, or an `ApiError`. */
export type RequestHandler<Request, Answer = undefined> = (
  presentation: PresentationState,
  request: Asked<Request>,
  context: RequestContext,
) => Outcome<Answer>;
