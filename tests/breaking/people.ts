/** What people do in the workbook and in the decks while runs are at work. What they write must be there at the end. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { Chance } from '../../src/analysis/statistics/seeded-chance';
import type { Cell } from '../../src/grid/grid';
import { tabNames } from '../../src/messages/sv/tabs';
import { municipalityHeaders } from '../../src/messages/sv/municipality-tab';
import { isTitle } from '../../src/requests/slides/template/layouts';
import { plainText } from '../../src/requests/slides/reconcile/plain-text';
import type { AWorkbook } from '../jobs/workbook/a-workbook';
import { ANSWERS, cellAt, MUNICIPALITIES, planColumn } from './book-of-all';
import { kindOfFile } from './deck-problems';

type Edit = (book: AWorkbook, word: string) => string | null;

const value = (cell: Cell): object =>
  typeof cell === 'number' ? { userEnteredValue: { numberValue: cell } } : { userEnteredValue: { stringValue: cell } };

/** Adds a word to a cell's text. */
const addTo = (book: AWorkbook, tab: string, row: number, column: number, word: string): string => {
  const range = cellAt(tab, row, column);
  book.write(range, [[`${String(book.values(range)[0]?.[0] ?? '')} ${word}`.trim()]]);
  return word;
};

const sort = (book: AWorkbook, tab: string, first: number, column: number): null => {
  const range = { sheetId: book.sheetId(tab), startRowIndex: first };
  book.batch({ sortRange: { range, sortSpecs: [{ dimensionIndex: column, sortOrder: 'DESCENDING' }] } });
  return null;
};

const headerOf = (book: AWorkbook, tab: string, text: string): readonly [row: number, column: number] | null => {
  const grid = book.values(`'${tab}'`);
  const row = grid.findIndex((cells) => cells.includes(text));
  return row < 0 ? null : [row, (grid[row] ?? []).indexOf(text)];
};

const has = (book: AWorkbook, tab: string): boolean => book.titles().includes(tab);

const edits: Readonly<Record<string, Edit>> = {
  'an answer comes': (book, word) => {
    const cells = [47_000 + word.length, MUNICIPALITIES[0], 1, 2, 'Vet ej'];
    const rows = [{ values: cells.map(value) }];
    book.batch({ appendCells: { sheetId: book.sheetId(ANSWERS), fields: 'userEnteredValue', rows } });
    return null;
  },
  'the answers are sorted': (book) => sort(book, ANSWERS, 1, 1),
  'the plan is sorted': (book) => {
    const header = headerOf(book, tabNames.plan, 'Ansvarig');
    return header ? sort(book, tabNames.plan, header[0] + 1, header[1]) : null;
  },
  'a step is written in the plan': (book, word) => {
    const header = headerOf(book, tabNames.plan, 'Ansvarig');
    return header ? addTo(book, tabNames.plan, header[0] + 1, planColumn('nextStep'), word) : null;
  },
  'a row is put in above the plan’s first': (book) => {
    const header = headerOf(book, tabNames.plan, 'Ansvarig');
    if (!header) return null;
    const range = { sheetId: book.sheetId(tabNames.plan), dimension: 'ROWS', startIndex: header[0] + 1 };
    book.batch({ insertDimension: { range: { ...range, endIndex: header[0] + 2 }, inheritFromBefore: false } });
    return null;
  },
  'an assessment is written': (book, word) => {
    const tab = tabNames.municipality(MUNICIPALITIES[0]);
    const header = has(book, tab) ? headerOf(book, tab, municipalityHeaders.own) : null;
    return header ? addTo(book, tab, header[0] + 1, header[1], word) : null;
  },
  'Bildspel is sorted': (book) => (has(book, tabNames.decks) ? sort(book, tabNames.decks, 2, 0) : null),
  'a figure is typed over': (book) => {
    if (book.values(`'${tabNames.analysis}'`).length > 3) book.write(cellAt(tabNames.analysis, 3, 3), [[99]]);
    return null;
  },
  'a sentence is put in a title': (book, word) => {
    const decks = Object.values(book.workspace.state.files).filter((file) => kindOfFile(file) === 'deck');
    const file = decks[word.length % Math.max(1, decks.length)];
    if (!file) return null;
    const { slides } = book.workspace.state.presentations[file.id] as unknown as slides_v1.Schema$Presentation;
    const title = slides?.[slides.length - 1]?.pageElements?.find(isTitle);
    if (!title?.objectId) return null;
    const insertText = {
      objectId: title.objectId,
      insertionIndex: plainText(title.shape?.text).length,
      text: ` ${word}`,
    };
    const request = { method: 'slides.presentations.batchUpdate', params: { presentationId: file.id } };
    book.workspace.handle({ ...request, body: { requests: [{ insertText }] }, user: file.owner });
    return word;
  },
};

export interface Edited {
  /** Words that must be found at the end. */
  readonly words: string[];
  /** What was done, for whoever looks for the fault. */
  readonly done: string[];
}

/** One edit, chosen by chance. */
export function editSomething(book: AWorkbook, chance: Chance, { words, done }: Edited): void {
  const names = Object.keys(edits);
  const name = names[Math.floor(chance() * names.length)]!;
  const word = edits[name]!(book, `ord${done.length}x`);
  done.push(name);
  if (word !== null) words.push(word);
}
