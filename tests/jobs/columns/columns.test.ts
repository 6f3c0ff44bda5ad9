import { GoogleError } from '../../../src/google/google-error';
import { approveColumns } from '../../../src/jobs/approve-columns';
import type { ApprovedColumns, ColumnView } from '../../../src/jobs/columns/column-view';
import { openColumns } from '../../../src/jobs/open-columns';
import { setUp } from '../../../src/jobs/set-up';
import type { Grid } from '../../../src/grid/grid';
import { settingNames } from '../../../src/messages/sv/tabs';
import { Killed, placesOf } from '../../run-job';
import { thrownBy } from '../../thrown-by';
import { asProposed } from './as-proposed';
import { aWorkbook, writes, type AWorkbook } from '../workbook/a-workbook';

const HEADER = [
  'Tidsstämpel',
  'Vilken kommun arbetar du i?',
  'Förvaltning',
  'F1. Pengar',
  'Sak 2',
  '=1+1 <b>fet</b>',
  'E-postadress',
  'Vi har ordning på sak 4',
];
const QUESTIONS: Grid = [
  ['F1', 'Område', 'Sak 1', 'Vi har ordning på våra pengar', 'Vi har ordning på våra pengar', 1, 'Nej', 'Ja'],
  ['F=2', 'Område', 'Sak 2', 'Vi vet vad allt kostar', 'Vi vet vad allt kostar', 1, 'Nej', 'Ja'],
  ['F3', 'Område', 'Sak 3', 'Alla register har ägare', 'Alla register har ägare', 1, 'Nej', 'Ja'],
  ['F4', 'Område', 'Sak 4', 'Vi har ordning på sak 4', 'Vi har ordning på sak 4', 1, 'Nej', 'Ja'],
];

function book(header: readonly string[] = HEADER): AWorkbook {
  const made = aWorkbook();
  made.run(setUp);
  made.ask('sheets.spreadsheets.values.clear', { range: "'Frågor'!A3:Z" }, {});
  made.write("'Frågor'!A3", QUESTIONS);
  made.ask('sheets.spreadsheets.values.clear', { range: "'Svar'" }, {});
  made.batch({
    updateSheetProperties: {
      properties: { sheetId: made.sheetId('Svar'), gridProperties: { rowCount: 50, columnCount: 12 } },
      fields: 'gridProperties(rowCount,columnCount)',
    },
  });
  made.write("'Svar'!A1", [[...header], [46000.5, 'Demostad', 'Skola', 1, 2, 'x', 'a@b.example', 3]]);
  return made;
}

const propose = (made: AWorkbook): ColumnView => JSON.parse(JSON.stringify(made.run(openColumns))) as ColumnView;

const settingOf = (made: AWorkbook, name: string): unknown =>
  made.values("'Inställningar'").find((row) => row[0] === name)?.[1] ?? '';
const stored = (made: AWorkbook): readonly unknown[] =>
  [
    settingNames.unitColumn,
    settingNames.departmentColumn,
    settingNames.roleColumn,
    settingNames.approvedColumns,
    settingNames.droppedColumns,
  ].map((name) => settingOf(made, name));
const STORED = [
  'Vilken kommun arbetar du i?',
  'Förvaltning',
  '',
  'F1 = F1. Pengar\n"F=2" = Sak 2',
  'Tidsstämpel\nE-postadress',
];
const everythingElse = (made: AWorkbook): Grid =>
  made.values("'Inställningar'").map((row) => (STORED_NAMES.has(String(row[0])) ? [row[0], row[2]] : row));
const STORED_NAMES = new Set<string>([
  settingNames.unitColumn,
  settingNames.departmentColumn,
  settingNames.approvedColumns,
  settingNames.droppedColumns,
]);

