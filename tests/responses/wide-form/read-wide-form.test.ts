import * as fc from 'fast-check';
import type { Cell, Grid } from '../../../src/grid/grid';
import type { Survey } from '../../../src/responses/survey';
import { readWideForm } from '../../../src/responses/wide-form/read-wide-form';
import { defaults } from '../../default-settings';
import type { Settings } from '../../../src/settings/settings';
import { analysed, gridOf, madeSurvey, tallied, talliesOf } from '../../analysis/made-survey';
import { thrownBy } from '../../thrown-by';
import { at } from '../../at';
import { placeText } from '../../../src/messages/place';
import { sv } from '../../../src/messages/sv';

const survey = madeSurvey(4, ['X', 'X', 'Y', 'X']);
const read = (grid: Grid, of: Survey, settings: Settings, tab: string) => {
  const { answers, findings } = readWideForm(grid, of, settings, tab);
  if (answers.kind !== 'rows') throw new Error('rows were read');
  return { units: talliesOf(answers.matrix), findings };
};
const cell: fc.Arbitrary<Cell> = fc.constantFrom<Cell>('1', '2', 3, 4, '5', 6, 'Vet ej', '', '-', 'x', null, 7, 2.5);
const row: fc.Arbitrary<Cell[]> = fc
  .tuple(fc.constantFrom('A', 'B ', 'Å', ''), fc.array(cell, { maxLength: 5 }))
  .map(([unit, cells]) => [unit, ...cells]);
const rows = fc.array(row, { maxLength: 60 });
/** As plain data, units by id, so that the order in which they were met does not matter. */
const plain = (units: ReturnType<typeof tallied>): unknown => [...units].sort((a, b) => (a.id < b.id ? -1 : 1));

describe('counting', () => {
  it('gives the same in whatever order the rows stand', () => {
    fc.assert(
      fc.property(
        rows.chain((some) => fc.tuple(fc.constant(some), fc.shuffledSubarray(some, { minLength: some.length }))),
        ([some, shuffled]) => {
          expect(plain(tallied(survey, shuffled))).toEqual(plain(tallied(survey, some)));
          expect(analysed(survey, shuffled)).toEqual(analysed(survey, some));
        },
      ),
    );
  });

  it('does not see rows with nothing in any cell', () => {
    const blank = fc.constantFrom<Cell[]>([], [''], ['', null, ' \u00a0'], ['\u200b']);
    fc.assert(
      fc.property(rows, fc.array(blank, { maxLength: 4 }), (some, blanks) => {
        expect(plain(tallied(survey, [...blanks, ...some, ...blanks]))).toEqual(plain(tallied(survey, some)));
      }),
    );
  });

  it('adds up: ratings, "don\'t know", not answered and invalid are as many as the rows', () => {
    fc.assert(
      fc.property(rows, (some) => {
        for (const unit of tallied(survey, some)) {
          expect(unit.counts.reduce((sum, count) => sum + count, 0)).toBe(unit.rows * survey.questions.length);
        }
      }),
    );
  });
});

describe('scales', () => {
  const reversedSurvey: Survey = {
    ...survey,
    questions: survey.questions.map((question) => ({ ...question, reversed: true })),
  };
  const mirrored = (some: readonly Cell[][]): Cell[][] =>
    some.map((cells) => cells.map((one, index) => (index > 0 && /^[1-6]$/.test(String(one)) ? 7 - Number(one) : one)));

  it('a reversed question counts what the mirrored answers would', () => {
    fc.assert(
      fc.property(rows, (some) => {
        expect(plain(tallied(reversedSurvey, some))).toEqual(plain(tallied(survey, mirrored(some))));
      }),
    );
  });

  it('moving scale and answers alike changes the mean by the step and no self-rating, share or score', () => {
    const shifted = (some: readonly Cell[][]): Cell[][] =>
      some.map((cells) =>
        cells.map((one, index) => (index > 0 && /^[1-6]$/.test(String(one)) ? Number(one) + 10 : one === 7 ? 17 : one)),
      );
    fc.assert(
      fc.property(rows, (some) => {
        const plainUnits = analysed(survey, some, { scale: { min: 1, max: 6 } }).units;
        const shiftedUnits = analysed(survey, shifted(some), { scale: { min: 11, max: 16 } }).units;
        shiftedUnits.forEach((unit, index) =>
          unit.questions.forEach((figures, question) => {
            const before = plainUnits[index]?.questions[question];
            expect(figures.mean === null ? null : figures.mean - 10).toEqual(
              before?.mean === null ? null : expect.closeTo(before?.mean ?? NaN, 9),
            );
            expect([
              figures.selfRating,
              figures.dontKnowShare,
              figures.startScore,
              figures.field,
              figures.rated,
              figures.invalid,
            ]).toEqual([
              before?.selfRating,
              before?.dontKnowShare,
              before?.startScore,
              before?.field,
              before?.rated,
              before?.invalid,
            ]);
          }),
        );
      }),
    );
  });
});

