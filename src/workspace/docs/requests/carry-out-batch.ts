/** Carries out the requests of a batch, each on what the one before it left. */
import { invalidArgument, notImplemented } from '../../protocol/api-error';
import { revisionAfter } from '../../revision';
import { wordId } from '../../make-id';
import type { FetchPicture } from '../pictures/fetch-picture';
import type { DocumentState } from '../state';
import type { Outcome, RequestContext, RequestHandler } from './request-handler';
import { requestHandlers, type RequestKind } from './request-handlers';

export interface BatchBody {
  readonly requests?: readonly Readonly<Record<string, unknown>>[];
  readonly writeControl?: { readonly requiredRevisionId?: string; readonly targetRevisionId?: string };
}

interface BatchOutcome {
  readonly document: DocumentState;
  readonly replies: readonly Readonly<Record<string, unknown>>[];
  /** How many ids the batch made. */
  readonly made: number;
}

function run(kind: string, request: unknown, document: DocumentState, context: RequestContext): Outcome<unknown> {
  const handler = requestHandlers[kind as RequestKind] as RequestHandler<unknown, unknown> | undefined;
  if (!handler) throw notImplemented(`docs.documents.batchUpdate ${kind}`);
  return handler(document, request as object, context);
}

function checkRevision({ writeControl }: BatchBody, { revisionId }: DocumentState): void {
  if (writeControl?.targetRevisionId !== undefined) throw notImplemented('writeControl with targetRevisionId');
  const required = writeControl?.requiredRevisionId;
  if (required !== undefined && required !== revisionId) {
    throw invalidArgument(`The required revision ID '${required}' does not match the latest revision.`);
  }
}

/** `seed` is the count of ids made before. */
export function carryOutBatch(
  before: DocumentState,
  body: BatchBody,
  { seed, fetchPicture }: { readonly seed: number; readonly fetchPicture: FetchPicture },
): BatchOutcome {
  checkRevision(body, before);
  let made = 0;
  const newId: RequestContext['newId'] = (prefix) => `${prefix}.${wordId(seed + (made += 1))}`;
  let document = before;
  const replies = (body.requests ?? []).map((request, i) => {
    const kind = Object.keys(request)[0];
    if (kind === undefined) throw invalidArgument(`Invalid requests[${i}]: No request set.`);
    const outcome = run(kind, request[kind], document, { where: `requests[${i}].${kind}`, newId, fetchPicture });
    document = outcome.document;
    return outcome.reply === undefined ? {} : { [kind]: outcome.reply };
  });
  const revisionId = revisionAfter(`${before.revisionId}.${seed}`);
  return { document: { ...document, revisionId }, replies, made };
}
