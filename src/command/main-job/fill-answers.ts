/** Fills the workbook that Kom igång made with a file of real answers, as its mapping says, or as it can be guessed. */
import { readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { SurveyError } from '../../messages/survey-error';
import { cleanText } from '../../grid/clean-text';
import { cutText } from '../../grid/cut-text';
import { ANSWERS_HEADER_ROWS, findHeaderRow } from '../../grid/find-columns';
import { isFilled } from '../../grid/is-filled';
import type { Cell, Grid } from '../../grid/grid';
import type { Finding } from '../../messages/finding';
import { inEveryLanguage, type Words } from '../../messages';
import { guessMapping } from '../mapping/guess-mapping';
import { keepNamedColumns } from '../mapping/keep-named-columns';
import { columnOf, type Mapping, readMapping } from '../mapping/mapping';
import { mappingToGrids, type MappedGrids } from '../mapping/mapping-to-grids';
import { readAnswers, type ReadFile } from '../answer-files/read-answers';
import type { LocalGoogle } from '../../workspace/local-google';
import type { Arguments } from '../arguments';
import { readInvitedFile, withInvited } from './invited';
import { municipalitiesOf } from './municipalities-of';
import { withOneHeader } from '../../responses/columns/one-header';
import { pasteGrid, pasteRows, pasteSettings } from './type-in';

/** Cells of a Sheet hold 50 000 characters (LIMITS.md 1.4); longer ones are cut in the Sheet, with a finding. */
const LONGEST_CELL = 50_000;

/** Enough to be read in a cell. */
const MOST_DROPPED = 200;

/** Paths; the mapping is guessed where there is none, and there may be no measurement before. */
export interface AnswerFiles extends Pick<Arguments, 'mapping' | 'earlier' | 'year' | 'name' | 'invited' | 'accept'> {
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
  const { earlierAnswersTitle, settingNames, tabNames } = words;
  const given = files.mapping === null ? null : mappingFile(files.mapping);
  const read = await readFile(files.answers, given);
  const { mapping, findings } = given ? { mapping: given, findings: [] } : guessMapping(read.grid, words, files.accept);
  const answers = keepNamedColumns(read.grid, mapping, basename(files.answers), words);
  const earlier = files.earlier === null ? null : await earlierRows(files.earlier, mapping, words);

  const invited = files.invited === undefined ? null : await invitedFile(files.invited);
  const grids = mappingToGrids(mapping, words);
  const year = files.year ?? new Date(google.clock.now()).getUTCFullYear();
  pasteSettings(
    google,
    tabNames.settings,
    words.headers.settings,
    new Map<string, string | number>([
      ...recordsOf(grids.settings).map(
        (row) =>
          [String(row[words.headers.settings.name]), row[words.headers.settings.value] as string | number] as const,
      ),
      [settingNames.year, year],
      [settingNames.cooperation, files.name ?? ''],
      [settingNames.droppedColumns, answers.dropped.slice(0, MOST_DROPPED).join('\n')],
      ...(earlier
        ? ([
            [settingNames.earlierAnswersTab, earlierAnswersTitle],
            [settingNames.earlierYear, year - 1],
          ] as const)
        : []),
    ]),
  );
  pasteTabs(
    google,
    invited ? { ...grids, municipalities: invitedGrid(answers.grid, mapping, invited, words) } : grids,
    words,
  );
  pasteGrid(google, tabNames.answers, rectangular(answers.grid));
  if (earlier) pasteGrid(google, earlierAnswersTitle, rectangular(earlier.grid));
  const ofFile = given || files.accept ? read.findings : read.findings.map(asked);
  return [
    ...ofFile,
    howRead(read, mapping, basename(files.answers)),
    ...findings,
    ...answers.findings,
    ...(earlier?.findings ?? []),
  ];
}

function pasteTabs(google: LocalGoogle, grids: MappedGrids, { headers, tabNames }: Words): void {
  const { questions: q, municipalities: m, plan } = headers;
  pasteRows(google, tabNames.municipalities, [m.id, m.name], recordsOf(grids.municipalities));
  pasteRows(google, tabNames.questions, [q.id, q.statement], recordsOf(grids.questions));
  pasteRows(google, tabNames.plan, [plan.id, plan.action], []);
}

async function invitedFile(path: string): Promise<ReadonlyMap<string, Cell>> {
  const { grid } = await readAnswers(path);
  return readInvitedFile(grid, basename(path));
}

/** Kommuner with what each invited; it then names every municipality, so those of the answers too. */
function invitedGrid(
  answers: Grid,
  mapping: Mapping,
  invited: ReadonlyMap<string, Cell>,
  { headers, yesNo }: Words,
): Grid {
  const { municipalities: m } = headers;
  const names = mapping.knownUnits?.map(cleanText) ?? municipalitiesOf(answers, mapping);
  return [
    [m.id, m.name, m.invited, m.active],
    ...withInvited(names, invited).map(({ name, invited: count }) => [name, name, count, yesNo.yes]),
  ];
}

/** With one header line, whichever the export has. */
async function readFile(path: string, mapping: Mapping | null): Promise<ReadFile> {
  const headers = headersOf(mapping);
  const read = await readAnswers(path, mapping ?? {}, headers);
  return { ...read, grid: withOneHeader(read.grid, headers) };
}

/** What the header of the answers should hold: what the mapping names, or what municipalities' columns are usually called. */
const headersOf = (mapping: Mapping | null): readonly string[] =>
  mapping
    ? [mapping.unit, ...mapping.questions.map(columnOf)]
    : inEveryLanguage(({ settingDefaults, usualColumnNames }) => [
        settingDefaults.unitColumn,
        ...usualColumnNames.unit,
      ]).flat();

/** What was put right in the file needs a yes, where no mapping says what its texts are. */
const asked = (finding: Finding): Finding =>
  finding.code === 'FILE_ENCODED_TWICE' ? { ...finding, severity: 'stop' } : finding;

function howRead({ grid, form }: ReadFile, mapping: Mapping, file: string): Finding {
  const row = findHeaderRow(grid, headersOf(mapping), ANSWERS_HEADER_ROWS);
  const headers = (grid[row] ?? []).filter(isFilled).map(cutText);
  return { severity: 'info', code: 'FILE_READ', place: { tab: file }, details: { ...form, row, headers } };
}

async function earlierRows(
  path: string,
  mapping: Mapping,
  words: Words,
): Promise<{ grid: Grid; findings: readonly Finding[] }> {
  const read = await readFile(path, mapping);
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
