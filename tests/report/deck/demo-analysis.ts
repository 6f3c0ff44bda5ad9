/** The made-up demo survey, analysed: what the decks' tests are made from. */
import { analyse } from '../../../src/analysis/analyse';
import type { Analysis, UnitResult } from '../../../src/analysis/analysis';
import type { Grid } from '../../../src/grid/grid';
import { demoAnswers, demoSeed } from '../../../src/hosts/local/demo/answers';
import { demoMunicipalities } from '../../../src/hosts/local/demo/municipalities';
import { demoStatements } from '../../../src/hosts/local/demo/statements';
import type { Deck } from '../../../src/report/blocks';
import { codedAnswers } from '../../../src/responses/coded-answers';
import type { Survey } from '../../../src/responses/survey';
import { tallyAnswers } from '../../../src/responses/tally-answers';
import { defaults, type Settings } from '../../../src/settings/settings';

export const survey: Survey = {
  questions: demoStatements.map(({ id, area, shortName, statement }, index) => ({
    id, number: index + 1, column: `${area} [${statement}]`, occurrence: 1, shortName, statement, area, category: '', dimension: '', reversed: false, changed: false,
  })),
  departments: [],
  municipalities: demoMunicipalities.map(({ id, name, invited }) => ({ id, name, invited })),
};

export const facts = { cooperation: 'Demokommunerna', computed: '2026-11-23' };

const settings: Settings = { ...defaults, values: { '1 - Instämmer inte alls': 1, '6 - Instämmer helt': 6 } };

export const analysisOf = (changes: Partial<Settings> = {}): Analysis => {
  const all = { ...settings, ...changes };
  const answers = demoAnswers(demoSeed) as Grid;
  return analyse({ kind: 'rows', tallies: tallyAnswers(answers, survey, all).tallies, coded: codedAnswers(answers, survey, all) }, survey, all);
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
