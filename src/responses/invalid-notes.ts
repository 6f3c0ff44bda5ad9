/** Invalid cells become findings: each with its place and text, the texts that seem to hold a rating with the line to add. */
import type { Settings } from '../settings/settings';
import { cellAddress } from '../grid/cell-address';
import { suggestedValue } from './classify';
import { cleanText, comparisonKey } from '../grid/clean-text';
import { cutText } from '../grid/cut-text';
import type { Finding } from '../messages/finding';
import type { Cell } from '../grid/grid';

const MOST_CELLS = 200;
const MOST_LABELS = 40;

export interface InvalidNotes {
  readonly note: (row: number, column: number, cell: Cell) => void;
  readonly findings: () => Finding[];
}

export function createInvalidNotes(tab: string, scale: Settings['scale']): InvalidNotes {
  const cells: { row: number; column: number; text: string }[] = [];
  const labels = new Map<string, { text: string; value: number; times: number; where: string }>();
  let total = 0;

  const note = (row: number, column: number, cell: Cell): void => {
    total += 1;
    if (cells.length < MOST_CELLS) cells.push({ row, column, text: cutText(cell) });
    if (typeof cell !== 'string' || cell.length > 200) return;
    const value = suggestedValue(cell, scale);
    if (value === null) return;
    const known = labels.get(comparisonKey(cell));
    if (known) known.times += 1;
    else if (labels.size < MOST_LABELS) {
      labels.set(comparisonKey(cell), { text: cleanText(cell), value, times: 1, where: cellAddress(tab, row, column) });
    }
  };
  const findings = (): Finding[] => {
    const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
    const found: Finding[] = [...labels.values()].map(({ text, value, times, where }) => ({
      severity: 'Varning', code: 'LABEL_WITHOUT_NUMBER', where, details: { text, value, times },
    }));
    for (const { row, column, text } of inOrder) {
      found.push({ severity: 'Varning', code: 'INVALID_ANSWER', where: cellAddress(tab, row, column), details: { text } });
    }
    if (total > cells.length) {
      found.push({ severity: 'Varning', code: 'MORE_INVALID_ANSWERS', where: tab, details: { count: total - cells.length } });
    }
    return found;
  };
  return { note, findings };
}
