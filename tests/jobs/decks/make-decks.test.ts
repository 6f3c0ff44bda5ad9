import type { Call } from '../../../src/google/call';
import { makeDecks } from './make-decks';
import { surveyed, municipalities } from '../workbook/a-survey';
import { deckBook, deckOf, restCalls, restWrites, runAs } from './deck-book';
import { titlesOf, writeOver } from './person-in-a-deck';

const DECK_1 = 'Digital mognad i Påhittsby 1 2026';
const run = (book: ReturnType<typeof deckBook>, calls: Call[] = [], minutes = 0) =>
  runAs(book, makeDecks, { calls, minutes });

describe('the decks of 13 municipalities with 30 questions', () => {
  const book = surveyed({ municipalities: municipalities(13), questions: 30 });
  const calls: Call[] = [];
  const done = run(book, calls);

  it('take four REST calls each: copy, get, batch and ledger', () => {
    const rest = restCalls(calls);
    const first = rest.indexOf('drive.files.copy');
    const one = [
      'drive.files.copy',
      'slides.presentations.get',
      'slides.presentations.batchUpdate',
      'sheets.spreadsheets.batchUpdate',
    ];
    expect(rest.slice(first)).toEqual(Array.from({ length: 14 }, () => one).flat());
  });

  it('come after eight that read the survey, look in Drive and make folder, template and ledger, once', () => {
    const rest = restCalls(calls);
    expect(rest.slice(0, rest.indexOf('drive.files.copy'))).toEqual([
      'sheets.spreadsheets.get',
      'sheets.spreadsheets.values.batchGet',
      'drive.files.list',
      'drive.files.create',
      'drive.files.create',
      'slides.presentations.get',
      'slides.presentations.batchUpdate',
      'sheets.spreadsheets.batchUpdate',
    ]);
  });

  it('are told of with links, the template too', () => {
    expect(done.sentences).toEqual(['14 bildspel skapades.', 'Kontroll har en varning:', expect.any(String)]);
    expect(done.links).toHaveLength(15);
  });

  it('are not written, nor even read, at a second run on the same answers, whatever the hour', () => {
    const again: Call[] = [];
    const before = book.workspace.state;
    expect(run(book, again, 60).sentences[0]).toBe('14 bildspel var redan klara, inget ändrades.');
    expect(restWrites(again)).toEqual([]);
    expect(restCalls(again)).toEqual([
      'sheets.spreadsheets.get',
      'sheets.spreadsheets.values.batchGet',
      'drive.files.list',
    ]);
    expect(book.workspace.state).toEqual(before);
  });

  it('leave no trigger, lease or round behind', () => {
    expect(book.workspace.state.triggers).toEqual([]);
    expect(book.workspace.state.scriptProperties).toEqual({});
  });

  it('lie in a folder of their own and carry their identity and nothing else', () => {
    const { files } = book.workspace.state;
    const deck = Object.values(files).find(({ name }) => name === DECK_1)!;
    expect(Object.keys(deck.appProperties).sort()).toEqual(['dm', 'kind', 'unit', 'year']);
    expect(deck.appProperties).toMatchObject({ dm: book.spreadsheetId, kind: 'deck', year: '2026' });
    expect(files[deck.parents[0]!]?.name).toBe('Bildspel – Digital mognad');
  });

  it('have their row in Bildspel', () => {
    const rows = book.values("'Bildspel'!A3:G20");
    expect(rows).toHaveLength(14);
    expect(rows[0]?.slice(0, 6)).toEqual([
      DECK_1,
      'K1',
      expect.stringContaining('https://docs.google.com/presentation/d/'),
      'samordnare@demostad.example',
      'Klart',
      '2026-11-23 07:30',
    ]);
  });
});

describe('decks whose answers change', () => {
  it('are updated, except what a person changed, which is told', () => {
    const book = deckBook();
    run(book);
    writeOver(book, DECK_1, 'respondents', 'Vår egen rubrik');
    book.write("'Formulärsvar 1'!C2:D2", [[1, 1]]);
    book.write("'Formulärsvar 1'!B13", [['Påhittsby 2']]);
    const calls: Call[] = [];
    const done = run(book, calls, 10);
    expect(done.counts).toMatchObject({ made: 0, updated: 5, kept: 1 });
    expect(done.sentences).toContain('Påhittsby 1: ett ställe som du har ändrat har lämnats.');
    expect(titlesOf(book, DECK_1)[1]).toBe('Vår egen rubrik');
    expect(restCalls(calls).slice(3)).toEqual(
      Array.from({ length: 5 }, () => [
        'slides.presentations.get',
        'slides.presentations.batchUpdate',
        'sheets.spreadsheets.batchUpdate',
      ]).flat(),
    );
    expect(JSON.stringify(deckOf(book.workspace.state, DECK_1).slides)).toContain('11 av 15');
  });

  it('write a name as text, never as formula or HTML', () => {
    const book = surveyed({
      municipalities: [
        { id: 'K1', name: '=HYPERLINK("x";"y")', respondents: 6 },
        { id: 'K2', name: '<script>alert(1)</script>', respondents: 6 },
      ],
      questions: 3,
    });
    expect(run(book).counts).toMatchObject({ made: 3 });
    expect(titlesOf(book, 'Digital mognad i =HYPERLINK("x";"y") 2026')[0]).toBe('Digital mognad i =HYPERLINK("x";"y")');
    expect(book.values("'Bildspel'!A3:A5").flat()).toContain('Digital mognad i <script>alert(1)</script> 2026');
  });
});

describe('what stands in the way', () => {
  it('of another person: decks that one made are left to that one, and nothing new is made', () => {
    const book = deckBook();
    run(book);
    const other = 'kollega@demostad.example';
    const { state } = book.workspace;
    const sheet = state.files[book.spreadsheetId]!;
    book.workspace.state = { ...state, files: { ...state.files, [sheet.id]: { ...sheet, sharedWith: [other] } } };
    const calls: Call[] = [];
    const done = runAs(book, makeDecks, { user: other, minutes: 10, calls });
    expect(done.counts).toMatchObject({ made: 0, skipped: 5 });
    expect(done.sentences[0]).toBe(
      'Påhittsby 1 hoppades över. Bildspelet gjordes av samordnare@demostad.example, och bara den personen kan uppdatera det. Be samordnare@demostad.example köra Skapa bildspel. Har samordnare@demostad.example slutat: välj Gör egna bildspel, så får du ett nytt.',
    );
    expect(restWrites(calls)).toEqual([]);
  });

  it('of a deck that was thrown away: it is told, not made again', () => {
    const book = deckBook();
    run(book);
    const id = Object.values(book.workspace.state.files).find(({ name }) => name === DECK_1)!.id;
    book.ask('drive.files.update', { fileId: id }, { trashed: true });
    expect(run(book, [], 10)).toMatchObject({ counts: { unchanged: 4, skipped: 1 } });
  });

  it('of a missing tab: nothing is written and no lease is kept', () => {
    const book = deckBook();
    book.batch({ deleteSheet: { sheetId: book.sheetId('Frågor') } });
    const calls: Call[] = [];
    expect(() => run(book, calls)).toThrow('MISSING_TAB');
    expect(restWrites(calls)).toEqual([]);
    expect(book.workspace.state.scriptProperties['lease.decks']).toBeUndefined();
  });
});
