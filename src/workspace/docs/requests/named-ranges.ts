/** `createNamedRange` and `deleteNamedRange`. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { refuse } from '../refusal';
import type { DocumentState, NamedRangeState, TabState } from '../state';
import { namedSpan } from './named-place';
import { namedTabs, withTab } from './named-tab';
import type { RequestContext, RequestHandler } from './request-handler';

/** UTF-16 units. */
const LONGEST_NAME = 256;

export const createNamedRange: RequestHandler<
  docs_v1.Schema$CreateNamedRangeRequest,
  docs_v1.Schema$CreateNamedRangeResponse
> = (document, request, context) => {
  const { name = '' } = request;
  if (name === '') throw refuse(context, 'The name of the named range must not be empty.');
  if (name.length > LONGEST_NAME)
    throw refuse(context, `The name of the named range must not be longer than ${LONGEST_NAME} characters.`);
  const { tab, segmentId, start, end } = namedSpan(document, request.range, context);
  const namedRangeId = context.newId('kix');
  const made = { namedRangeId, name, ranges: [{ segmentId, startIndex: start, endIndex: end }] };
  return {
    document: withTab(document, { ...tab, namedRanges: [...tab.namedRanges, made] }),
    reply: { namedRangeId },
  };
};

interface NamedRangeChoice {
  readonly namedRangeId?: string;
  readonly name?: string;
  readonly tabsCriteria?: { readonly tabIds?: readonly string[] };
}

export interface ChosenRange {
  readonly tab: TabState;
  readonly named: NamedRangeState;
}

/**
 * The ranges of an id or a name. @throws ApiError 400 for an id that is not there; a name that is not there means none.
 */
export function chosenRanges(
  document: DocumentState,
  { namedRangeId, name, tabsCriteria }: NamedRangeChoice,
  context: RequestContext,
): readonly ChosenRange[] {
  if (!namedRangeId && !name) throw refuse(context, 'The named range must be specified by its id or its name.');
  const chosen = namedTabs(document, tabsCriteria, context).flatMap((tab) =>
    tab.namedRanges
      .filter((named) => (namedRangeId ? named.namedRangeId === namedRangeId : named.name === name))
      .map((named) => ({ tab, named })),
  );
  if (namedRangeId && chosen.length === 0)
    throw refuse(context, `The named range (${namedRangeId}) could not be found.`);
  return chosen;
}

/** The text stays as it is. */
export const deleteNamedRange: RequestHandler<docs_v1.Schema$DeleteNamedRangeRequest> = (
  document,
  request,
  context,
) => {
  const gone = new Set(chosenRanges(document, request, context).map(({ named }) => named.namedRangeId));
  const tabs = document.tabs.map((tab) => ({
    ...tab,
    namedRanges: tab.namedRanges.filter(({ namedRangeId }) => !gone.has(namedRangeId)),
  }));
  return { document: { ...document, tabs } };
};
