/** Texts that are not understood: what is proposed, when they stop, and what a person's yes changes. */
import { readAnswers } from '../../../src/responses/read-answers';
import { proposeMeaning } from '../../../src/responses/unknown-answers/propose-meaning';
import { unknownOfBoth } from '../../../src/responses/unknown-answers/unknown-answers';
import type { Settings } from '../../../src/settings/settings';
import type { Cell } from '../../../src/grid/grid';
import { defaults } from '../../default-settings';
import { madeSurvey } from '../../analysis/made-survey';
import { gridOf } from '../../analysis/made-survey';

const survey = madeSurvey(1, [], []);
const read = (cells: readonly Cell[], settings: Partial<Settings> = {}) =>
  readAnswers(
    gridOf(
      survey,
      cells.map((cell) => ['Demostad', cell]),
    ),
    survey,
    { ...defaults, ...settings },
    'Svar',
  );
const many = (count: number, cell: Cell): Cell[] => Array.from({ length: count }, () => cell);
const stops = (cells: readonly Cell[], settings: Partial<Settings> = {}): unknown[] =>
  read(cells, settings).findings.flatMap(({ severity, code }) => (severity === 'stop' ? [code] : []));

describe('a question', () => {
  it('with more than one answer in twenty not understood stops', () => {
    expect(stops([...many(95, 3), ...many(5, 'x')])).toEqual([]);
    expect(stops([...many(94, 3), ...many(6, 'x')])).toEqual(['MUCH_NOT_UNDERSTOOD']);
  });

  it('does not stop for empty cells and "don\'t know"', () =>
    expect(stops([...many(10, 3), ...many(50, ''), ...many(50, 'Vet ej')])).toEqual([]));

  it('is a warning once somebody has looked through all texts, and nothing once she has named them', () => {
    const cells = [...many(5, 3), ...many(6, 'x')];
    const told = (invalid: readonly string[]): unknown =>
      read(cells, { invalid }).findings.flatMap(({ severity, code }) =>
        severity === 'info' ? [] : [[severity, code]],
      );
    expect(told(['*'])).toEqual([
      ['warning', 'MUCH_NOT_UNDERSTOOD'],
      ['warning', 'UNKNOWN_ANSWER'],
    ]);
    expect(told(['X'])).toEqual([]);
  });

  it('of whose answers none is understood stops whatever anybody has said', () => {
    expect(stops(many(3, 'x'), { invalid: ['*'] })).toEqual(['NOTHING_UNDERSTOOD']);
    expect(stops(many(3, 'x'), { invalid: ['x'] })).toEqual(['NOTHING_UNDERSTOOD']);
    expect(stops(many(3, ''))).toEqual([]);
  });

  it('counts nothing of what is only proposed', () => {
    const { answers, unknown } = read([...many(3, 4), ...many(2, 7)]);
    expect(answers.kind === 'rows' && Array.from(answers.matrix.codes)).toEqual([4, 4, 4]);
    expect(unknown).toEqual({
      texts: [
        {
          text: '7',
          times: 2,
          questions: ['q1'],
          place: { tab: 'Svar', row: 4, column: 1 },
          proposal: 'dontKnow',
        },
      ],
      withheld: false,
      others: 0,
    });
  });

  it('asks of no text that looks like personal data', () =>
    expect(read(['a@exempel.se', 'ring 900101-0000', 3]).unknown).toEqual({ texts: [], others: 2, withheld: false }));
});

describe('what people of a municipality that is not shown wrote', () => {
  const two = madeSurvey(1, [], ['Demostad', 'Lillåker']);
  const readTwo = (cells: readonly Cell[]) =>
    readAnswers(
      gridOf(two, [...many(6, 3).map((cell) => ['Demostad', cell]), ...cells.map((cell) => ['Lillåker', cell])]),
      two,
      defaults,
      'Svar',
    );

  it('in words of their own is counted, and quoted nowhere', () => {
    const { unknown, findings } = readTwo(['Chefen bestämmer allt', 4, 4, 5]);
    expect(unknown).toEqual({ texts: [], others: 1, withheld: true });
    expect(JSON.stringify(findings)).not.toContain('Chefen');
    expect(findings.map(({ code }) => code)).toContain('WITHHELD_ANSWERS');
  });

  it('is asked about where it is a number, where something is proposed, and where others wrote it too', () => {
    expect(readTwo([7, 'Vet inte riktigt', 4, 5]).unknown.texts.map(({ text }) => text)).toContain('7');
    expect(readTwo(['N/A', 4, 4, 5]).unknown.texts).toMatchObject([{ text: 'N/A', proposal: 'dontKnow' }]);
    const shared = readAnswers(
      gridOf(two, [...['kanske', 3, 3, 3, 3, 3].map((cell) => ['Demostad', cell]), ['Lillåker', 'Kanske']]),
      two,
      defaults,
      'Svar',
    );
    expect(shared.unknown.texts).toMatchObject([{ text: 'kanske', times: 2 }]);
  });

  it('is asked about where they are enough, also where nothing of it is understood yet', () => {
    const { unknown } = readTwo(many(5, 'Instämmer helt'));
    expect(unknown).toMatchObject({ texts: [{ text: 'Instämmer helt', times: 5 }], withheld: false });
  });

  it('is quoted once they are enough to be shown', () => {
    const { unknown } = readTwo(['Chefen bestämmer allt', 4, 4, 5, 5, 5]);
    expect(unknown).toMatchObject({ texts: [{ text: 'Chefen bestämmer allt' }], withheld: false });
  });
});

describe('a proposal', () => {
  const settings = { ...defaults, values: { 'Jag vet inte, men inte "säkert"': 2 }, dontKnow: ["I don't know"] };
  it.each([
    ['7', 'dontKnow'],
    ['9', 'dontKnow'],
    ['99', 'dontKnow'],
    ['-99', 'dontKnow'],
    ['−99', 'dontKnow'],
    ['N/A', 'dontKnow'],
    ['Jag vet inte', 'dontKnow'],
    ['Ej relevant', 'dontKnow'],
    ['ej aktuellt', 'dontKnow'],
    ['I don’t know', 'dontKnow'],
    ['Jag vet inte, men inte ”säkert”', 2],
    ['NA', 'blank'],
    ['–', 'blank'],
    ['ej svarat', 'blank'],
    ['2,00', 2],
    ['4.0', 4],
    ['5 - Instämmer helt', 5],
    ['2,50', null],
    ['9,0', null],
    ['46059', null],
    ['vetenskap', null],
    ['Nästan alltid', null],
  ] as const)('for %s is %s', (text, meaning) => expect(proposeMeaning(text, settings)).toBe(meaning));

  it('takes several numbers above the scale for a longer scale, not for codes', () => {
    const { unknown } = read([...many(9, 3), 7, 8, 9, 10]);
    expect(unknown.texts.map(({ text, proposal }) => [text, proposal])).toEqual([
      ['7', null],
      ['8', null],
      ['9', null],
      ['10', null],
    ]);
  });
});

it('a text of both measurements is one question, with the answers of both', () => {
  const some = { minimumGroup: 1 };
  const [now, before] = [read([3, 'x', 'x', 'y'], some).unknown, read([3, 'X', 'z'], some).unknown];
  expect(unknownOfBoth(now, before).texts.map(({ text, times }) => [text, times])).toEqual([
    ['x', 3],
    ['y', 1],
    ['z', 1],
  ]);
});
