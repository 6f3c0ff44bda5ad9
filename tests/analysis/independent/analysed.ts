/** The made-up answers of this folder through the product, as the rows of analysis.csv. `npx tsx` on this file writes analysis.csv. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../../src/analysis/analyse';
import type { Analysis } from '../../../src/analysis/analysis';
import { analysisCsv } from '../../../src/command/analysis-csv';
import { readMapping } from '../../../src/command/mapping/mapping';
import { mappingToGrids } from '../../../src/command/mapping/mapping-to-grids';
import { csvGrid } from '../../../src/command/answer-files/csv-grid';
import { earlierAnswers } from '../../../src/responses/earlier-answers';
import { readAnswers } from '../../../src/responses/read-answers';
import { readQuestions } from '../../../src/responses/survey-tabs/read-questions';
import { readSettings } from '../../../src/settings/read-settings';
import { sv } from '../../../src/messages/sv';

const file = (name: string): string => readFileSync(join(__dirname, name), 'utf8');

function analyseFiles(): Analysis {
  const grids = mappingToGrids(readMapping(file('mapping.json'), 'mapping.json'), sv);
  const { settings } = readSettings(grids.settings, 'Inställningar');
  const survey = { questions: readQuestions(grids.questions, 'Frågor').questions, municipalities: [], departments: [] };
  const { answers } = readAnswers(csvGrid(file('answers.csv'), 'answers.csv'), survey, settings, 'Svar');
  const earlier = earlierAnswers(csvGrid(file('earlier.csv'), 'earlier.csv'), null, survey, settings, {
    answers: 'Förra',
    questions: 'Frågor',
  });
  return analyse(answers, survey, settings, earlier.answers);
}

export const analysed: Analysis = analyseFiles();

/** By unit and question: cells by column. */
export function analysisRows(analysis: Analysis): ReadonlyMap<string, Readonly<Record<string, string>>> {
  const [header = [], ...rows] = csvGrid(analysisCsv(analysis, sv), 'analysis.csv').map((cells) => cells.map(String));
  return new Map(
    rows.map((cells) => [
      `${cells[0]}\n${cells[1]}`,
      Object.fromEntries(header.map((name, at) => [name, cells[at] ?? ''])),
    ]),
  );
}

if (require.main === module) writeFileSync(join(__dirname, 'analysis.csv'), analysisCsv(analysed, sv));
