/** Carries out the requests of a batch, each on what the one before it left. */
import { invalidArgument, notImplemented } from '../../protocol/api-error';
import type { PresentationState } from '../state';
import { requestHandlers, type RequestKind } from './request-handlers';
import type { Outcome, RequestContext, RequestHandler } from './request-handler';
import { revisionAfter } from '../../revision';

export interface BatchBody {
  readonly requests?: readonly Readonly<Record<string, unknown>>[];
  readonly writeControl?: { readonly requiredRevisionId?: string };
}

interface BatchOutcome {
  readonly presentation: PresentationState;
  readonly replies: readonly Readonly<Record<string, unknown>>[];
}

const WITH_REPLY: ReadonlySet<string> = new Set([
  'createLine',
  'createShape',
  'createSlide',
  'createTable',
  'duplicateObject',
  'groupObjects',
  'replaceAllText',
]);

function run(
  kind: string,
  request: unknown,
  presentation: PresentationState,
  context: RequestContext,
): Outcome<unknown> {
  const handler = requestHandlers[kind as RequestKind] as RequestHandler<unknown, unknown> | undefined;
  if (!handler) throw notImplemented(`slides.presentations.batchUpdate ${kind}`);
  return handler(presentation, request as object, context);
}

/** `seed` makes the ids of this batch its own. */
export function carryOutBatch(before: PresentationState, body: BatchBody, seed: number): BatchOutcome {
  const required = body.writeControl?.requiredRevisionId;
  if (required !== undefined && required !== before.revisionId) {
    throw invalidArgument(`The required revision ID '${required}' does not match the latest revision.`);
  }
  let made = 0;
  const newId = (): string => {
    made += 1;
    return `SLIDES_API${Math.imul(seed + 1, 0x9e3779b1) >>> 0}_${made - 1}`;
  };
  let presentation = before;
  const replies = (body.requests ?? []).map((request, i) => {
    const kinds = Object.keys(request);
    const kind = kinds[0];
    if (kind === undefined) throw invalidArgument(`Invalid requests[${i}]: No request set.`);
    if (kinds.length > 1) {
      throw invalidArgument(
        `Invalid value at 'requests[${i}]' (oneof), oneof field 'kind' is already set. Cannot set '${kinds[1] ?? ''}'`,
      );
    }
    const outcome = run(kind, request[kind], presentation, { where: `requests[${i}].${kind}`, before, newId });
    presentation = outcome.presentation;
    return WITH_REPLY.has(kind) ? { [kind]: outcome.reply ?? {} } : {};
  });
  return { presentation: { ...presentation, revisionId: revisionAfter(`${before.revisionId}.${seed}`) }, replies };
}
