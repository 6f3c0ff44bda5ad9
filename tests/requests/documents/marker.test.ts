/** Where the content begins, and what is said where that cannot be told. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { explainError } from '../../../src/messages/explain-error';
import { wordsIn } from '../../../src/messages';
import { newDocumentRequests } from '../../../src/requests/documents/new-document';
import { thrownBy } from '../../thrown-by';
import { aDocument } from './a-document';
import { reportOf } from './a-report';
import { markedParts, partsOf } from './document-parts';

const report = reportOf({ type: 'paragraph', key: 'a', text: 'Här' });
const fill = (text: string): docs_v1.Schema$Document => {
  const document = aDocument(text);
  document.send(newDocumentRequests(document.get(), report));
  return document.get();
};

describe('the marker', () => {
  it.each(['{{innehåll}}', '{{content}}', ' {{innehåll}} '])('is found in either language: %s', (marker) => {
    expect(partsOf(fill(`Vapen\n${marker}\nSlut`))).toEqual(['Vapen', 'Här', 'Slut']);
  });

  it.each([
    ['missing', 'Rubrik'],
    ['within a sentence', 'Text {{innehåll}} text'],
    ['there twice', '{{innehåll}}\n{{innehåll}}'],
    ['there once in each language', '{{innehåll}}\n{{content}}'],
  ])('is refused in words where it is %s', (_, text) => {
    const error = thrownBy(() => newDocumentRequests(aDocument(text).get(), report));
    expect(error).toMatchObject({ code: 'DOCUMENT_MARKER', details: { name: report.name } });
    expect(explainError(error, wordsIn('sv'))).toContain('{{innehåll}}');
  });

  it('is found in another tab, and the content is written there', () => {
    const document = aDocument('Första fliken');
    document.send([{ addDocumentTab: { tabProperties: { title: 'Andra' } } }]);
    const tabId = document.get().tabs?.[1]?.tabProperties?.tabId ?? '';
    document.send([{ insertText: { location: { index: 1, tabId }, text: '{{innehåll}}' } }]);
    document.send(newDocumentRequests(document.get(), report));
    const [first, second] = document.get().tabs ?? [];
    expect(partsOf({ tabs: [first ?? {}] })).toEqual(['Första fliken']);
    expect(markedParts({ tabs: [second ?? {}] })).toEqual([['dm/a', ['Här']]]);
  });

  it('may stand in a list: what is written is in none', () => {
    const document = aDocument();
    document.send([
      { createParagraphBullets: { range: { startIndex: 1, endIndex: 2 }, bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' } },
    ]);
    const table = {
      type: 'table' as const,
      key: 't',
      caption: 'T',
      columns: [{ header: 'A', width: 1 }],
      rows: [[{ text: 'b' }]],
    };
    document.send(newDocumentRequests(document.get(), reportOf(table)));
    expect(JSON.stringify(document.get().tabs?.[0]?.documentTab?.body)).not.toContain('"bullet"');
  });

  it('stands in what was a filled document once: the ranges that were left there go', () => {
    const document = aDocument('Gammalt\n{{innehåll}}');
    document.send([{ createNamedRange: { name: 'dm/a/old', range: { startIndex: 1, endIndex: 8 } } }]);
    document.send(newDocumentRequests(document.get(), report));
    expect(markedParts(document.get())).toEqual([['dm/a', ['Här']]]);
  });
});
