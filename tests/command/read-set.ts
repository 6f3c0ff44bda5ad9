/** One set of real answers, read as the command line reads it: file and mapping, through the three tabs, to the analysis. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../src/analysis/analyse';
import { keepNamedColumns } from '../../src/command/mapping/keep-named-columns';
import { readMapping } from '../../src/command/mapping/mapping';
import { mappingToGrids } from '../../src/command/mapping/mapping-to-grids';
import { readAnswers as readFile } from '../../src/command/answer-files/read-answers';
import { readAnswers } from '../../src/responses/read-answers';
import { readMunicipalities } from '../../src/responses/survey-tabs/read-municipalities';
import { readQuestions } from '../../src/responses/survey-tabs/read-questions';
import { readSettings } from '../../src/settings/read-settings';
import { sv } from '../../src/messages/sv';
import { shared } from '../shared';

export async function readSet(
  folder: string,
  answersFile: string,
  mappingFile: string,
  change: (mapping: string) => string = (text) => text,
) {
  const mapping = readMapping(change(readFileSync(join(shared.data, folder, mappingFile), 'utf8')), mappingFile);
  const read = await readFile(join(shared.data, folder, answersFile), mapping);
  const { grid, findings: columnFindings } = keepNamedColumns(read.grid, mapping, answersFile, sv);
  const grids = mappingToGrids(mapping, sv);
  const { settings, findings: settingFindings } = readSettings(grids.settings, 'Inställningar');
  const { questions } = readQuestions(grids.questions, 'Frågor');
  const { municipalities } = readMunicipalities(grids.municipalities, 'Kommuner');
  const survey = { questions, municipalities, departments: [] };
  const { answers, findings } = readAnswers(grid, survey, settings, 'Svar');
  const fileFindings = [...read.findings, ...columnFindings];
  return {
    mapping,
    grid,
    settings,
    survey,
    answers,
    fileFindings,
    settingFindings,
    findings,
    analysis: analyse(answers, survey, settings),
  };
}

/** A set that has one row per respondent. */
export async function readRowSet(...set: Parameters<typeof readSet>) {
  const { answers, ...others } = await readSet(...set);
  if (answers.kind !== 'rows') throw new Error('not rows');
  return { ...others, matrix: answers.matrix };
}