describe('columns', () => {
  const header = [
    'Tidsstämpel',
    'Kommun',
    'Styrning [Vi har en målbild]',
    'Data [Vi delar data]',
    'Styrning [Vi delar data]',
  ];
  const question = (id: string, column: string, area: string) => ({
    id,
    number: 1,
    column,
    occurrence: 1,
    shortName: column,
    statement: column,
    area,
    category: '',
    dimension: '',
    reversed: false,
    changed: false,
  });

  it("of a Google Forms grid are found by the part in brackets, within the question's own area where two have it", () => {
    const forms: Survey = {
      municipalities: [],
      departments: [],
      questions: [
        question('q1', 'Vi har en målbild', 'Annat'),
        question('q2', 'Vi delar data', 'Styrning'),
        question('q3', 'Data [Vi delar data]', 'Data'),
      ],
    };
    const { units, findings } = read([header, ['', 'A', 1, 2, 3], ['', 'A', '1', '2', '3']], forms, defaults, 'Svar');
    const ratings = forms.questions.map((_, index) =>
      Array.from(units[0]?.counts.subarray(index * 9, index * 9 + 6) ?? []),
    );
    expect(ratings).toEqual([
      [2, 0, 0, 0, 0, 0],
      [0, 0, 2, 0, 0, 0],
      [0, 2, 0, 0, 0, 0],
    ]);
    expect(findings.map(({ code }) => code)).toEqual(['PERSONAL_COLUMN', 'EQUAL_ROWS']);
  });

  it('below a note row are found', () => {
    expect(
      read([['Här står svaren.'], ...gridOf(survey, [['A', 1, 2, 3, 4]])], survey, defaults, 'Svar').units[0]?.rows,
    ).toBe(1);
  });

  it('that are missing for some questions are a finding, for all they stop the reading', () => {
    const { units, findings } = read(
      [
        ['Kommun', 'Fråga 1'],
        ['A', 1],
      ],
      survey,
      defaults,
      'Svar',
    );
    expect(findings.flatMap((one) => (one.code === 'QUESTION_WITHOUT_COLUMN' ? [one.details.id] : []))).toEqual([
      'q2',
      'q3',
      'q4',
    ]);
    expect(units[0]?.rows).toBe(1);
    expect(
      thrownBy(() =>
        read(
          [
            ['Kommun', 'Annat'],
            ['A', 1],
          ],
          survey,
          defaults,
          'Svar',
        ),
      ),
    ).toMatchObject({ code: 'NO_QUESTION_COLUMNS', details: { tab: 'Svar' } });
  });

  it('for the municipality must be there, once', () => {
    expect(thrownBy(() => read([['Fråga 1'], [1]], survey, defaults, 'Svar'))).toMatchObject({
      code: 'MISSING_UNIT_COLUMN',
      details: { tab: 'Svar', column: 'Kommun' },
    });
    expect(thrownBy(() => read([['Kommun', 'kommun ', 'Fråga 1']], survey, defaults, 'Svar'))).toMatchObject({
      code: 'DOUBLED_COLUMN',
      details: { columns: ['Kommun'] },
    });
  });

  it('with the same header twice, one of them unused, are a finding', () => {
    const { findings } = read(
      [
        ['Kommun', 'Fråga 1', 'Fråga 1', 'Fråga 2', 'Fråga 3', 'Fråga 4'],
        ['A', 1, 2, 3, 4, 5],
      ],
      survey,
      defaults,
      'Svar',
    );
    expect(findings).toContainEqual({
      severity: 'warning',
      code: 'DOUBLED_QUESTION_COLUMN',
      place: at('Svar!B1'),
      details: { id: 'q1', column: 'Fråga 1', times: 2 },
    });
  });

  it('that seem to hold personal data are a finding, by header or by content', () => {
    const more = [
      ['Kommun', 'Fråga 1', 'Fråga 2', 'Fråga 3', 'Fråga 4', 'E-postadress', 'Övrigt', 'Kod', 'Ditt namn'],
      ['A', 1, 2, 3, 4, '', 'a@exempel.se', '19900101-0000', ''],
    ];
    expect(
      read(more, survey, defaults, 'Svar').findings.map(({ place, details }) => [placeText(place, sv), details]),
    ).toEqual([
      ['Svar!F1', { kind: 'email', column: 'E-postadress' }],
      ['Svar!G1', { kind: 'email', column: 'Övrigt' }],
      ['Svar!H1', { kind: 'identity', column: 'Kod' }],
      ['Svar!I1', { kind: 'name', column: 'Ditt namn' }],
    ]);
  });

  it('an empty tab stops the reading', () =>
    expect(thrownBy(() => read([], survey, defaults, 'Svar'))).toMatchObject({
      code: 'EMPTY_ANSWERS',
      details: { tab: 'Svar' },
    }));
});

