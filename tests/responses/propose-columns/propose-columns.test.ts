import * as fc from 'fast-check';
import type { Proposal } from '../../../src/responses/propose-columns/column-proposal';
import { proposeColumns } from '../../../src/responses/propose-columns/propose-columns';
import type { Question } from '../../../src/responses/survey';
import { defaults } from '../../default-settings';
import type { Settings } from '../../../src/settings/settings';

/** Made-up statements. */
const STATEMENTS = [
  ['Kostnader', 'Vi vet vad våra system kostar varje år.'],
  ['Nytta', 'Vi mäter nyttan av digitala tjänster innan vi börjar och efteråt.'],
  ['Ägare', 'Varje register har en ägare som känner till sitt ansvar.'],
  ['Ärenden', 'Invånare kan följa sina ärenden från början till slut.'],
  ['Övning', 'Vi övar på vad vi gör när viktiga system ligger nere.'],
  ['Öppna data', 'Vi delar öppna data så att andra kan använda dem.'],
] as const;

const question = (index: number, changed: Partial<Question> = {}): Question => {
  const [shortName, statement] = STATEMENTS[index % STATEMENTS.length]!;
  return {
    id: `F0${index + 1}`,
    number: index + 1,
    column: statement,
    occurrence: 1,
    shortName,
    statement,
    area: 'Område',
    category: '',
    dimension: '',
    reversed: false,
    changed: false,
    ...changed,
  };
};
const questions = STATEMENTS.map((_, index) => question(index));

const propose = (
  header: readonly string[],
  asked: readonly Question[] = questions,
  settings: Partial<Settings> = {},
  personal: readonly number[] = [],
) => proposeColumns([header], asked, { ...defaults, ...settings }, (column) => personal.includes(column));
const brief = ({ header, certainty, reason }: Proposal): readonly string[] => [header, certainty, reason.kind];
const ofQuestions = (
  header: readonly string[],
  asked: readonly Question[] = questions,
  settings: Partial<Settings> = {},
): readonly (readonly string[])[] => propose(header, asked, settings).questions.map(brief);
const one = (header: string, asked: Question = question(0)): readonly string[] | undefined =>
  ofQuestions(['Kommun', header], [asked])[0];

