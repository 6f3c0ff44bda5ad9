import type { Call } from '../../../src/google/call';
import type { DocumentChoice } from '../../../src/jobs/documents/document-round';
import { openDocuments } from '../../../src/jobs/open-documents';
import { tabNames } from '../../../src/messages/sv/tabs';
import { restCalls, restWrites, runAs } from '../decks/deck-book';
import type { AWorkbook } from '../workbook/a-workbook';
import {
  ask,
  decide,
  decision,
  documentBook,
  documentOf,
  fileOf,
  JOINT,
  makeDocuments,
  MANDATE,
  textOf,
  typeAfter,
} from './document-book';

const make = (book: AWorkbook, calls: Call[] = [], minutes = 0) => runAs(book, makeDocuments(), { calls, minutes });
const dryRun = (book: AWorkbook, calls: Call[] = []) =>
  runAs(book, makeDocuments(undefined, true), { calls, minutes: 5 });

describe('a joint report and a mandate', () => {
  const book = documentBook();
  const calls: Call[] = [];
  const done = make(book, calls);

  it('take three calls each beside their row: copy, get, batch', () => {
    const rest = restCalls(calls);
    const one = [
      'drive.files.copy',
      'docs.documents.get',
      'docs.documents.batchUpdate',
      'sheets.spreadsheets.batchUpdate',
    ];
    expect(rest.slice(rest.indexOf('drive.files.copy'))).toEqual([...one, ...one]);
  });

  it('come after eight calls that read the survey twice, look in Drive, and make folder, template and ledger, once', () => {
    const rest = restCalls(calls);
    expect(rest.slice(0, rest.indexOf('drive.files.copy'))).toEqual([
      'sheets.spreadsheets.get',
      'sheets.spreadsheets.values.batchGet',
      'sheets.spreadsheets.get',
      'sheets.spreadsheets.values.batchGet',
      'drive.files.list',
      'drive.files.create',
      'drive.files.create',
      'sheets.spreadsheets.batchUpdate',
    ]);
  });

  it('are told of with links, the template too, and stand in the ledger', () => {
    expect(done.sentences).toEqual(['Två dokument skapades.']);
    expect(done.links.map(({ text }) => text)).toEqual([JOINT, MANDATE, 'Mallen, som du kan ge kommunens utseende']);
    expect(book.values(`'${tabNames.documents}'!A3:E`)).toEqual([
      [JOINT, '*', expect.stringContaining('/document/d/'), 'samordnare@demostad.example', 'Klart'],
      [MANDATE, 'K1', expect.stringContaining('/document/d/'), 'samordnare@demostad.example', 'Klart'],
    ]);
  });

  it('take their words from Beslut, and hold nothing of the template’s marker', () => {
    const text = textOf(book, MANDATE);
    expect(text).toContain('beslutar att arbete påbörjas inom området Område 1. Utvecklingschef får i uppdrag');
    expect(text).toContain('återrapportera senast 31\u00a0mars\u00a02027');
    expect(text).not.toContain('{{');
  });

  it('have real headings, header rows that repeat, and a named range for each block', () => {
    const { tabs } = documentOf(book, JOINT);
    const { body, namedRanges } = tabs?.[0]?.documentTab ?? {};
    const styles = (body?.content ?? []).map(({ paragraph }) => paragraph?.paragraphStyle?.namedStyleType);
    expect(styles).toContain('TITLE');
    expect(styles.filter((style) => style === 'HEADING_1').length).toBeGreaterThan(6);
    const tables = (body?.content ?? []).flatMap(({ table }) => table ?? []);
    expect(tables.length).toBeGreaterThan(5);
    for (const table of tables) expect(table.tableRows?.[0]?.tableRowStyle?.tableHeader).toBe(true);
    expect(Object.keys(namedRanges ?? {}).length).toBeGreaterThan(20);
  });

  it('are not written, nor even read, at a second run on the same figures, whatever the hour', () => {
    const again: Call[] = [];
    const before = book.workspace.state;
    expect(make(book, again, 60).sentences).toEqual(['Två dokument var redan klara, inget ändrades.']);
    expect(restWrites(again)).toEqual([]);
    expect(restCalls(again)).not.toContain('docs.documents.get');
    expect(book.workspace.state).toEqual(before);
  });
});