describe('findings', () => {
  it('tell of a text that is not understood once, with its counts, most frequent first', () => {
    const { findings } = read(
      gridOf(
        survey,
        Array.from({ length: 60 }, (_, row) => ['A', row < 50 ? 1 : 'x', row < 40 ? 2 : 'X ', 3, row < 59 ? 4 : 'y']),
      ),
      survey,
      defaults,
      'Svar',
    );
    expect(
      findings
        .filter(({ code }) => code.includes('UNDERSTOOD') || code.includes('UNKNOWN'))
        .map(({ severity, code, place, details }) => [severity, code, placeText(place, sv), details]),
    ).toEqual([
      ['stop', 'MUCH_NOT_UNDERSTOOD', 'Svar', { id: 'q1', unknown: 10, answers: 60 }],
      ['stop', 'MUCH_NOT_UNDERSTOOD', 'Svar', { id: 'q2', unknown: 20, answers: 60 }],
      [
        'warning',
        'UNKNOWN_ANSWER',
        'Svar!C42',
        { text: 'X', times: 30, questions: ['q1', 'q2'], scale: null, proposal: null, date: '' },
      ],
      [
        'warning',
        'UNKNOWN_ANSWER',
        'Svar!E61',
        { text: 'y', times: 1, questions: ['q4'], scale: null, proposal: null, date: '' },
      ],
    ]);
  });

  it('name forty texts, then how many answers more', () => {
    const rows = Array.from({ length: 60 }, (_, row) => ['A', `x${row}`, 2, 3, 4]);
    const { findings } = read(gridOf(survey, rows), survey, defaults, 'Svar');
    expect(findings.filter(({ code }) => code === 'UNKNOWN_ANSWER')).toHaveLength(40);
    expect(findings.at(-1)).toEqual({
      severity: 'warning',
      code: 'MORE_UNKNOWN_ANSWERS',
      place: at('Svar'),
      details: { count: 20 },
    });
  });

  it('propose the number that a label begins with, which still counts as invalid', () => {
    const { units, findings } = read(
      gridOf(survey, [
        ['A', '5 - Instämmer helt', 2, 3, 4],
        ['A', '5 - instämmer helt', 2, 3, 4],
      ]),
      survey,
      defaults,
      'Svar',
    );
    expect(units[0]?.counts[8]).toBe(2);
    expect(findings).toContainEqual({
      severity: 'warning',
      code: 'UNKNOWN_ANSWER',
      place: at('Svar!B2'),
      details: { text: '5 - Instämmer helt', times: 2, questions: ['q1'], scale: null, proposal: 5, date: '' },
    });
  });

  it('tell of a municipality that differs only in capitals from a known one, and count it there', () => {
    const { units, findings } = read(
      gridOf(survey, [['demostad', 1, 2, 3, 4]]),
      { ...survey, municipalities: madeSurvey(0, [], ['Demostad']).municipalities },
      defaults,
      'Svar',
    );
    expect(units[0]?.rows).toBe(1);
    expect(findings).toEqual([
      {
        severity: 'info',
        code: 'UNIT_READ_AS',
        place: at('Svar!A2'),
        details: { name: 'demostad', as: 'Demostad', rows: 1 },
      },
    ]);
  });

  it('name the tab that the answers were read from', () => {
    const { findings } = read(
      gridOf(survey, [
        ['A', 'x', 2, 3, 4],
        ['A', 1, 2, 3, 4],
      ]),
      survey,
      { ...defaults, minimumGroup: 2 },
      'Formulärsvar 1',
    );
    expect(findings.map(({ place }) => place)).toEqual([at('Formulärsvar 1'), at('Formulärsvar 1!B2')]);
  });

  it('say nothing of how many answered where they are fewer than the minimum group', () => {
    const few = { ...survey, municipalities: [{ id: 'A', name: 'A', invited: 2 }] };
    expect(
      read(
        gridOf(survey, [
          ['A', 1, 2, 3, 4],
          ['A', 1, 2, 3, 5],
          ['A', 1, 2, 3, 6],
        ]),
        few,
        defaults,
        'Svar',
      ).findings,
    ).toEqual([]);
  });
});