describe('the proposal for a question', () => {
  it.each([
    ['its own header', STATEMENTS[0][1], ['sure', 'exact']],
    [
      'its own header in other capitals and with stray spaces',
      '  VI VET vad våra\u00a0system kostar varje år. ',
      ['sure', 'exact'],
    ],
    ['its statement in a grid of Google Forms', `Ekonomi [${STATEMENTS[0][1]}]`, ['sure', 'exact']],
    ['its id', 'F01', ['sure', 'id']],
    ['its id and a text', 'F01. Vad systemen kostar', ['sure', 'id']],
    ['its id in brackets', 'Ekonomi [F01 Vi vet vad våra system kostar]', ['sure', 'id']],
    ['its short name', 'Kostnader', ['sure', 'name']],
    ['its statement without the full stop', 'Vi vet vad våra system kostar varje år', ['sure', 'name']],
    ['a statement that is nearly its own', 'Vi vet vad våra IT-system kostar varje år', ['likely', 'text']],
    ['a statement without å, ä and ö', 'Vi vet vad vara system kostar varje ar', ['likely', 'text']],
    ['a statement that is turned round', 'Vi vet inte vad våra system kostar varje år', ['unsure', 'text']],
    ['a statement that is rather like it', 'Vi har koll på vad systemen kostar per år', ['unsure', 'text']],
  ])('%s', (_, header, expected) => {
    expect(one(header)).toEqual([header.trim().replace(/\s+/g, ' '), ...expected]);
  });

  it('is nothing where no header is like it: other statements of the survey are not', () => {
    for (const [, statement] of STATEMENTS.slice(1)) expect(one(statement)).toEqual(['', 'none', 'none']);
    expect(one('Övriga synpunkter')).toEqual(['', 'none', 'none']);
  });

  it('is what was approved before, unless its own header has come', () => {
    const approvedColumns = { F01: 'Fråga ett' };
    expect(ofQuestions(['Kommun', 'Fråga ett'], [question(0)], { approvedColumns })).toEqual([
      ['Fråga ett', 'sure', 'approved'],
    ]);
    expect(ofQuestions(['Kommun', 'Fråga ett', STATEMENTS[0][1]], [question(0)], { approvedColumns })[0]?.[2]).toBe(
      'exact',
    );
  });

  it('is asked for again where the approved header is gone', () => {
    expect(ofQuestions(['Kommun', 'Kostnader'], [question(0)], { approvedColumns: { F01: 'Fråga ett' } })).toEqual([
      ['Kostnader', 'sure', 'name'],
    ]);
  });

  it("takes the header with the id before one with the short name, and tells where the text is another question's", () => {
    expect(ofQuestions(['Kommun', 'Kostnader', 'F01'], [question(0)])).toEqual([['F01', 'sure', 'id']]);
    const shifted = propose(['Kommun', `F01 ${STATEMENTS[1][1]}`, `F02 ${STATEMENTS[2][1]}`]).questions;
    expect(shifted.slice(0, 2).map(({ certainty, reason }) => [certainty, reason])).toEqual([
      ['unsure', { kind: 'idOfOther', other: 'F02' }],
      ['unsure', { kind: 'idOfOther', other: 'F03' }],
    ]);
  });

  it('is left open where one column is as like two questions, and where two columns are as like one', () => {
    const twins = [
      question(0, { id: 'A', statement: 'Vi har rutiner för drift', column: 'x' }),
      question(0, { id: 'B', statement: 'Vi har rutiner för drift', column: 'y' }),
    ];
    const without = twins.map((twin) => ({ ...twin, shortName: twin.column }));
    expect(ofQuestions(['Kommun', 'Vi har goda rutiner för drift'], without)).toEqual([
      ['', 'unsure', 'tie'],
      ['', 'unsure', 'tie'],
    ]);
    expect(ofQuestions(['Kommun', 'Kostnader!', 'Kostnader?'], [question(0)])).toEqual([['', 'unsure', 'tie']]);
  });

  it('is not certain where the next best is nearly as good', () => {
    expect(
      ofQuestions(
        ['Kommun', 'Vi vet vad våra system kostar per år', 'Vi vet vad våra datorer kostar varje år'],
        [question(0)],
      )[0]?.slice(1),
    ).toEqual(['unsure', 'text']);
  });

  it('counts doubled headers: each occurrence goes to the question that asks for it', () => {
    const first = question(0, {
      id: 'A',
      column: 'Hur väl?',
      statement: 'Hur väl går ettan?',
      shortName: 'Så går det',
    });
    const second = { ...first, id: 'B', occurrence: 2 };
    const third = { ...first, id: 'C', occurrence: 3 };
    const asked = [first, second, third].map((each) => ({ ...each, column: 'finns inte', statement: 'finns inte' }));
    expect(ofQuestions(['Kommun', 'Så går det', 'Så går det'], asked)).toEqual([
      ['Så går det', 'sure', 'name'],
      ['Så går det', 'sure', 'name'],
      ['', 'none', 'none'],
    ]);
  });

  it('is never a column that Inställningar calls unused or that seems to hold personal data', () => {
    expect(ofQuestions(['Kommun', 'Kostnader'], [question(0)], { droppedColumns: ['kostnader'] })).toEqual([
      ['', 'none', 'none'],
    ]);
    expect(propose(['Kommun', 'Kostnader'], [question(0)], {}, [1]).questions.map(brief)).toEqual([
      ['', 'none', 'none'],
    ]);
  });

  it('of exact headers in any order, among any others, is the right one and sure', () => {
    const others = fc.uniqueArray(
      fc.constantFrom('Tidsstämpel', 'Kommentar', 'E-post', 'F99', 'Övrigt', 'Vi vet vad allt kostar', ''),
      { maxLength: 6 },
    );
    const columns = others.chain((extra) =>
      fc.shuffledSubarray(['Kommun', ...questions.map(({ column }) => column), ...extra], {
        minLength: 7 + extra.length,
      }),
    );
    fc.assert(
      fc.property(columns, (header) => {
        const { questions: proposed, groups } = propose(header);
        expect(proposed.map(brief)).toEqual(questions.map(({ column }) => [column, 'sure', 'exact']));
        expect(brief(groups.unit)).toEqual(['Kommun', 'sure', 'exact']);
      }),
    );
  });

  it('never gives a column twice, whatever the headers are', () => {
    const word = fc.constantFrom(
      'Vi',
      'vet',
      'vad',
      'system',
      'kostar',
      'Kostnader',
      'F01',
      'F02',
      'ägare',
      'Kommun',
      'inte',
    );
    const header = fc.array(
      fc.array(word, { maxLength: 5 }).map((words) => words.join(' ')),
      { maxLength: 12 },
    );
    fc.assert(
      fc.property(header, (cells) => {
        const given = propose(cells)
          .questions.filter((each) => each.header !== '')
          .map((each) => each.header.toLowerCase());
        expect(new Set(given).size).toBe(given.length);
      }),
    );
  });
});

describe('the proposal for a group', () => {
  const groups = (header: readonly string[], settings: Partial<Settings> = {}) => {
    const { unit, department, role, respondent } = propose(header, questions, settings).groups;
    return [unit, department, role, respondent].map(brief);
  };
  const none = ['', 'none', 'none'];

  it.each([
    [['Kommun'], ['Kommun', 'sure', 'exact']],
    [['Vilken kommun arbetar du i?'], ['Vilken kommun arbetar du i?', 'sure', 'usual']],
    [['Din kommun'], ['Din kommun', 'likely', 'usual']],
    [['I min kommun har vi god ordning på data'], none],
    [
      ['Din kommun', 'Vald kommun'],
      ['', 'unsure', 'tie'],
    ],
    [['Kommun', 'Kommun'], none],
  ])('of %j is %j for the municipality', (header, expected) => {
    expect(groups(header)[0]).toEqual(expected);
  });

  it('finds department, role and respondent by their usual names, which still need a yes', () => {
    expect(groups(['Kommun', 'Förvaltning', 'Rollgrupp', 'Svarsnummer']).slice(1)).toEqual([
      ['Förvaltning', 'sure', 'usual'],
      ['Rollgrupp', 'sure', 'usual'],
      ['Svarsnummer', 'sure', 'usual'],
    ]);
    expect(groups(['Kommun']).slice(1)).toEqual([none, none, none]);
  });

  it('that Inställningar name is that column, whatever it is called', () => {
    expect(groups(['Kommun', 'Var jobbar du?'], { departmentColumn: 'var jobbar du?' })[1]).toEqual([
      'Var jobbar du?',
      'sure',
      'exact',
    ]);
  });
});
