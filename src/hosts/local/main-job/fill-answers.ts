/** Fills the workbook that Kom igång made with a file of real answers, as its mapping says, or as it can be guessed. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { SurveyError } from '../../../google/survey-error';
import type { Grid } from '../../../grid/grid';
import type { Finding } from '../../../messages/finding';
import { headers, settingNames, tabNames } from '../../../messages/sv/tabs';
import { guessMapping } from '../../node/guess-mapping';
import { type Mapping, mappingToGrids, readMapping } from '../../node/mapping';
import { readAnswers } from '../../node/read-answers/read-answers';
import type { LocalGoogle } from '../local-google';
import { pasteGrid, pasteRows, pasteSettings } from './paste-rows';

/** Cells of a Sheet hold 50 000 characters (LIMITS.md 1.4); longer ones are cut in the Sheet, with a finding. */
const LONGEST_CELL = 50_000;

type Row = Readonly<Record<string, string | number | boolean | null>>;

function recordsOf([header = [], ...rows]: Grid): readonly Row[] {
  return rows.map((row) => Object.fromEntries(header.map((name, column) => [String(name), row[column] ?? null])));
}

function mappingFile(path: string): Mapping {
  let json: string;
  try {
    json = readFileSync(path, 'utf8');
  } catch {
    throw new SurveyError('FILE_MISSING', { file: basename(path) });
  }
  return readMapping(json, basename(path));
}

/** Reads everything before it writes anything; throws SurveyError where the whole is unreadable. */
export async function fillAnswers(google: LocalGoogle, answersPath: string, mappingPath: string | null): Promise<readonly Finding[]> {
  const given = mappingPath === null ? null : mappingFile(mappingPath);
  const read = await readAnswers(answersPath, given ?? {});
  const { mapping, findings } = given ? { mapping: given, findings: [] } : guessMapping(read.grid);
  const grids = mappingToGrids(mapping);
  const { questions, municipalities, settings } = headers;
  const wanted = recordsOf(grids.settings).map((row) => [String(row[settings.name]), row[settings.value] as string | number] as const);
  pasteSettings(google, tabNames.settings, settings, new Map([...wanted, [settingNames.year, new Date(google.clock.now()).getUTCFullYear()]]));
  pasteRows(google, tabNames.municipalities, [municipalities.id, municipalities.name], recordsOf(grids.municipalities));
  pasteRows(google, tabNames.questions, [questions.id, questions.statement], recordsOf(grids.questions));
  pasteRows(google, tabNames.plan, [headers.plan.id, headers.plan.action], []);
  pasteGrid(google, tabNames.answers, rectangular(read.grid));
  return [...read.findings, ...findings];
}

/** Short lines are filled out: a tab has as many columns in every row. */
function rectangular(grid: Grid): Grid {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return grid.map((row) => Array.from({ length: width }, (_, column) => cut(row[column])));
}

const cut = (cell: Grid[number][number]): Grid[number][number] => (typeof cell === 'string' ? cell.slice(0, LONGEST_CELL) : cell);
