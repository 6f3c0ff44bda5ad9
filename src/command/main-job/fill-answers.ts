/** Fills the workbook that Kom igång made with a file of real answers, as its mapping says, or as it can be guessed. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { SurveyError } from '../../messages/survey-error';
import type { Grid } from '../../grid/grid';
import type { Finding } from '../../messages/finding';
import type { Words } from '../../messages';
import { guessMapping } from '../mapping/guess-mapping';
import { keepNamedColumns } from '../mapping/keep-named-columns';
import { type Mapping, readMapping } from '../mapping/mapping';
import { mappingToGrids } from '../mapping/mapping-to-grids';
import { readAnswers } from '../answer-files/read-answers';
import type { LocalGoogle } from '../../workspace/local-google';
import type { Arguments } from '../arguments';
import { pasteGrid, pasteRows, pasteSettings } from './type-in';

/** Cells of a Sheet hold 50 000 characters (LIMITS.md 1.4); longer ones are cut in the Sheet, with a finding. */
const LONGEST_CELL = 50_000;

/** Enough to be read in a cell. */
const MOST_DROPPED = 200;

/** Paths; the mapping is guessed where there is none, and there may be no measurement before. */
export interface AnswerFiles extends Pick<Arguments, 'mapping' | 'earlier'> {
  readonly answers: string;
}

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
export async function fillAnswers(google: LocalGoogle, files: AnswerFiles, words: Words): Promise<readonly Finding[]> {
  const { earlierAnswersTitle, headers, settingNames, tabNames } = words;
  const given = files.mapping === null ? null : mappingFile(files.mapping);
  const read = await readAnswers(files.answers, given ?? {});
  const { mapping, findings } = given ? { mapping: given, findings: [] } : guessMapping(read.grid, words);
  const answers = keepNamedColumns(read.grid, mapping, basename(files.answers), words);
  const earlier = files.earlier === null ? null : await earlierRows(files.earlier, mapping, words);

  const grids = mappingToGrids(mapping, words);
  const { questions, municipalities, settings } = headers;
  const year = new Date(google.clock.now()).getUTCFullYear();
  pasteSettings(
    google,
    tabNames.settings,
    settings,
    new Map<string, string | number>([
      ...recordsOf(grids.settings).map(
        (row) => [String(row[settings.name]), row[settings.value] as string | number] as const,
      ),
      [settingNames.year, year],
      [settingNames.droppedColumns, answers.dropped.slice(0, MOST_DROPPED).join('\n')],
      ...(earlier
        ? ([
            [settingNames.earlierAnswersTab, earlierAnswersTitle],
            [settingNames.earlierYear, year - 1],
          ] as const)
        : []),
    ]),
  );
  pasteRows(google, tabNames.municipalities, [municipalities.id, municipalities.name], recordsOf(grids.municipalities));
  pasteRows(google, tabNames.questions, [questions.id, questions.statement], recordsOf(grids.questions));
  pasteRows(google, tabNames.plan, [headers.plan.id, headers.plan.action], []);
  pasteGrid(google, tabNames.answers, rectangular(answers.grid));
  if (earlier) pasteGrid(google, earlierAnswersTitle, rectangular(earlier.grid));
  return [...read.findings, ...findings, ...answers.findings, ...(earlier?.findings ?? [])];
}

async function earlierRows(
  path: string,
  mapping: Mapping,
  words: Words,
): Promise<{ grid: Grid; findings: readonly Finding[] }> {
  const read = await readAnswers(path, mapping);
  const { grid, findings } = keepNamedColumns(read.grid, mapping, basename(path), words);
  return { grid, findings: [...read.findings, ...findings] };
}

/** Short lines are filled out: a tab has as many columns in every row. */
function rectangular(grid: Grid): Grid {
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  return grid.map((row) => Array.from({ length: width }, (_, column) => cut(row[column])));
}

const cut = (cell: Grid[number][number]): Grid[number][number] =>
  typeof cell === 'string' ? cell.slice(0, LONGEST_CELL) : cell;
