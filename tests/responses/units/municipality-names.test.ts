/** Names that differ in capitals, spaces or "kommun" are one municipality's. */
import type { Cell } from '../../../src/grid/grid';
import { readAnswers } from '../../../src/responses/read-answers';
import { readMunicipalities } from '../../../src/responses/survey-tabs/read-municipalities';
import { municipalityKeys } from '../../../src/responses/units/municipality-name';
import { madeSurvey } from '../../analysis/made-survey';
import { defaults } from '../../default-settings';
import { thrownBy } from '../../thrown-by';

function unitsOf(names: readonly string[], known: readonly string[] = []) {
  const survey = madeSurvey(1, [], [...known]);
  const header: Cell[] = ['Kommun', survey.questions[0]!.column];
  const rows = names.map((name, row) => [name, 1 + (row % 6)]);
  const { answers, findings } = readAnswers([header, ...rows], survey, defaults, 'Svar');
  if (answers.kind !== 'rows') throw new Error('not rows');
  const { matrix } = answers;
  return {
    units: matrix.units.map(({ id, name }, unit) => [id, name, matrix.unitOfRow.filter((of) => of === unit).length]),
    told: findings.flatMap(({ code, details }) => (code.includes('UNIT') ? [[code, details]] : [])),
  };
}

describe('municipalities of answers alone', () => {
  it('are called as most of their rows call them, whichever comes first', () => {
    const names = ['demostad', 'DEMOSTAD', 'Demostad', ' Demostad', 'Lillåkers kommun', 'Lillåker', 'Lillåker'];
    expect(unitsOf(names)).toEqual({
      units: [
        ['Demostad', 'Demostad', 4],
        ['Lillåker', 'Lillåker', 3],
      ],
      told: [
        ['UNIT_READ_AS', { name: 'demostad', as: 'Demostad', rows: 1 }],
        ['UNIT_READ_AS', { name: 'DEMOSTAD', as: 'Demostad', rows: 1 }],
        ['UNIT_READ_AS', { name: 'Lillåkers kommun', as: 'Lillåker', rows: 1 }],
      ],
    });
  });

  it.each([
    [['Åsås', 'Åsås kommun']],
    [['Åsås kommun', 'Åsås']],
    [['Lillåkers kommun', 'Lillåker']],
    [['Lillåkers kommun', 'Lillåker kommun']],
    [['Lillåker', 'lillåkers  KOMMUN']],
  ])('%s are one', (names) => expect(unitsOf(names).units).toHaveLength(1));

  it.each([[['Åsa', 'Åsås']], [['Öby', 'Oby']], [['Norr', 'Norrs']]])('%s are two', (names) =>
    expect(unitsOf(names).units).toHaveLength(2),
  );
});

it('those of Kommuner keep their names, and other spellings are told of', () => {
  expect(unitsOf(['demostad', 'Demostads kommun', 'Demostad'], ['Demostad', 'Granneby'])).toEqual({
    units: [
      ['Demostad', 'Demostad', 3],
      ['Granneby', 'Granneby', 0],
    ],
    told: [
      ['UNIT_READ_AS', { name: 'demostad', as: 'Demostad', rows: 1 }],
      ['UNIT_READ_AS', { name: 'Demostads kommun', as: 'Demostad', rows: 1 }],
      ['UNIT_WITHOUT_ROWS', { name: 'Granneby' }],
    ],
  });
});

it('one that is called so in full goes before another without "kommun"', () =>
  expect(unitsOf(['Åsås kommun', 'Åså'], ['Åsås', 'Åså']).units.map(([, , rows]) => rows)).toEqual([1, 1]));

it('two rows of Kommuner that differ in capitals only are refused', () =>
  expect(
    thrownBy(() =>
      readMunicipalities(
        [
          ['Kommun-ID', 'Kommun'],
          ['a', 'Demostad'],
          ['b', 'demostad'],
        ],
        'Kommuner',
      ),
    ),
  ).toMatchObject({ code: 'DOUBLED_ID', details: { ids: ['Demostad', 'demostad'] } }));

it('keys are the whole name first', () =>
  expect(municipalityKeys('Lillåkers Kommun')).toEqual(['lillåkers kommun', 'lillåkers', 'lillåker']));
