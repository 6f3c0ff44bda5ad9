/** analysis.csv as a table with its columns' names in words: what is opened in a spreadsheet is made of the same cells. */
import { parse } from 'csv-parse/sync';
import type { Words } from '../../messages';
import { proofedText } from '../formula-proof';

export interface AnalysisTable {
  readonly header: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

/** Columns that hold people's texts and ours; every other holds numbers. */
const TEXTS: ReadonlySet<string> = new Set(['unit', 'question', 'base', 'shown', 'level']);
const NUMBER = /^-?\d+(\.\d+)?(e[+-]?\d+)?$/i;

export function analysisTable(csv: string, { analysisColumns }: Words): AnalysisTable {
  const [keys = [], ...lines] = parse(csv, { comment: '#', comment_no_infix: true }) as string[][];
  const names: Readonly<Record<string, string>> = analysisColumns;
  return {
    header: keys.map((key) => names[key] ?? key),
    rows: lines.map((cells) =>
      cells.map((cell, column) =>
        !TEXTS.has(keys[column] ?? '') && NUMBER.test(cell) ? Number(cell) : proofedText(cell),
      ),
    ),
  };
}
