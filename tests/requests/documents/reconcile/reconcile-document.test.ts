/** A standing document against its report, case by case, in the local workspace. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { DocumentBlock, DocumentTable } from '../../../../src/report/documents/document-blocks';
import { newDocumentRequests } from '../../../../src/requests/documents/new-document';
import {
  reconcileDocument,
  type ReconciledDocument,
} from '../../../../src/requests/documents/reconcile/reconcile-document';
import { aDocument, type ADocument } from '../a-document';
import { partsOf } from '../document-parts';
import { reportOf } from '../a-report';

type Request = docs_v1.Schema$Request;

const paragraph = (key: string, text: string): DocumentBlock => ({ type: 'paragraph', key, text });
const table = (...rows: readonly (readonly string[])[]): DocumentTable => ({
  type: 'table',
  key: 'table',
  caption: 'Tabell 1',
  columns: [
    { header: 'Område', width: 0.5 },
    { header: 'Vet ej', width: 0.5 },
  ],
  rows: rows.map((row) => row.map((text) => ({ text }))),
});

const A = paragraph('a', '14 av 16 svarade.');
const B = paragraph('b', 'Vi vet lite om kostnader.');

const filled = (...blocks: readonly DocumentBlock[]): ADocument => {
  const document = aDocument();
  document.send(newDocumentRequests(document.get(), reportOf(...blocks)));
  return document;
};

/** Reconciles, sends, and looks that a second run has nothing to do. */
function refresh(
  document: ADocument,
  wanted: readonly DocumentBlock[],
  keys: readonly string[] | null = ['a', 'b', 'table', 'list'],
): ReconciledDocument {
  const run = reconcileDocument(document.get(), reportOf(...wanted), keys);
  document.send(run.requests);
  expect(reconcileDocument(document.get(), reportOf(...wanted), run.keys).requests).toEqual([]);
  return run;
}

