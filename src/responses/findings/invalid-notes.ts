/** Invalid cells become findings: each with its place and text, the texts that seem to hold a rating or "don't know" with what to add where. */
import type { Settings } from '../../settings/settings';
import { suggestedValue } from '../matrix/classify';
import { personalInside } from '../personal-data/personal-kind';
import { cleanText, comparisonKey } from '../../grid/clean-text';
import { cutText } from '../../grid/cut-text';
import type { Finding, FindingDetails } from '../../messages/finding';
import type { Place } from '../../messages/place';
import type { Told } from '../../messages/told';
import type { Cell } from '../../grid/grid';

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
  const labels = new Map<string, { text: string; value: number | null; times: number; place: Place }>();
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
      labels.set(comparisonKey(cell), { text: cleanText(cell), value, times: 1, place: { tab, row, column } });
    }
  };
  const findings = (): Finding[] => {
    const inOrder = [...cells].sort((a, b) => a.row - b.row || a.column - b.column);
    const found = [...labels.values()].map(({ text, value, times, place }): Finding =>
      value === null
        ? { severity: 'warning', code: 'LOOKS_LIKE_DONT_KNOW', place, details: { text, times } }
        : { severity: 'warning', code: 'LABEL_WITHOUT_NUMBER', place, details: { text, value, times } },
    );
    for (const { row, column, cell } of inOrder) {
      found.push({ severity: 'warning', place: { tab, row, column }, ...oneCell(cell, scale) });
    }
    if (total > cells.length) {
      found.push({
        severity: 'warning',
        code: 'MORE_INVALID_ANSWERS',
        place: { tab },
        details: { count: total - cells.length },
      });
    }
    return found;
  };
  return { note, findings };
}

/** What looks like personal data is not quoted. */
function oneCell(cell: Cell, scale: Settings['scale']): Told<FindingDetails, 'PERSONAL_ANSWER' | 'INVALID_ANSWER'> {
  const kind = personalInside(cell);
  if (kind) return { code: 'PERSONAL_ANSWER', details: { kind } };
  const text = cutText(cell);
  return { code: 'INVALID_ANSWER', details: { text, scale: /^-?\d{1,9}$/.test(text) ? scale : null } };
}
