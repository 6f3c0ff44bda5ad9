/** Without a mapping file one is proposed: which columns are questions, the scale, and what the answers' texts mean. */
import type { Cell, Grid } from '../../grid/grid';
import { SurveyError } from '../../messages/survey-error';
import type { Finding, Severity } from '../../messages/finding';
import { cleanText, comparisonKey } from '../../grid/clean-text';
import { cutText } from '../../grid/cut-text';
import { ANSWERS_HEADER_ROWS, findHeaderRow, positionsByKey } from '../../grid/find-columns';
import { isFilled } from '../../grid/is-filled';
import { inEveryLanguage, type Words } from '../../messages';
import { speaksOfMunicipality } from '../../responses/columns/known-headers';
import { createClassifier } from '../../responses/matrix/classify';
import { personalInside } from '../../responses/personal-data/personal-kind';
import { becameDate, shownDate } from '../../responses/unknown-answers/became-date';
import { defaultSettings } from '../../settings/setting-table';
import { ALL_OTHERS, type Settings } from '../../settings/settings';
import { guessMeanings, type GuessedMeanings } from './guess-meanings';
import { questionColumns } from './guess-questions';
import { remadeQuestions } from './remade-questions';
import { guessRespondent, type GuessedRespondent } from './guess-respondent';
import { guessScale, type GuessedScale } from './guess-scale';
import type { Mapping } from './mapping';

/**
 * What is in doubt is a stop, or a warning where somebody has `accepted` the proposal; then every other text counts as looked at.
 * Throws NO_RATING_COLUMNS { unitColumn }.
 */
export function guessMapping(grid: Grid, words: Words, accepted = false): { mapping: Mapping; findings: Finding[] } {
  const { headerRow, unitColumn, settings } = guessUnit(grid, words);
  const header = (grid[headerRow] ?? []).map(cleanText);
  const rows = grid.slice(headerRow + 1).filter((row) => row.length > 0);
  const free = header.flatMap((text, column) =>
    text !== '' && comparisonKey(text) !== comparisonKey(unitColumn) ? [column] : [],
  );
  const all = questionColumns(header, rows, settings, free);
  const merged = remadeQuestions(header, grid, headerRow, all);
  const columns = all.filter((column) => !merged.others.has(column));
  if (columns.length === 0) throw new SurveyError('NO_RATING_COLUMNS', { unitColumn });
  const cells = rows.flatMap((row) => all.map((column) => row[column]));
  const dontKnows = saysDontKnow(cells, settings);
  const scale = guessScale(cells, settings.scale, dontKnows > 0);
  const meanings = guessMeanings(cells, { ...settings, scale: scale.scale });
  const questions = questionsOf(header, columns);
  const respondent = guessRespondent(header, rows, all);
  const mapping: Mapping = {
    unit: unitColumn,
    ...(respondent ? { respondent: respondent.column } : {}),
    scale: scale.scale,
    questions,
    ...(Object.keys(meanings.values).length > 0 ? { values: meanings.values } : {}),
    ...(merged.headers.length > 0 ? { merged: merged.headers } : {}),
    dontKnow: [...settings.dontKnow, ...meanings.dontKnow],
    blank: [...settings.blank, ...meanings.blank],
    invalid: accepted ? [ALL_OTHERS] : [],
    minimumGroup: settings.minimumGroup,
  };
  const guessed = {
    merged: merged.headers,
    respondent,
    scale,
    meanings,
    dontKnows,
    columns: questions.map(({ column }) => cutText(column)),
  };
  const findings = guessFindings(guessed, words, accepted ? 'warning' : 'stop');
  const isDoubted = findings.some(({ severity }) => severity === 'stop');
  return { mapping, findings: isDoubted ? [...findings, proposed(mapping, words)] : findings };
}