/** Where a text stands in the first tab. */
function indexOf(document: ADocument, text: string): number {
  const body = JSON.stringify(document.get().tabs?.[0]?.documentTab?.body);
  const runs = [...body.matchAll(/\{"startIndex":(\d+),"endIndex":\d+,"textRun":\{"content":"((?:[^"\\]|\\.)*)"/g)];
  for (const [, start, content] of runs) {
    const place = (JSON.parse(`"${content}"`) as string).indexOf(text);
    if (place >= 0) return Number(start) + place;
  }
  throw new Error(text);
}

const type = (document: ADocument, before: string, text: string): void =>
  document.send([{ insertText: { location: { index: indexOf(document, before) }, text } }]);

const erase = (document: ADocument, text: string): void => {
  const startIndex = indexOf(document, text);
  document.send([{ deleteContentRange: { range: { startIndex, endIndex: startIndex + text.length } } }]);
};

const kinds = (requests: readonly Request[]): readonly string[] => requests.flatMap((request) => Object.keys(request));

describe('a block that is ours', () => {
  it('is left alone where it is as it should be', () => {
    const document = filled(A, B, table(['x', '1 %']));
    expect(refresh(document, [A, B, table(['x', '1 %'])])).toEqual({
      requests: [],
      keys: ['a', 'b', 'table', 'list'],
      changes: [],
    });
  });

  it('is changed in the words that differ, from the end of the document to its start', () => {
    const document = filled(A, B);
    const run = refresh(document, [paragraph('a', '15 av 16 svarade.'), paragraph('b', 'Vi vet mycket om kostnader.')]);
    const tabId = 't.0';
    expect(run.requests.slice(2)).toEqual([
      { insertText: { location: { index: 30, tabId }, text: 'mycket' } },
      { deleteContentRange: { range: { startIndex: 26, endIndex: 30, tabId } } },
      { insertText: { location: { index: 3, tabId }, text: '15' } },
      { deleteContentRange: { range: { startIndex: 1, endIndex: 3, tabId } } },
      {
        createNamedRange: {
          name: expect.stringMatching(/^dm\/a\//) as string,
          range: { startIndex: 1, endIndex: 18, tabId },
        },
      },
      {
        createNamedRange: {
          name: expect.stringMatching(/^dm\/b\//) as string,
          range: { startIndex: 19, endIndex: 46, tabId },
        },
      },
    ]);
    expect(kinds(run.requests.slice(0, 2))).toEqual(['deleteNamedRange', 'deleteNamedRange']);
    expect(run.changes).toEqual([
      { key: 'a', what: 'rewritten', before: '14 av 16 svarade.', after: '15 av 16 svarade.' },
      { key: 'b', what: 'rewritten', before: 'Vi vet lite om kostnader.', after: 'Vi vet mycket om kostnader.' },
    ]);
  });

  it('keeps the look that a person has given it, and is ours still', () => {
    const document = filled(A, B);
    const startIndex = indexOf(document, 'kostnader');
    document.send([
      {
        updateTextStyle: {
          range: { startIndex, endIndex: startIndex + 9 },
          textStyle: { italic: true },
          fields: 'italic',
        },
      },
      {
        updateParagraphStyle: {
          range: { startIndex: 1, endIndex: 2 },
          paragraphStyle: { namedStyleType: 'HEADING_2' },
          fields: 'namedStyleType',
        },
      },
    ]);
    refresh(document, [paragraph('a', 'Alla svarade.'), paragraph('b', 'Nu vet vi mer om kostnader.')]);
    const [, first, second] = document.get().tabs?.[0]?.documentTab?.body?.content ?? [];
    expect(first?.paragraph?.paragraphStyle?.namedStyleType).toBe('HEADING_2');
    const italic = second?.paragraph?.elements?.filter(({ textRun }) => textRun?.textStyle?.italic);
    expect(italic?.map(({ textRun }) => textRun?.content)).toEqual(['kostnader']);
  });

  it('goes where the report no longer has it, and may come again', () => {
    const document = filled(A, B, paragraph('c', 'Sist.'));
    const run = refresh(document, [A, paragraph('c', 'Sist.')], ['a', 'b', 'c']);
    expect(partsOf(document.get())).toEqual(['14 av 16 svarade.', 'Sist.']);
    expect(run.changes).toEqual([{ key: 'b', what: 'removed', before: 'Vi vet lite om kostnader.', after: '' }]);
    expect(run.keys).toEqual(['a', 'c']);
    refresh(document, [A, B, paragraph('c', 'Sist.')], run.keys);
    expect(partsOf(document.get())).toEqual(['14 av 16 svarade.', 'Vi vet lite om kostnader.', 'Sist.']);
  });

  it('goes from the end of the document too, where Docs keeps the last line', () => {
    const document = filled(A, { type: 'heading', key: 'b', level: 1, text: 'Sist' });
    refresh(document, [A]);
    expect(partsOf(document.get())).toEqual(['14 av 16 svarade.', '']);
    const left = document.get().tabs?.[0]?.documentTab?.body?.content?.pop();
    expect(left?.paragraph?.paragraphStyle?.namedStyleType).toBe('NORMAL_TEXT');
  });

  it('is again ours where a person has written what it shall say', () => {
    const document = filled(A, B);
    erase(document, 'lite');
    type(document, ' om kostnader', 'mer');
    const wanted = [A, paragraph('b', 'Vi vet mer om kostnader.')];
    const run = refresh(document, wanted);
    expect([kinds(run.requests), run.changes]).toEqual([['deleteNamedRange', 'createNamedRange'], []]);
    expect(refresh(document, [A, B]).changes.map(({ what }) => what)).toEqual(['rewritten']);
  });
});

describe('a block that a person has changed', () => {
  const wanted = [paragraph('a', 'Alla svarade.'), B];
  const kept = (document: ADocument, before: string): void => {
    const run = refresh(document, wanted);
    expect(run.requests).toEqual([]);
    expect(run.changes).toEqual([{ key: 'a', what: 'kept', before, after: 'Alla svarade.' }]);
  };

  it.each([
    ['in the middle', 'av 16', 'hela ', '14 hela av 16 svarade.'],
    ['at its beginning', '14 av', 'Bara ', 'Bara 14 av 16 svarade.'],
  ])('%s stays, and is listed with what it would have said', (_, place, text, before) => {
    const document = filled(A, B);
    type(document, place, text);
    kept(document, before);
  });

  it('at its end stays', () => {
    const document = filled(A, B);
    document.send([{ insertText: { location: { index: 18 }, text: ' Bra!' } }]);
    kept(document, '14 av 16 svarade. Bra!');
  });

  it('by a chip or a picture stays', () => {
    const document = filled(A, B);
    document.send([{ insertPerson: { location: { index: 4 }, personProperties: { email: 'bo@demostad.example' } } }]);
    const run = refresh(document, wanted);
    expect([run.requests, run.changes[0]?.what]).toEqual([[], 'kept']);
    expect(run.changes[0]?.before).toContain('bo@demostad.example');
  });

  it('stays where the report no longer has it', () => {
    const document = filled(A, B);
    type(document, 'lite', 'väldigt ');
    const run = refresh(document, [A]);
    expect(run.changes).toEqual([{ key: 'b', what: 'kept', before: 'Vi vet väldigt lite om kostnader.', after: '' }]);
    expect(run.requests).toEqual([]);
  });

  it('stays while somebody suggests a change in it', () => {
    const document = filled(A, B).get();
    const [, first] = document.tabs?.[0]?.documentTab?.body?.content ?? [];
    const [run] = first?.paragraph?.elements ?? [];
    if (run?.textRun) run.textRun.suggestedDeletionIds = ['suggest.x'];
    expect(reconcileDocument(document, reportOf(...wanted), ['a', 'b'])).toEqual({
      requests: [],
      keys: ['a', 'b'],
      changes: [{ key: 'a', what: 'kept', before: '14 av 16 svarade.', after: 'Alla svarade.' }],
    });
  });

  it('stays where its range has been split', () => {
    const document = filled(A, B).get();
    const named = Object.values(document.tabs?.[0]?.documentTab?.namedRanges ?? {})[0]?.namedRanges?.[0];
    if (named)
      named.ranges = [
        { startIndex: 1, endIndex: 5 },
        { startIndex: 8, endIndex: 18 },
      ];
    expect(reconcileDocument(document, reportOf(...wanted), ['a', 'b']).changes[0]?.what).toBe('kept');
  });

  it('stays where two of ours have become one line, though each would know its words in it', () => {
    const document = filled(paragraph('a', 'vi'), paragraph('b', 'vi'));
    document.send([{ deleteContentRange: { range: { startIndex: 2, endIndex: 5 } } }]);
    expect(partsOf(document.get())).toEqual(['vi']);
    const run = refresh(document, [paragraph('a', 'du'), paragraph('b', 'ni')]);
    expect([run.requests, run.changes.map(({ what }) => what)]).toEqual([[], ['kept', 'kept']]);
  });

  it('leaves its neighbours ours: a line of a person’s own stands where it stood', () => {
    const document = filled(A, B);
    document.send([{ insertText: { location: { index: 18 }, text: '\nEgen rad' } }]);
    refresh(document, [paragraph('a', 'Alla svarade.'), paragraph('b', 'Nytt.')]);
    expect(partsOf(document.get())).toEqual(['Alla svarade.', 'Egen rad', 'Nytt.']);
  });
});

describe('a block that is not there', () => {
  it('was moved or deleted by a person, and is not put back', () => {
    const document = filled(A, B);
    erase(document, '14 av 16 svarade.\n'.trim());
    const run = refresh(document, [A, paragraph('b', 'Nytt.')]);
    expect(partsOf(document.get())).toEqual(['', 'Nytt.']);
    expect(run.changes[0]).toEqual({ key: 'a', what: 'gone', before: '', after: '14 av 16 svarade.' });
    expect(run.keys).toContain('a');
  });

  it('is new where it was never written: after the block before it', () => {
    const document = filled(A, B);
    const run = refresh(
      document,
      [A, paragraph('new', 'Nytt stycke.'), { type: 'list', key: 'more', items: ['x', 'y'] }, B],
      ['a', 'b'],
    );
    expect(partsOf(document.get())).toEqual([
      '14 av 16 svarade.',
      'Nytt stycke.',
      'x',
      'y',
      'Vi vet lite om kostnader.',
    ]);
    expect(run.changes.map(({ key, what }) => [key, what])).toEqual([
      ['new', 'added'],
      ['more', 'added'],
    ]);
    expect(run.keys).toEqual(['a', 'b', 'new', 'more']);
  });

  it('gets the block that it is put in right before a range anew, lest that grows with it', () => {
    const document = filled(A, B, paragraph('c', 'Sist.'));
    const { requests } = refresh(document, [A, paragraph('new', 'Nytt.'), B, paragraph('c', 'Sist.')], ['a', 'b', 'c']);
    const made = requests.flatMap(({ createNamedRange: { name, range } = {} }) =>
      name ? [[name.replace(/\/[^/]*$/, ''), range?.startIndex, range?.endIndex]] : [],
    );
    expect(made).toEqual([
      ['dm/new', 19, 24],
      ['dm/b', 25, 50],
    ]);
    expect(kinds(requests).filter((kind) => kind === 'deleteNamedRange')).toHaveLength(1);
  });

  it('is put in before the next where none stands before it, and last after the last', () => {
    const document = filled(A, B);
    refresh(document, [paragraph('first', 'Först.'), A, B, paragraph('last', 'Sist.')], ['a', 'b']);
    expect(partsOf(document.get())).toEqual(['Först.', '14 av 16 svarade.', 'Vi vet lite om kostnader.', 'Sist.']);
  });

  it('is put in outside of blocks that a person has drawn together', () => {
    const list: DocumentBlock = { type: 'list', key: 'list', items: ['ett', 'två'] };
    const document = filled(A, list, B);
    document.send([{ deleteContentRange: { range: { startIndex: 18, endIndex: 19 } } }]);
    const theirs = ['14 av 16 svarade.ett', 'två'];
    refresh(document, [A, paragraph('new', 'Nytt.'), list, B], ['a', 'b', 'list']);
    expect(partsOf(document.get())).toEqual([...theirs, 'Nytt.', 'Vi vet lite om kostnader.']);
    refresh(document, [paragraph('first', 'Först.'), list, B], ['a', 'b', 'list', 'new']);
    expect(partsOf(document.get())).toEqual(['Först.', ...theirs, 'Vi vet lite om kostnader.']);
  });

  it('is put in after a table in the line that the table left', () => {
    const document = filled(A, table(['x', '1 %']));
    refresh(document, [A, table(['x', '1 %']), B], ['a', 'table']);
    expect(partsOf(document.get()).slice(3)).toEqual(['Vi vet lite om kostnader.']);
  });

  it('is put in as a table without an empty line after it', () => {
    const document = filled(A, B);
    refresh(document, [A, table(['x', '1 %']), B], ['a', 'b']);
    expect(partsOf(document.get())).toEqual([
      '14 av 16 svarade.',
      'Tabell 1',
      [
        ['Område', 'Vet ej'],
        ['x', '1 %'],
      ],
      'Vi vet lite om kostnader.',
    ]);
  });

  it('is not put in, nor remembered, where nothing of ours stands any more', () => {
    const run = refresh(aDocument('Allt är omskrivet'), [A, B, paragraph('new', 'Nytt.')], ['a', 'b']);
    expect(run.requests).toEqual([]);
    expect(run.changes.map(({ what }) => what)).toEqual(['gone', 'gone', 'gone']);
    expect(run.keys).toEqual(['a', 'b']);
  });

  it('is not put in where nobody knows what was written', () => {
    const document = filled(A);
    const run = refresh(document, [A, B], null);
    expect(run).toEqual({
      requests: [],
      keys: ['a', 'b'],
      changes: [{ key: 'b', what: 'gone', before: '', after: 'Vi vet lite om kostnader.' }],
    });
  });
});

describe('tabs that people add', () => {
  it('are left alone, and a block is found in whichever tab it stands', () => {
    const document = filled(A, B);
    document.send([{ addDocumentTab: { tabProperties: { title: 'Anteckningar', index: 0 } } }]);
    const [mine] = document.get().tabs ?? [];
    document.send([
      { insertText: { location: { index: 1, tabId: mine?.tabProperties?.tabId ?? '' }, text: 'Mina ord' } },
    ]);
    refresh(document, [paragraph('a', 'Alla svarade.'), paragraph('new', 'Nytt.'), B]);
    const [first, second] = document.get().tabs ?? [];
    expect([partsOf({ tabs: [first ?? {}] }), partsOf({ tabs: [second ?? {}] })]).toEqual([
      ['Mina ord'],
      ['Alla svarade.', 'Nytt.', 'Vi vet lite om kostnader.'],
    ]);
  });

  it('may be copies: the first is the document', () => {
    const document = filled(A).get();
    const copy = JSON.parse(JSON.stringify(document.tabs?.[0]).replace(/kix\./g, 'copied.')) as docs_v1.Schema$Tab;
    const tabs = [...(document.tabs ?? []), { ...copy, tabProperties: { tabId: 't.1' } }];
    const { requests } = reconcileDocument({ tabs }, reportOf(paragraph('a', 'Alla svarade.')), ['a']);
    expect(JSON.stringify(requests)).not.toMatch(/t\.1|copied/);
    expect(requests).not.toEqual([]);
  });
});

describe('a page break', () => {
  it('that is new is given to the block after it, once', () => {
    const document = filled(A, B);
    const wanted: readonly DocumentBlock[] = [A, { type: 'pageBreak', key: 'break' }, B];
    const run = refresh(document, wanted, ['a', 'b']);
    expect(kinds(run.requests)).toEqual(['updateParagraphStyle']);
    expect(run.changes).toEqual([]);
  });

  it('stays with the block that has it when a block is put in before', () => {
    const document = filled(A, { type: 'pageBreak', key: 'break' }, B);
    refresh(document, [A, { type: 'pageBreak', key: 'break' }, paragraph('new', 'Nytt.'), B], ['a', 'b', 'break']);
    const breaks = (document.get().tabs?.[0]?.documentTab?.body?.content ?? []).map(
      (element) => element.paragraph?.paragraphStyle?.pageBreakBefore ?? false,
    );
    expect(breaks).toEqual([false, false, false, true]);
  });
});
