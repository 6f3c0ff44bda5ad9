/** How one request of a batch is carried out: a pure function of the document and the request. */
import type { Asked } from '../../protocol/asked';
import type { FetchPicture } from '../pictures/fetch-picture';
import type { DocumentState } from '../state';

/** What one request of a batch sees beside the document. */
export interface RequestContext {
  /** Such as `requests[3].insertText`. */
  readonly where: string;
  /** A new id such as Google makes: `kix.` or `h.` or `t.` and twelve characters. */
  readonly newId: (prefix: 'kix' | 'h' | 't') => string;
  readonly fetchPicture: FetchPicture;
}

export interface Outcome<Answer = undefined> {
  readonly document: DocumentState;
  readonly reply?: Answer;
}

/** Carries out one request: a new document, or an `ApiError`. */
export type RequestHandler<Request, Answer = undefined> = (
  document: DocumentState,
  request: Asked<Request>,
  context: RequestContext,
) => Outcome<Answer>;
