/** What a person does in suggestion mode, which no request of the API can: the text stays, marked by the suggestion's id. */
import { cutOut } from '../../../src/workspace/docs/pieces/cut';
import { isInline, type Piece } from '../../../src/workspace/docs/pieces/piece';
import { BODY } from '../../../src/workspace/docs/state';
import type { WorkspaceState } from '../../../src/workspace/state';

function mark(
  state: WorkspaceState,
  documentId: string,
  [start, end]: readonly [number, number],
  marks: { readonly suggestedInsertionIds?: readonly string[]; readonly suggestedDeletionIds?: readonly string[] },
): WorkspaceState {
  const document = state.documents[documentId]!;
  const [tab, ...others] = document.tabs;
  const [head, middle, tail] = cutOut(tab!.segments[BODY]!, start, end);
  const marked = middle.map((piece): Piece => (isInline(piece) ? { ...piece, ...marks } : piece));
  const changed = { ...tab!, segments: { ...tab!.segments, [BODY]: [...head, ...marked, ...tail] } };
  return {
    ...state,
    documents: { ...state.documents, [documentId]: { ...document, tabs: [changed, ...others] } },
  };
}

/** The text of a range of the first tab's body as if somebody had proposed it; it is there already. */
export const asSuggestedInsertion = (
  state: WorkspaceState,
  documentId: string,
  range: readonly [number, number],
  id = 'suggest.abc',
): WorkspaceState => mark(state, documentId, range, { suggestedInsertionIds: [id] });

/** As if somebody had proposed to take the text of a range away. */
export const asSuggestedDeletion = (
  state: WorkspaceState,
  documentId: string,
  range: readonly [number, number],
  id = 'suggest.abc',
): WorkspaceState => mark(state, documentId, range, { suggestedDeletionIds: [id] });
