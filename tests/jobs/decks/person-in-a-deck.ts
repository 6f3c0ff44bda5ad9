/** What a person does in a finished deck, and reads there. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { isTitle } from '../../../src/requests/slides/template/layouts';
import { titleId } from '../../../src/requests/slides/template/new-slide';
import { plainText } from '../../../src/requests/slides/reconcile/plain-text';
import type { AWorkbook } from '../workbook/a-workbook';
import { deckOf } from './deck-book';

export const titlesOf = (book: AWorkbook, name: string): string[] =>
  (deckOf(book.workspace.state, name).slides ?? []).map((slide: slides_v1.Schema$Page) =>
    plainText(slide.pageElements?.find(isTitle)?.shape?.text),
  );

/** Types another title. */
export function writeOver(book: AWorkbook, name: string, slide: string, text: string): void {
  const { presentationId } = deckOf(book.workspace.state, name);
  const objectId = titleId(slide);
  book.workspace.handle({
    method: 'slides.presentations.batchUpdate',
    params: { presentationId },
    body: { requests: [{ deleteText: { objectId, textRange: { type: 'ALL' } } }, { insertText: { objectId, text } }] },
  });
}
