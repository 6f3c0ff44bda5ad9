/** Random trees of people become grids of answers as a survey tool gives them, for attacks on what the analysis shows of them. */
import type { Cell } from '../../../src/grid/grid';
import { readAnswers } from '../../../src/responses/read-answers';
import type { Question, Survey } from '../../../src/responses/survey';
import type { SurveyAnswers } from '../../../src/responses/survey-answers';
import { defaults, type Settings } from '../../../src/settings/settings';
import type { Answer, Group, Person } from '../suppression/made-tree';
import { drawFrom, randomTree, type Draw, type Shape } from '../suppression/random-tree';

/** Scale 1–6: an answer of the trees is a step above its lower end. */
const LOWEST = 1;

/** Questions 1 and 2 are one area and dimension, question 3 another of each; all three are one category. */
const QUESTIONS: readonly Question[] = [
  ['Lära', 'Vi själva'],
  ['Lära', 'Vi själva'],
  ['Dela', 'Andra'],
].map(([area = '', dimension = ''], index) => ({
  id: `q${index}`,
  number: index + 1,
  column: `Fråga ${index}`,
  occurrence: 1,
  shortName: `Fråga ${index}`,
  statement: `Fråga ${index}`,
  area,
  category: 'Allt',
  dimension,
  reversed: false,
  changed: false,
}));

export interface MadeYear {
  readonly tree: Group;
  readonly survey: Survey;
  readonly grid: readonly (readonly Cell[])[];
}

export const settingsOf = (minimumGroup: number, weight: Settings['weight'] = 'kommun'): Settings => ({
  ...defaults,
  minimumGroup,
  weight,
  departmentColumn: 'Förvaltning',
  roleColumn: 'Roll',
});

/** Every row is written from the tree's people; those in no named förvaltning have an empty cell there. */
export function madeYear(seed: number, shape: Shape): MadeYear {
  const draw = drawFrom(seed);
  const tree = randomTree(draw, shape);
  const [municipalities = []] = tree.partitions;
  return {
    tree,
    survey: {
      questions: QUESTIONS,
      municipalities: municipalities.map(({ id, listed = true }) => ({ id, name: id, invited: null, active: listed })),
      departments: [],
    },
    grid: [
      ['Kommun', 'Förvaltning', 'Roll', ...QUESTIONS.map(({ column }) => column)],
      ...municipalities.flatMap((one) => rowsOf(one, draw)),
    ],
  };
}

const rowsOf = (
  { id, people, partitions: [departments = [], roles = []] }: Group,
  draw: Draw,
): readonly (readonly Cell[])[] =>
  people.map((person) => [
    id,
    nameIn(departments, person),
    nameIn(roles, person),
    ...person.map((answer) => written(answer, draw)),
  ]);

const nameIn = (groups: readonly Group[], person: Person): string => {
  const group = groups.find(({ people }) => people.includes(person));
  return group && group.listed !== false ? group.id : '';
};

/** What is no answer is blank in some rows and a slip of the pen in others. */
const written = (answer: Answer, { chance }: Draw): Cell =>
  answer === 'v' ? 'Vet ej' : answer === '.' ? (chance(20) ? 'Ja' : '') : LOWEST + answer;

export const readYear = ({ grid, survey }: MadeYear, settings: Settings): SurveyAnswers =>
  readAnswers(grid, survey, settings, 'Svar').answers;
