/** `insertPageBreak` and `insertPerson`: what is one unit wide and needs nothing from outside. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { editTab } from '../pieces/edit-tab';
import { splitNewline, styleAt } from '../pieces/new-text';
import { isInTable } from '../pieces/table';
import { refuse } from '../refusal';
import { BODY } from '../state';
import { insertionPlace } from './named-place';
import { withTab } from './named-tab';
import type { RequestHandler } from './request-handler';

/** A page break and a newline, in the body outside of tables. */
export const insertPageBreak: RequestHandler<docs_v1.Schema$InsertPageBreakRequest> = (document, request, context) => {
  const { tab, segmentId, pieces, index, paragraph } = insertionPlace(document, request, context);
  if (segmentId !== BODY || isInTable(pieces, paragraph.first))
    throw refuse(context, 'Page breaks can be inserted in the body only, outside of tables.');
  const style = styleAt(pieces, index, paragraph);
  const made = [
    { kind: 'object' as const, member: 'pageBreak' as const, value: {}, style: {} },
    splitNewline(paragraph.newline, style, context.newId),
  ];
  return { document: withTab(document, editTab(tab, { segmentId, start: index, end: index, pieces: made })) };
};

export const insertPerson: RequestHandler<docs_v1.Schema$InsertPersonRequest> = (document, request, context) => {
  const { email, name } = request.personProperties ?? {};
  if (!email) throw refuse(context, 'The email of the person must be specified.');
  const { tab, segmentId, pieces, index, paragraph } = insertionPlace(document, request, context);
  const value = { personId: context.newId('kix'), personProperties: { ...(name && { name }), email } };
  const style = styleAt(pieces, index, paragraph);
  const made = [{ kind: 'object' as const, member: 'person' as const, value, style }];
  return { document: withTab(document, editTab(tab, { segmentId, start: index, end: index, pieces: made })) };
};