describe('a document that a person has written in', () => {
  it('keeps every word of theirs when the decision changes, and tells what was left', () => {
    const book = documentBook();
    make(book);
    typeAfter(book, MANDATE, 'Det räcker inte att mäta.', ' Vi börjar i januari.');
    typeAfter(book, MANDATE, 'beslutar att arbete påbörjas', ' Direktörens egna ord.');
    decide(book, decision('Område 2'));
    const calls: Call[] = [];
    const done = make(book, calls, 10);
    const text = textOf(book, MANDATE);
    expect(text).toContain('Vi börjar i januari.');
    expect(text).toContain('inom området Område 1. Utvecklingschef');
    expect(text).toContain('Direktörens egna ord.');
    expect(done.sentences.join(' ')).toContain(`${MANDATE}: två ställen som du har ändrat`);
    expect(restCalls(calls).filter((method) => method.startsWith('docs.'))).toEqual(['docs.documents.get']);
  });

  it('gets new words where nobody has written', () => {
    const book = documentBook();
    make(book);
    typeAfter(book, MANDATE, 'Det räcker inte att mäta.', ' Vi börjar i januari.');
    decide(book, decision('Område 2'));
    const calls: Call[] = [];
    const done = make(book, calls, 10);
    const text = textOf(book, MANDATE);
    expect(text).toContain('Vi börjar i januari.');
    expect(text).toContain('inom området Område 2. Utvecklingschef');
    expect(text).not.toContain('Område 1. Utvecklingschef');
    expect(done.counts).toMatchObject({ updated: 1, unchanged: 1, kept: 1 });
    expect(restCalls(calls).filter((method) => method.startsWith('docs.'))).toEqual([
      'docs.documents.get',
      'docs.documents.batchUpdate',
    ]);
  });

  it('is shown block by block in a dry run, which writes in no document', () => {
    const book = documentBook();
    make(book);
    typeAfter(book, MANDATE, 'Det räcker inte att mäta.', ' Vi börjar i januari.');
    decide(book, decision('Område 2'));
    const documents = book.workspace.state.documents;
    const { title, sentences } = dryRun(book);
    expect(title).toBe('Så skulle dokumenten ändras');
    expect(sentences).toContainEqual(
      expect.stringMatching(/^Lämnas, för du har skrivit där: ”Det räcker inte att mäta/),
    );
    expect(sentences).toContainEqual(expect.stringMatching(/^Ändras: ”Kommundirektörens ledningsgrupp beslutar/));
    expect(sentences).toContain(`${JOINT} skulle inte ändras.`);
    expect(book.workspace.state.documents).toBe(documents);
  });

  it('that all is deleted in stays as the person left it', () => {
    const book = documentBook();
    make(book);
    const content = documentOf(book, MANDATE).tabs?.[0]?.documentTab?.body?.content ?? [];
    const end = content[content.length - 1]?.endIndex ?? 0;
    ask(
      book,
      'docs.documents.batchUpdate',
      { documentId: fileOf(book, MANDATE) },
      { requests: [{ deleteContentRange: { range: { startIndex: 1, endIndex: end - 1 } } }] },
    );
    decide(book, decision('Område 2'));
    make(book, [], 10);
    expect(textOf(book, MANDATE).trim()).toBe('');
  });
});

describe('what cannot be made', () => {
  const choice = (book: AWorkbook, name: string): DocumentChoice | undefined =>
    runAs(book, openDocuments).find((one) => one.name === name);
  const WORKSHOP = 'Bilaga 3 Workshopmaterial 2026 – Påhittsby 1';

  it('says that a decision is missing', () => {
    const book = documentBook();
    decide(book, decision('Område 1', '', 'Påhittsby 2'));
    expect(choice(book, WORKSHOP)?.lack).toMatch(/^Det finns inget beslut för kommunen/);
    expect(choice(book, MANDATE)?.lack).toBe('');
  });

  it('names the row of a decision without an area, and of one with an area that is none', () => {
    const book = documentBook();
    decide(book, decision(''));
    expect(choice(book, MANDATE)?.lack).toBe(
      'Beslutet på rad 3 på fliken Beslut saknar delområde. Fyll i Delområde 1, högst två delområden.',
    );
    decide(book, decision('Område 1', 'Påhittat'));
    expect(choice(book, WORKSHOP)?.lack).toBe(
      'Delområdet ”Påhittat” på rad 3 på fliken Beslut finns inte på fliken Frågor. Skriv det som det står där.',
    );
  });

  it('is left out of a round that names it all the same', () => {
    const book = documentBook();
    decide(book, decision(''));
    const calls: Call[] = [];
    const done = runAs(
      book,
      makeDocuments(({ name }) => name === MANDATE),
      { calls },
    );
    expect(done.sentences).toEqual(['Inget dokument är valt. Inget har ändrats.']);
    expect(restWrites(calls)).toEqual([]);
  });

  it('is another person’s, or was thrown away', () => {
    const book = documentBook();
    make(book);
    const colleague = 'kollega@demostad.example';
    const shared = { role: 'writer', type: 'user', emailAddress: colleague };
    ask(book, 'drive.permissions.create', { fileId: book.spreadsheetId }, shared);
    const other = runAs(book, makeDocuments(), { user: colleague, minutes: 10 });
    expect(other.counts).toMatchObject({ made: 0, skipped: 2 });
    expect(other.sentences[0]).toContain('Dokumentet gjordes av samordnare@demostad.example');
    ask(book, 'drive.files.update', { fileId: fileOf(book, MANDATE) }, { trashed: true });
    decide(book, decision('Område 2'));
    expect(make(book, [], 30).sentences).toContain(
      `${MANDATE} hoppades över. Filen finns inte kvar i din Drive. Vill du ha ett nytt dokument: ta bort raden på fliken Dokument och kör igen.`,
    );
  });
});

describe('a template without its marker', () => {
  it('is told before anything is copied, and works again once it is mended', () => {
    const book = documentBook();
    runAs(
      book,
      makeDocuments(({ name }) => name === JOINT),
    );
    const template = fileOf(book, 'Mall för dokument – Digital mognad');
    const rewrite = (from: string, to: string): unknown =>
      ask(
        book,
        'docs.documents.batchUpdate',
        { documentId: template },
        { requests: [{ replaceAllText: { containsText: { text: from, matchCase: true }, replaceText: to } }] },
      );
    rewrite('{{innehåll}}', 'Här var det');
    const calls: Call[] = [];
    expect(() => make(book, calls, 10)).toThrow('DOCUMENT_MARKER');
    expect(restCalls(calls)).not.toContain('drive.files.copy');
    rewrite('Här var det', '{{innehåll}}');
    expect(make(book, [], 20).counts).toMatchObject({ made: 1, unchanged: 1 });
  });
});
