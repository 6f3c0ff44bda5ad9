/** Rows with the id of a respondent that an earlier row has: two answers of one person, or an id that was given twice. */
import { cleanText } from '../../grid/clean-text';
import type { Cell } from '../../grid/grid';
import type { Finding } from '../../messages/finding';
import { cappedFindings } from './capped-findings';

export interface RepeatedRespondents {
  readonly note: (id: Cell, row: number) => void;
  readonly findings: () => Finding[];
}

/** `column` is where the ids stand. They are compared clean, and never quoted: one may be a name. */
export function createRepeatedRespondents(tab: string, column: number): RepeatedRespondents {
  const seen = new Map<string, number>();
  const found: Finding[] = [];
  const note = (cell: Cell, row: number): void => {
    const id = cleanText(cell);
    if (id === '') return;
    const first = seen.get(id);
    if (first === undefined) seen.set(id, row);
    else
      found.push({ severity: 'warning', code: 'REPEATED_RESPONDENT', place: { tab, row, column }, details: { first } });
  };
  return { note, findings: () => cappedFindings(found, 'MORE_REPEATED_RESPONDENTS', tab) };
}
