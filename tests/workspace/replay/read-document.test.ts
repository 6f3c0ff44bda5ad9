import { readDocument, type DocumentAnswer } from '../../../src/workspace/replay/read-document';
import { furnished } from '../docs/refused-requests';

describe('a document read back out of an answer', () => {
  it('is kept as it was', () => {
    const w = furnished();
    w.batch(
      { createFooter: { type: 'DEFAULT' } },
      {
        createParagraphBullets: { range: { startIndex: 24, endIndex: 25 }, bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' },
      },
      { updateTextStyle: { range: { startIndex: 2, endIndex: 4 }, textStyle: { bold: true }, fields: 'bold' } },
      { insertPageBreak: { location: { index: 24 } } },
    );
    const [tab] = w.workspace.state.documents[w.id]!.tabs;
    const [read] = readDocument(w.get() as DocumentAnswer)!.tabs;
    // Which preset made a list is not told.
    const lists = Object.fromEntries(
      Object.entries(tab!.lists).map(([id, { nestingLevels }]) => [id, { nestingLevels }]),
    );
    expect(read).toEqual({ ...tab!, lists });
  });

  it('is none where it holds what is not kept here', () => {
    const answer = { tabs: [{ documentTab: { body: { content: [{ tableOfContents: {} }] } } }] };
    expect(readDocument(answer)).toBeUndefined();
  });
});
