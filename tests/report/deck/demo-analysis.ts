/** The made-up demo survey, analysed: what the decks' tests are made from. */
import { analyse } from '../../../src/analysis/analyse';
import type { Analysis, UnitResult } from '../../../src/analysis/analysis';
import type { Grid } from '../../../src/grid/grid';
import { demoAnswers, demoSeed, earlierDemoAnswers } from '../../../src/command/demo/answers';
import { demoDepartments, invitedTo } from '../../../src/command/demo/groups';
import { demoMunicipalities } from '../../../src/command/demo/municipalities';
import { demoStatements, earlierStatement } from '../../../src/command/demo/statements';
import { surveyTexts } from '../../../src/command/demo/demo-survey';
import { headers } from '../../../src/messages/sv/tabs';
import type { Deck } from '../../../src/report/deck/deck';
import { earlierAnswers } from '../../../src/responses/earlier-answers';
import { readAnswers } from '../../../src/responses/read-answers';
import type { Survey } from '../../../src/responses/survey';
import { defaults } from '../../default-settings';
import type { Settings } from '../../../src/settings/settings';

const texts = surveyTexts('sv');

export const survey: Survey = {
  questions: demoStatements(texts).map(({ id, area, shortName, statement }, index) => ({
    id,
    number: index + 1,
    column: `${area} [${statement}]`,
    occurrence: 1,
    shortName,
    statement,
    area,
    category: '',
    dimension: '',
    reversed: false,
    changed: false,
  })),
  departments: demoMunicipalities.flatMap((one) =>
    [...invitedTo(one)].map(([department, invited]) => ({
      municipality: one.name,
      name: texts.departments[department],
      invited,
      reportedAs: texts.departments[demoDepartments.find(({ key }) => key === department)?.reportedAs ?? department],
    })),
  ),
  municipalities: demoMunicipalities.map(({ id, name, invited }) => ({ id, name, invited })),
};

export const facts = { cooperation: 'Demokommunerna', computed: '2026-11-23' };

const settings: Settings = {
  ...defaults,
  values: { '1 - Instämmer inte alls': 1, '6 - Instämmer helt': 6 },
  departmentColumn: texts.columns.department,
  roleColumn: texts.columns.role,
  droppedColumns: [texts.columns.time],
  earlierYear: 2025,
};

/** The tab Frågor of the year before. */
const earlierQuestions: Grid = [
  [headers.questions.id, headers.questions.statement, headers.questions.column],
  ...demoStatements(texts).map((one) => [
    one.id,
    earlierStatement(one, texts),
    `${one.area} [${earlierStatement(one, texts)}]`,
  ]),
];

/** `alone`: as if there were no measurement before. */
export const analysisOf = (changes: Partial<Settings> = {}, alone = false): Analysis => {
  const all = { ...settings, ...changes };
  const { answers } = readAnswers(demoAnswers(demoSeed, texts) as Grid, survey, all, 'Svar');
  const earlier = earlierAnswers(
    earlierDemoAnswers(texts) as Grid,
    { grid: earlierQuestions, tab: 'Frågor 2025' },
    survey,
    all,
    { answers: 'Svar 2025', questions: 'Frågor' },
  );
  return analyse(answers, survey, all, alone ? null : earlier.answers);
};

export const analysis = analysisOf();

export const unitOf = (id: string, of: Analysis = analysis): UnitResult => {
  const unit = of.units.find((candidate) => candidate.id === id);
  if (!unit) throw new Error(`no unit ${id}`);
  return unit;
};

/** A deck as a person reads it from beginning to end. */
export const deckText = ({ name, slides }: Deck): string =>
  [
    `${name}\n`,
    ...slides.map(({ key, title, shortTitle, continuedTitle, blocks, source, notes }) =>
      [
        `## ${key}`,
        title,
        ...(shortTitle === undefined ? [] : [`  kort: ${shortTitle}`]),
        ...(continuedTitle === undefined ? [] : [`  flera: ${continuedTitle}`]),
        ...blocks.map((block) => `  ${JSON.stringify(block)}`),
        ...(source === undefined ? [] : [`  källa: ${source}`]),
        `  anteckningar: ${notes.split('\n').join('\n    ')}`,
        '',
      ].join('\n'),
    ),
  ].join('\n');
