/** A file's columns that the mapping does not name are dropped before anything is pasted: what they hold can then reach no output. */
import { SurveyError } from '../../messages/survey-error';
import { comparisonKey } from '../../grid/clean-text';
import { cutText } from '../../grid/cut-text';
import type { Cell, Grid } from '../../grid/grid';
import type { Words } from '../../messages';
import { isFilled } from '../../grid/is-filled';
import type { Finding } from '../../messages/finding';
import type { Mapping } from './mapping';
import { namedColumns, type NamedColumns } from './named-columns';

/**
 * `dropped` are headers for Inställningar. Findings tell what is dropped, and how many rows have nothing left: they stay as empty rows, so that places in the file and in the
 * tab are the same. A grid that the mapping does not fit is left whole: the reader of the answers says what is missing, and nothing
 * is made of it.
 */
export function keepNamedColumns(
  grid: Grid,
  mapping: Mapping,
  file: string,
  words: Words,
): { grid: Grid; dropped: readonly string[]; findings: Finding[] } {
  const { headerRow, columns } = fittingColumns(grid, mapping, words);
  const width = grid.reduce((most, row) => Math.max(most, row.length), 0);
  const places = Array.from({ length: width }, (_, column) => column);
  const kept = places.filter((column) => columns.has(column));
  const dropped = places.filter((column) => !columns.has(column) && grid.some((row) => isFilled(row[column])));
  if (kept.length === 0 || dropped.length === 0) return { grid, dropped: [], findings: [] };
  const header = grid[headerRow] ?? [];
  const left = grid.map((row) => kept.filter((column) => column < row.length).map((column) => row[column]));
  const from = headerRow + 1 + (mapping.skipRowsAfterHeader ?? 0);
  const emptied = left.filter(
    (row, index) => index >= from && !row.some(isFilled) && (grid[index] ?? []).some(isFilled),
  ).length;
  return {
    grid: left,
    dropped: droppedHeaders(header, dropped, kept),
    findings: [
      {
        severity: 'info',
        code: 'DROPPED_COLUMNS',
        place: { tab: file },
        details: { columns: dropped.map((column) => ({ header: cutText(header[column]), column })) },
      },
      ...(emptied > 0
        ? [{ severity: 'info', code: 'EMPTIED_ROWS', place: { tab: file }, details: { rows: emptied } } as const]
        : []),
    ],
  };
}

/** Their headers, cut as findings cut them; one that a kept column shares is not told. */
function droppedHeaders(
  header: readonly Cell[],
  dropped: readonly number[],
  kept: readonly number[],
): readonly string[] {
  const used = new Set(kept.map((column) => comparisonKey(header[column])));
  const names = dropped.filter((column) => isFilled(header[column]) && !used.has(comparisonKey(header[column])));
  return [...new Set(names.map((column) => cutText(header[column])))];
}

function fittingColumns(grid: Grid, mapping: Mapping, words: Words): NamedColumns {
  try {
    return namedColumns(grid, mapping, words);
  } catch (thrown) {
    if (thrown instanceof SurveyError) return { headerRow: 0, columns: new Set() };
    throw thrown;
  }
}
