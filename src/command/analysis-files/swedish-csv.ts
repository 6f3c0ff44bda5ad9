/** The analysis as a Swedish Excel opens it by a double click: a mark, semicolons, decimal commas. */
import { formulaProof } from '../formula-proof';
import type { AnalysisTable } from './analysis-table';

const MARK = '\ufeff';

export const swedishCsv = ({ header, rows }: AnalysisTable): string =>
  MARK + [header, ...rows].map((cells) => `${cells.map(cellText).join(';')}\r\n`).join('');

function cellText(cell: string | number): string {
  if (typeof cell === 'number') return String(cell).replace('.', ',');
  const text = formulaProof(cell);
  return /[";\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}
