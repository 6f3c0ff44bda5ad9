/** documents.get: the whole document, or its first tab. */
import type { Handler, WorkspaceRequest } from '../../handler';
import { ApiError, invalidArgument } from '../../protocol/api-error';
import { parseMask } from '../../protocol/field-mask';
import { documentAnswer } from '../answer/document-answer';
import type { SuggestionsView } from '../answer/suggestions-view';
import type { DocumentState } from '../state';
import { openDocument, type Opened } from './open-document';

/** @throws ApiError 403 where suggestions are asked for by somebody who may not edit (GOOGLE.md 35). */
function suggestionsView({ params }: WorkspaceRequest, { mayEdit }: Opened): SuggestionsView {
  const asked = params['suggestionsViewMode'] ?? 'DEFAULT_FOR_CURRENT_ACCESS';
  if (asked === 'DEFAULT_FOR_CURRENT_ACCESS') return mayEdit ? 'SUGGESTIONS_INLINE' : 'PREVIEW_WITHOUT_SUGGESTIONS';
  if (!mayEdit && asked !== 'PREVIEW_WITHOUT_SUGGESTIONS')
    throw new ApiError(403, 'PERMISSION_DENIED', 'The caller does not have permission');
  return asked as SuggestionsView;
}

const CHIPS: ReadonlySet<string> = new Set(['person', 'richLink', 'dateElement']);

const hasChip = (document: DocumentState): boolean =>
  document.tabs.some(({ segments }) =>
    Object.values(segments).some((pieces) =>
      pieces.some((piece) => piece.kind === 'object' && CHIPS.has(piece.member)),
    ),
  );

/** A mask over tabs is refused where a chip stands in the text (GOOGLE.md 35). */
function checkMask({ params }: WorkspaceRequest, document: DocumentState): void {
  const { fields } = params;
  if (typeof fields !== 'string' || !parseMask(fields).some((path) => path.split('.')[0] === 'tabs')) return;
  if (hasChip(document)) throw invalidArgument('Field mask cannot retrieve comment-specific fields');
}

export const get: Handler = (state, request) => {
  const opened = openDocument(state, request);
  const view = suggestionsView(request, opened);
  checkMask(request, opened.document);
  const content = request.params['includeTabsContent'] === true ? 'tabs' : 'first';
  return { state, body: documentAnswer(opened.document, { view, mayEdit: opened.mayEdit, content }) };
};