describe('what the dialog is shown', () => {
  it('is proposals, choices and what is settled, in two calls that write nothing', () => {
    const made = book();
    const before = made.workspace.state;
    const view = propose(made);
    expect(made.last().map(({ method }) => method)).toEqual([
      'sheets.spreadsheets.get',
      'sheets.spreadsheets.values.batchGet',
    ]);
    expect(made.workspace.state).toBe(before);
    expect(view.tab).toBe('Svar');
    expect(view.groups.map(({ key, header, certainty }) => [key, header, certainty])).toEqual([
      ['unit', 'Vilken kommun arbetar du i?', 'sure'],
      ['department', 'Förvaltning', 'sure'],
      ['role', '', 'none'],
      ['respondent', '', 'none'],
    ]);
    expect(
      view.questions.map(({ id, label, statement, header, certainty, why }) => [
        id,
        label,
        statement,
        header,
        certainty,
        why,
      ]),
    ).toEqual([
      ['F1', 'F1 Sak 1', 'Vi har ordning på våra pengar', 'F1. Pengar', 'sure', 'Rubriken har frågans ID.'],
      ['F=2', 'F=2 Sak 2', 'Vi vet vad allt kostar', 'Sak 2', 'sure', 'Rubriken är frågans egen text eller kortnamn.'],
      ['F3', 'F3 Sak 3', 'Alla register har ägare', '', 'none', 'Ingen rubrik liknar frågan.'],
    ]);
    expect(view.settled).toEqual([{ label: 'F4 Sak 4', header: 'Vi har ordning på sak 4', occurrence: 1 }]);
    expect(view.choices.map(({ label, personal }) => [label, personal])).toEqual([
      ['A: Tidsstämpel', 'Ser ut att innehålla tidpunkter.'],
      ['B: Vilken kommun arbetar du i?', ''],
      ['C: Förvaltning', ''],
      ['D: F1. Pengar', ''],
      ['E: Sak 2', ''],
      ['F: =1+1 <b>fet</b>', ''],
      ['G: E-postadress', 'Ser ut att innehålla e-postadresser.'],
      ['H: Vi har ordning på sak 4', ''],
    ]);
  });

  it('of an unsure proposal is a hint, not a choice', () => {
    const made = book(['Kommun', 'Vi har dålig ordning på allas pengar']);
    expect(propose(made).questions[0]).toMatchObject({
      header: '',
      certainty: 'unsure',
      why: expect.stringMatching(
        /^Kanske ”Vi har dålig ordning på allas pengar”\. Rubriken liknar frågan till \d\d\u00a0%\.$/,
      ),
    });
  });

  it('asks about no question where the answers stand in another form', () => {
    const made = book();
    made.write(
      `'Inställningar'!B${made.values("'Inställningar'").findIndex((row) => row[0] === settingNames.layout) + 1}`,
      [['En rad per svar']],
    );
    expect(propose(made)).toMatchObject({ otherForm: 'En rad per svar', questions: [] });
  });

  it('is an error in words where there is nothing to read', () => {
    const made = book();
    made.ask('sheets.spreadsheets.values.clear', { range: "'Svar'" }, {});
    expect(thrownBy(() => propose(made))).toMatchObject({ code: 'EMPTY_ANSWERS', details: { tab: 'Svar' } });
  });
});

