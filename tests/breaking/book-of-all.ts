/** The workbook in which everything is tried: a survey, a plan with owners to remind, and a colleague who may work in it. */
import { headers, settingNames, tabNames } from '../../src/messages/sv/tabs';
import { columnLetters } from '../../src/google/a1';
import type { Cell } from '../../src/grid/grid';
import type { AWorkbook } from '../jobs/workbook/a-workbook';
import { surveyed } from '../jobs/workbook/a-survey';

export const ANNA = 'samordnare@demostad.example';
export const KIM = 'kollega@demostad.example';
export const ANSWERS = 'Formulärsvar 1';
export const MUNICIPALITIES = ['Demostad', 'Lilla'] as const;
/** One for each municipality, and the joint one. */
export const DECKS = MUNICIPALITIES.length + 1;
export const OWNERS = ['ekonomichef@demostad.example', 'it-chef@demostad.example'] as const;

const { plan } = headers;
export const planColumn = (key: keyof typeof plan): number => Object.keys(plan).indexOf(key);

/** Serial day number of 1 January 2026: every action is late. */
const LONG_AGO = 46023;

const action = (id: string, owner: string, email: string): Cell[] => {
  const cells: Readonly<Partial<Record<keyof typeof plan, Cell>>> = {
    id,
    action: `Åtgärd åt ${owner}`,
    area: 'Område 1',
    owner,
    due: LONG_AGO,
    status: 'Pågår',
    municipality: MUNICIPALITIES[0],
    email,
    updated: LONG_AGO,
  };
  return (Object.keys(plan) as (keyof typeof plan)[]).filter((key) => key !== 'start').map((key) => cells[key] ?? '');
};

export function bookOfAll(): AWorkbook {
  const book = surveyed({
    municipalities: MUNICIPALITIES.map((name, place) => ({ id: `K${place + 1}`, name, respondents: 7 })),
    questions: 3,
  });
  const setting = (name: string, value: Cell): void => {
    const row = book.values(`'${tabNames.settings}'`).findIndex(([first]) => first === name);
    book.write(`'${tabNames.settings}'!B${row + 1}`, [[value]]);
  };
  setting(settingNames.coordinatorEmail, ANNA);
  const header = book.values(`'${tabNames.plan}'`).findIndex(([first]) => first === plan.id);
  book.ask('sheets.spreadsheets.values.clear', { range: `'${tabNames.plan}'!A${header + 2}:Z` }, {});
  book.write(`'${tabNames.plan}'!A${header + 2}`, [
    action('Å-01', 'Ekonomichef', OWNERS[0]),
    action('', 'IT-chef', OWNERS[1]),
    action('Å-03', 'Ekonomichef', OWNERS[0]),
    action('', 'Ingen', ''),
  ]);
  book.ask(
    'drive.permissions.create',
    { fileId: book.spreadsheetId },
    { role: 'writer', type: 'user', emailAddress: KIM },
  );
  return book;
}

/** So wide a grid that the answers are read eleven rows a piece. */
export const widen = (book: AWorkbook): void =>
  book.batch({
    updateSheetProperties: {
      properties: { sheetId: book.sheetId(ANSWERS), gridProperties: { rowCount: 40, columnCount: 18_000 } },
      fields: 'gridProperties(rowCount,columnCount)',
    },
  });

export const cellAt = (tab: string, row: number, column: number): string =>
  `'${tab}'!${columnLetters(column)}${row + 1}`;
