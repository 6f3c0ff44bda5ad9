/** Invalid cells become findings: each with its place and text, the texts that seem to hold a rating or "don't know" with what to add where. */
import type { Settings } from '../settings/settings';
import { cellAddress } from '../grid/cell-address';
import { suggestedValue } from './classify';
import { personalInside } from './personal-kind';
import { cleanText, comparisonKey } from '../grid/clean-text';
import { cutText } from '../grid/cut-text';
import type { Finding } from '../messages/finding';
import type { Cell } from '../grid/grid';

const MOST_CELLS = 200;
const MOST_LABELS = 40;
/** Texts that people write for "don't know" in Swedish and English surveys. */
const DONT_KNOW =
  /^(vet (ej|inte)|kan (ej|inte) (svara|bedöma|säga|ta ställning)|ingen (uppfattning|åsikt|aning)|har ingen (uppfattning|åsikt)|don.?t know|do not know|not sure|osäker|tveksam)(?!\p{L})/u;

export interface InvalidNotes {
  readonly note: (row: number, column: number, cell: Cell) => void;
  readonly findings: () => Finding[];
}

export function createInvalidNotes(tab: string, scale: Settings['scale']): InvalidNotes {
  const cells: { row: number; column: number; cell: Cell }[] = [];
  const labels = new Map<string, { text: string; value: number | null; times: number; where: string }>();
  let total = 0;

  const note = (row: number, column: number, cell: Cell): void => {
    total += 1;
    if (cells.length < MOST_CELLS) cells.push({ row, column, cell });
    if (typeof cell !== 'string' || cell.length > 200) return;
    const value = suggestedValue(cell, scale);
    if (value === null && !DONT_KNOW.test(comparisonKey(cell))) return;
    if (personalInside(cell)) return;
    const known = labels.get(comparisonKey(cell));
    if (known) known.times += 1;
    else if (labels.size < MOST_LABELS) {
      labels.set(comparisonKey(cell), { text: cleanText(cell), value, times: 1, where: cellAddress(tab, row, column) });
    }
  };
  const findings = (): Finding[] => {
    const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
    const found = [...labels.values()].map(({ text, value, times, where }): Finding =>
      value === null
        ? { severity: 'Varning', code: 'LOOKS_LIKE_DONT_KNOW', where, details: { text, times } }
        : { severity: 'Varning', code: 'LABEL_WITHOUT_NUMBER', where, details: { text, value, times } },
    );
    for (const { row, column, cell } of inOrder) {
      found.push({ severity: 'Varning', where: cellAddress(tab, row, column), ...oneCell(cell, scale) });
    }
    if (total > cells.length) {
      found.push({
        severity: 'Varning',
        code: 'MORE_INVALID_ANSWERS',
        where: tab,
        details: { count: total - cells.length },
      });
    }
    return found;
  };
  return { note, findings };
}

/** What looks like personal data is not quoted. */
function oneCell(cell: Cell, { min, max }: Settings['scale']): Pick<Finding, 'code' | 'details'> {
  const kind = personalInside(cell);
  if (kind) return { code: 'PERSONAL_ANSWER', details: { kind } };
  const text = cutText(cell);
  return { code: 'INVALID_ANSWER', details: /^-?\d{1,9}$/.test(text) ? { text, min, max } : { text } };
}
