/** Without a mapping file: the columns whose cells are mostly answers on the default scale are taken as the questions. */
import type { Cell, Grid } from '../../grid/grid';
import { SurveyError } from '../../messages/survey-error';
import type { Finding } from '../../messages/finding';
import { createClassifier, suggestedValue } from '../../responses/matrix/classify';
import { cleanText, comparisonKey } from '../../grid/clean-text';
import { cutText } from '../../grid/cut-text';
import { findHeaderRow } from '../../grid/find-columns';
import { inEveryLanguage, type Words } from '../../messages';
import { defaultSettings } from '../../settings/setting-table';
import type { Mapping } from './mapping';

/**
 * Labels that begin with a number count as answers when columns are chosen, but are not given that number: Kontroll suggests
 * it instead. Throws NO_RATING_COLUMNS { unitColumn }.
 */
export function guessMapping(grid: Grid, words: Words): { mapping: Mapping; findings: Finding[] } {
  const languages = inEveryLanguage(defaultSettings);
  const headerRow = findHeaderRow(
    grid,
    languages.map(({ unitColumn }) => unitColumn),
  );
  const header = (grid[headerRow] ?? []).map(cleanText);
  const keys = header.map(comparisonKey);
  // The answers are in the language of their municipalities' header, whichever the product speaks.
  const settings =
    languages.find(({ unitColumn }) => keys.includes(comparisonKey(unitColumn))) ?? defaultSettings(words);
  const { unitColumn, scale } = settings;
  const rows = grid.slice(headerRow + 1);
  const { classify, dontKnow, blank } = createClassifier(settings);
  const answers = (cell: Cell): boolean => classify(cell) <= dontKnow || suggestedValue(cell, scale) !== null;
  const isQuestion = (column: number): boolean => {
    const filled = rows.map((row) => row[column]).filter((cell) => classify(cell) !== blank);
    return filled.length > 0 && filled.filter(answers).length * 2 > filled.length;
  };
  const columns = header.flatMap((text, column) =>
    text !== '' && comparisonKey(text) !== comparisonKey(unitColumn) && isQuestion(column) ? [column] : [],
  );
  if (columns.length === 0) throw new SurveyError('NO_RATING_COLUMNS', { unitColumn });
  const questions = columns.map((column, index) => {
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
  const mapping: Mapping = {
    unit: unitColumn,
    scale,
    questions,
    dontKnow: settings.dontKnow,
    blank: settings.blank,
    invalid: [],
    minimumGroup: settings.minimumGroup,
  };
  return {
    mapping,
    findings: [
      {
        severity: 'info',
        code: 'GUESSED_QUESTIONS',
        place: { tab: words.tabNames.questions },
        details: { columns: questions.map(({ column }) => cutText(column)) },
      },
    ],
  };
}
