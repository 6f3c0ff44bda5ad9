import { answerColumns } from '../../../src/responses/columns/answer-columns';
import { defaults } from '../../default-settings';
import type { Settings } from '../../../src/settings/settings';
import { madeSurvey } from '../../analysis/made-survey';
import { thrownBy } from '../../thrown-by';
import { at } from '../../at';

const survey = madeSurvey(2, ['X', 'X']);
const [first, second] = survey.questions.map(({ id, column }) => ({ id, column }));
const columnsOf = (header: readonly string[], settings: Partial<Settings> = {}) =>
  answerColumns([header], survey, { ...defaults, ...settings }, 'Svar');

describe('an approved column', () => {
  const approvedColumns = { [first!.id]: 'Fråga ett', [second!.id]: 'Fråga två' };

  it('is read where the question has none with its own header', () => {
    expect(columnsOf(['Fråga två', 'Kommun', 'FRÅGA  ett'], { approvedColumns })).toEqual({
      columns: { headerRow: 0, unit: 1, department: -1, role: -1, respondent: -1, questions: [2, 0] },
      findings: [],
    });
  });

  it("gives way to the question's own header", () => {
    const { columns, findings } = columnsOf(['Kommun', 'Fråga ett', first!.column, 'Fråga två'], { approvedColumns });
    expect(columns.questions).toEqual([2, 3]);
    expect(findings).toEqual([]);
  });

  it('that is gone is told of, and the question is without a column', () => {
    const { columns, findings } = columnsOf(['Kommun', 'Fråga ett'], { approvedColumns });
    expect(columns.questions).toEqual([1, -1]);
    expect(findings).toEqual([
      {
        severity: 'warning',
        code: 'APPROVED_COLUMN_MISSING',
        place: at('Svar'),
        details: { id: second!.id, column: 'Fråga två' },
      },
    ]);
  });

  it('for two questions is told of as shared', () => {
    const { findings } = columnsOf(['Kommun', 'Fråga ett'], {
      approvedColumns: { [first!.id]: 'Fråga ett', [second!.id]: 'Fråga ett' },
    });
    expect(findings.map(({ code }) => code)).toEqual(['SHARED_COLUMN']);
  });

  it('finds the header row below a note', () => {
    const grid = [['En anteckning'], ['', ''], ['Var?', 'Fråga ett', 'Fråga två']];
    expect(
      answerColumns(grid, survey, { ...defaults, unitColumn: 'Var?', approvedColumns }, 'Svar').columns,
    ).toMatchObject({ headerRow: 2, questions: [1, 2] });
  });

  it("called as something of JavaScript's own is no approval", () => {
    const odd = { questions: survey.questions.map((question) => ({ ...question, id: 'constructor' })) };
    expect(() => answerColumns([['Kommun', 'Fråga ett']], odd, { ...defaults }, 'Svar')).toThrow(/NO_QUESTION_COLUMNS/);
  });
});

it('without any column of a question, the words say where to mend it', () => {
  expect(thrownBy(() => columnsOf(['Kommun', 'x']))).toMatchObject({ code: 'NO_QUESTION_COLUMNS' });
});