describe('the yes', () => {
  it('is written beside its settings in one batch, as text, and nothing else is touched', () => {
    const made = book();
    const approved = asProposed(propose(made));
    const before = everythingElse(made);
    const answers = made.values("'Svar'");
    const done = made.run((context) => approveColumns(context, approved));
    expect(made.last().map(({ method }) => method.replace(/^.*\.(\w+)$/, '$1'))).toEqual([
      'tryLock',
      'get',
      'batchGet',
      'batchUpdate',
    ]);
    expect(stored(made)).toEqual(STORED);
    expect(everythingElse(made)).toEqual(before);
    expect(made.values("'Svar'")).toEqual(answers);
    expect(JSON.stringify(made.last())).not.toContain('formulaValue":');
    expect(done.sentences).toEqual([
      'Du har godkänt en kolumn för två frågor.',
      'Utan kolumn: F3. De frågorna får inga svar.',
      'Ändrat på fliken Inställningar: Kolumn för kommun och Kolumn för förvaltning.',
      'Du har valt bort två kolumner. De läses inte.',
      'Välj Räkna om analysen i menyn, så används kopplingen.',
    ]);
  });

  it('is asked once: the next time it is there, and saying it again writes nothing', () => {
    const made = book();
    const approved = asProposed(propose(made));
    made.run((context) => approveColumns(context, approved));
    const view = propose(made);
    expect(view.questions.map(({ header, certainty }) => [header, certainty])).toEqual([
      ['F1. Pengar', 'approved'],
      ['Sak 2', 'approved'],
      ['', 'none'],
    ]);
    expect(view.groups.map(({ key }) => key)).toEqual(['role', 'respondent']);
    made.run((context) => approveColumns(context, asProposed(view)));
    expect(writes(made.last())).toEqual([]);
    made.run((context) => approveColumns(context, approved));
    expect(writes(made.last())).toEqual([]);
  });

  it('can be taken back, and keeps what it did not ask about', () => {
    const made = book();
    const row = (name: string): number => made.values("'Inställningar'").findIndex((cells) => cells[0] === name) + 1;
    made.write(`'Inställningar'!B${row(settingNames.approvedColumns)}`, [['F1 = F1. Pengar\nF99 = En annan']]);
    made.write(`'Inställningar'!B${row(settingNames.droppedColumns)}`, [['Finns inte längre\nSak 2']]);
    const view = propose(made);
    const approved = asProposed(view);
    const chosen = approved.questions.map(({ id }) => ({ id, header: id === 'F=2' ? 'Sak 2' : '' }));
    made.run((context) => approveColumns(context, { ...approved, questions: chosen }));
    expect(settingOf(made, settingNames.approvedColumns)).toBe('F99 = En annan\n"F=2" = Sak 2');
    expect(settingOf(made, settingNames.droppedColumns)).toBe('Finns inte längre\nTidsstämpel\nE-postadress');
  });

  it('may be for headers that look like formulas or mark-up: they are text', () => {
    const made = book();
    const approved = asProposed(propose(made));
    const questions = approved.questions.map(({ id }) => ({ id, header: id === 'F3' ? '=1+1 <b>fet</b>' : '' }));
    made.run((context) => approveColumns(context, { ...approved, questions, groups: {} }));
    expect(settingOf(made, settingNames.approvedColumns)).toBe('F3 = =1+1 <b>fet</b>');
  });

  const refused = (
    change: (made: AWorkbook, approved: ApprovedColumns) => ApprovedColumns,
  ): { readonly thrown: unknown; readonly written: number } => {
    const made = book();
    const approved = change(made, asProposed(propose(made)));
    const thrown = thrownBy(() => made.run((context) => approveColumns(context, approved)));
    return { thrown, written: writes(made.last()).length };
  };

  it.each<[string, (made: AWorkbook, approved: ApprovedColumns) => ApprovedColumns]>([
    ['a header has changed', (made, approved) => (made.write("'Svar'!F1", [['Ny']]), approved)],
    [
      'two headers have changed places',
      (made, approved) => (made.write("'Svar'!D1", [['Sak 2', 'F1. Pengar']]), approved),
    ],
    ['a question has got another id', (made, approved) => (made.write("'Frågor'!A3", [['F10']]), approved)],
    [
      'a chosen header is not there',
      (_, approved) => ({ ...approved, questions: [{ id: 'F1', header: 'Finns inte' }] }),
    ],
  ])('is refused, and nothing written, where %s', (_, change) => {
    expect(refused(change)).toMatchObject({
      thrown: { code: 'COLUMNS_CHANGED', details: { tab: 'Svar' } },
      written: 0,
    });
  });

  it.each<[string, Partial<ApprovedColumns>]>([
    [
      'by two questions',
      {
        questions: [
          { id: 'F1', header: 'Sak 2' },
          { id: 'F=2', header: 'Sak 2' },
        ],
      },
    ],
    ['by a question and a group', { questions: [{ id: 'F1', header: 'Förvaltning' }] }],
    ['by a question whose own header it is not', { questions: [{ id: 'F1', header: 'Vi har ordning på sak 4' }] }],
  ])('is refused, and nothing written, where a column is taken twice, %s', (_, change) => {
    expect(refused((_made, approved) => ({ ...approved, ...change }))).toMatchObject({
      thrown: { code: 'COLUMN_CHOSEN_TWICE' },
      written: 0,
    });
  });
});