/** The header's row and its column of municipalities: by their usual names in every language, else by a header that speaks of one. */
function guessUnit(
  grid: Grid,
  words: Words,
): { readonly headerRow: number; readonly unitColumn: string; readonly settings: Settings } {
  const languages = inEveryLanguage((spoken) => ({
    settings: defaultSettings(spoken),
    names: [defaultSettings(spoken).unitColumn, ...spoken.usualColumnNames.unit],
  }));
  const headerRow = headerRowOf(
    grid,
    languages.flatMap(({ names }) => names),
  );
  const header = grid[headerRow] ?? [];
  const positions = positionsByKey(header);
  for (const { settings, names } of languages) {
    const [found] = names.flatMap((name) => positions.get(comparisonKey(name)) ?? []);
    // The answers are in the language of their municipalities' header, whichever the product speaks.
    if (found !== undefined) return { headerRow, unitColumn: cleanText(header[found]), settings };
  }
  const settings = defaultSettings(words);
  const spoken = header.map(cleanText).find(speaksOfMunicipality);
  return { headerRow, unitColumn: spoken ?? settings.unitColumn, settings };
}

/** Where no row has a usual name: the first with more than a title in it. */
function headerRowOf(grid: Grid, names: readonly string[]): number {
  const found = findHeaderRow(grid, names, ANSWERS_HEADER_ROWS);
  const keys = new Set(names.map(comparisonKey));
  if ((grid[found] ?? []).some((cell) => keys.has(comparisonKey(cell)))) return found;
  return Math.max(
    0,
    grid.findIndex((row) => row.filter(isFilled).length > 1),
  );
}

function saysDontKnow(cells: readonly Cell[], settings: Settings): number {
  const { classify, dontKnow } = createClassifier(settings);
  return cells.filter((cell) => classify(cell) === dontKnow).length;
}

const questionsOf = (header: readonly string[], columns: readonly number[]) =>
  columns.map((column, index) => {
    const text = header[column] ?? '';
    const parts = /^(.*\S)\s*\[(.+)\]$/.exec(text);
    const occurrence = header
      .slice(0, column + 1)
      .filter((other) => comparisonKey(other) === comparisonKey(text)).length;
    return {
      id: `q${index + 1}`,
      column: text,
      occurrence,
      ...(parts && { area: parts[1] ?? '', statement: parts[2] ?? '' }),
    };
  });

const proposed = (mapping: Mapping, { tabNames }: Words): Finding => ({
  severity: 'info',
  code: 'PROPOSED_MAPPING',
  place: { tab: tabNames.questions },
  details: { mapping: JSON.stringify(mapping) },
});

interface Guessed {
  readonly merged: readonly string[];
  readonly respondent: GuessedRespondent | null;
  readonly scale: GuessedScale;
  readonly meanings: GuessedMeanings;
  readonly dontKnows: number;
  readonly columns: readonly string[];
}

function guessFindings(
  { merged, respondent, scale, meanings, dontKnows, columns }: Guessed,
  words: Words,
  doubted: Severity,
): Finding[] {
  const place = { tab: words.tabNames.questions };
  const { scale: ends, lowest, highest, doubt } = scale;
  return [
    { severity: 'info', code: 'GUESSED_QUESTIONS', place, details: { columns } },
    {
      severity: doubt === 'none' ? 'info' : doubted,
      code: 'GUESSED_SCALE',
      place,
      details: { ...ends, lowest, highest, doubt, dontKnows },
    },
    ...(respondent
      ? [
          {
            severity: doubted,
            code: 'GUESSED_RESPONDENT',
            place,
            details: { column: cutText(respondent.column), rows: respondent.repeated },
          } as const,
        ]
      : []),
    ...merged.map((header): Finding => ({
      severity: doubted,
      code: 'GUESSED_MERGED',
      place,
      details: { column: cutText(header) },
    })),
    ...meanings.texts.map(({ text, times, proposal }): Finding => ({
      severity: doubted,
      code: 'GUESSED_MEANING',
      place,
      details: {
        text: personalInside(text) ? '…' : cutText(becameDate(text) ? shownDate(text) : text),
        times,
        proposal,
      },
    })),
  ];
}
