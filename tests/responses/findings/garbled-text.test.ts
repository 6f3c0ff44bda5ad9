/** Letters that were saved wrong are told of wherever they would be shown, or keep an answer from being understood. */
import type { Cell, Grid } from '../../../src/grid/grid';
import { placeText } from '../../../src/messages/place';
import { sv } from '../../../src/messages/sv';
import type { Finding } from '../../../src/messages/finding';
import { readAnswers } from '../../../src/responses/read-answers';
import { readDepartments } from '../../../src/responses/survey-tabs/read-departments';
import { readMunicipalities } from '../../../src/responses/survey-tabs/read-municipalities';
import { readQuestions } from '../../../src/responses/survey-tabs/read-questions';
import type { Settings } from '../../../src/settings/settings';
import { madeSurvey } from '../../analysis/made-survey';
import { defaults } from '../../default-settings';

const survey = madeSurvey(2, [], []);
const HEADER: Cell[] = ['Kommun', 'Förvaltning', 'Roll', 'Övrigt', ...survey.questions.map(({ column }) => column)];
const groups: Partial<Settings> = { departmentColumn: 'Förvaltning', roleColumn: 'Roll' };
const garbled = (findings: readonly Finding[]): unknown =>
  findings
    .filter(({ code }) => code.startsWith('GARBLED'))
    .map(({ severity, code, place, details }) => [severity, code, placeText(place, sv), details]);
const told = (rows: Grid, settings: Partial<Settings> = {}): unknown =>
  garbled(
    readAnswers(
      rows,
      survey,
      { ...defaults, minimumGroup: 1, droppedColumns: ['Övrigt'], ...groups, ...settings },
      'Svar',
    ).findings,
  );
const changed = (row: readonly Cell[], column: number, cell: Cell): Cell[] =>
  row.map((own, at) => (at === column ? cell : own));
const plain: Cell[] = ['Lillåker', 'Vård', 'Chef', '', 3, 4];

describe('among the answers', () => {
  it.each<[what: string, column: number, cell: string]>([
    ['a municipality', 0, 'LillÃ¥ker'],
    ['a department', 1, 'VÃ¥rd'],
    ['a role', 2, 'MÃ¤nniska'],
  ])('%s stops, at its first cell', (_, column, cell) =>
    expect(told([HEADER, plain, changed(plain, column, cell), changed(plain, column, cell)])).toEqual([
      ['stop', 'GARBLED_TEXT', `Svar!${'ABC'[column]}3`, { text: cell }],
    ]),
  );

  it('a header stops', () =>
    expect(told([changed(HEADER, 3, 'Ã–vrigt'), plain])).toEqual([
      ['stop', 'GARBLED_TEXT', 'Svar!D1', { text: 'Ã–vrigt' }],
    ]));

  it('a column that nothing uses says nothing, nor does a text that is right', () =>
    expect(told([HEADER, plain, changed(plain, 3, 'VÃ¥rd')])).toEqual([]));

  it('an answer is no stop: it is told why it is not understood', () =>
    expect(
      told([
        HEADER,
        plain,
        plain,
        changed(plain, 4, 'Vet ej'),
        changed(plain, 4, 'KÃ¤nner inte till'),
        changed(plain, 5, 'Ã„r sÃ¥'),
      ]),
    ).toEqual([['warning', 'GARBLED_ANSWERS', 'Svar!E5', { text: 'KÃ¤nner inte till', times: 2 }]]));

  it('in long form too', () => {
    const rows: Grid = [
      ['Kommun', 'Nr', 'Fråga', 'Svar'],
      ['LillÃ¥ker', 'p1', 'q1', 3],
    ];
    const long = { ...defaults, layout: 'long', respondentColumn: 'Nr' } as const;
    expect(garbled(readAnswers(rows, survey, long, 'Svar').findings)).toEqual([
      ['stop', 'GARBLED_TEXT', 'Svar!A2', { text: 'LillÃ¥ker' }],
    ]);
  });
});

describe('in the tabs of the survey', () => {
  it('a statement stops, a note in a column that nothing reads does not', () => {
    const asked = (statement: string, note: string): unknown =>
      garbled(
        readQuestions(
          [
            ['Fråge-ID', 'Frågetext', 'Anteckning'],
            ['q1', statement, note],
          ],
          'Frågor',
        ).findings,
      );
    expect(asked('Vi har mÃ¥l', '')).toEqual([['stop', 'GARBLED_TEXT', 'Frågor!B2', { text: 'Vi har mÃ¥l' }]]);
    expect(asked('Vi har mål', 'sÃ¥')).toEqual([]);
  });

  it('a municipality stops', () =>
    expect(garbled(readMunicipalities([['Kommun'], ['Demostad'], ['LillÃ¥ker']], 'Kommuner').findings)).toEqual([
      ['stop', 'GARBLED_TEXT', 'Kommuner!A3', { text: 'LillÃ¥ker' }],
    ]));

  it('a department, and the name that it is reported under, stop', () => {
    const listed = (name: string, reportedAs: string): unknown =>
      garbled(
        readDepartments(
          [
            ['Kommun', 'Förvaltning', 'Redovisas som'],
            ['Demostad', name, reportedAs],
          ],
          [],
          'Förvaltningar',
        ).findings,
      );
    expect(listed('VÃ¥rd', '')).toEqual([['stop', 'GARBLED_TEXT', 'Förvaltningar!B2', { text: 'VÃ¥rd' }]]);
    expect(listed('Vård', 'BÃ¥da')).toEqual([['stop', 'GARBLED_TEXT', 'Förvaltningar!C2', { text: 'BÃ¥da' }]]);
  });
});