describe('whatever happens in between', () => {
  const undisturbed = book();
  const approved = asProposed(propose(undisturbed));
  undisturbed.run((context) => approveColumns(context, approved));
  const total = undisturbed.last().length;
  const firstWrite = placesOf(undisturbed.last(), 'sheets.spreadsheets.batchUpdate')[0]!;
  const wanted = undisturbed.values("'Inställningar'");

  it.each([
    { when: 'before', kind: 'kill' },
    { when: 'after', kind: 'kill' },
    { when: 'before', kind: 'insufficientPermissions', times: Infinity },
  ] as const)('stopped at any call ($kind $when) and started again, it ends the same', (stop) => {
    for (let at = 0; at < total; at += 1) {
      const made = book();
      expect(() => made.run((context) => approveColumns(context, approved), { fault: { at, ...stop } })).toThrow(
        stop.kind === 'kill' ? Killed : GoogleError,
      );
      made.run((context) => approveColumns(context, approved));
      expect(made.values("'Inställningar'")).toEqual(wanted);
    }
  });

  const edits: readonly (readonly [string, (sheetId: number, at: number) => object])[] = [
    [
      'inserts a row',
      (sheetId, at) => ({
        insertDimension: { range: { sheetId, dimension: 'ROWS', startIndex: 2 + at, endIndex: 3 + at } },
      }),
    ],
    [
      'sorts the rows',
      (sheetId, at) => ({
        sortRange: {
          range: { sheetId, startRowIndex: 2, startColumnIndex: 0, endColumnIndex: 3 },
          sortSpecs: [{ dimensionIndex: 0, sortOrder: at % 2 ? 'ASCENDING' : 'DESCENDING' }],
        },
      }),
    ],
    [
      'moves a row',
      (sheetId, at) => ({
        moveDimension: {
          source: { sheetId, dimension: 'ROWS', startIndex: 2 + at, endIndex: 3 + at },
          destinationIndex: 20,
        },
      }),
    ],
  ];

  it.each(edits)('a person %s right before the write, and every value stands beside its own name', (_, edit) => {
    for (let at = 0; at < 16; at += 5) {
      const made = book();
      made.run((context) => approveColumns(context, approved), {
        meanwhile: (_, place) => {
          if (place === firstWrite) made.batch(edit(made.sheetId('Inställningar'), at));
        },
      });
      const filled = (grid: Grid): readonly string[] =>
        grid
          .map((row) => JSON.stringify(row))
          .filter((row) => row !== '[]')
          .sort();
      expect(filled(made.values("'Inställningar'"))).toEqual(filled(wanted));
    }
  });

  it.each([false, true])('rows that are missing are added below, once (failed after its effect: %s)', (fails) => {
    const made = book();
    const row = (name: string): number => made.values("'Inställningar'").findIndex((cells) => cells[0] === name);
    for (const name of [settingNames.droppedColumns, settingNames.approvedColumns]) {
      const startIndex = row(name);
      made.batch({
        deleteDimension: {
          range: { sheetId: made.sheetId('Inställningar'), dimension: 'ROWS', startIndex, endIndex: startIndex + 1 },
        },
      });
    }
    const before = made.values("'Inställningar'").length;
    const lost = { at: firstWrite, when: 'after', kind: 'internalError' } as const;
    made.run((context) => approveColumns(context, approved), fails ? { fault: lost } : {});
    expect(stored(made)).toEqual(STORED);
    const after = made.values("'Inställningar'");
    expect(after).toHaveLength(before + 2);
    expect(after.slice(before).map((cells) => [cells[0], String(cells[2]).length > 20])).toEqual([
      [settingNames.approvedColumns, true],
      [settingNames.droppedColumns, true],
    ]);
  });
});
