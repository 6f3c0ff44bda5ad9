/** One set of real answers, read as the command line reads it: file and mapping, through the three tabs, to the analysis. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from '../../../src/analysis/analyse';
import { mappingToGrids, readMapping } from '../../../src/hosts/node/mapping';
import { readAnswers } from '../../../src/hosts/node/read-answers/read-answers';
import { codedAnswers } from '../../../src/responses/coded-answers';
import { readMunicipalities } from '../../../src/responses/read-municipalities';
import { readQuestions } from '../../../src/responses/read-questions';
import { tallyAnswers } from '../../../src/responses/tally-answers';
import { readSettings } from '../../../src/settings/read-settings';
import { sharedData } from './shared-data';

export async function readSet(folder: string, answers: string, mappingFile: string, change: (mapping: string) => string = (text) => text) {
  const mapping = readMapping(change(readFileSync(join(sharedData, folder, mappingFile), 'utf8')), mappingFile);
  const { grid, findings: fileFindings } = await readAnswers(join(sharedData, folder, answers), mapping);
  const grids = mappingToGrids(mapping);
  const { settings, findings: settingFindings } = readSettings(grids.settings);
  const { questions } = readQuestions(grids.questions);
  const { municipalities } = readMunicipalities(grids.municipalities);
  const survey = { questions, municipalities, departments: [] };
  const { tallies, findings } = tallyAnswers(grid, survey, settings);
  return { mapping, grid, settings, survey, tallies, fileFindings, settingFindings, findings, analysis: analyse({ kind: 'rows', tallies, coded: codedAnswers(grid, survey, settings) }, survey, settings) };
}
