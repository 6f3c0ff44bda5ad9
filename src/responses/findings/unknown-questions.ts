/** Rows of a table that name no question of Frågor, or that several are called by: counted by what they name. */
import { cleanText } from '../../grid/clean-text';
import { cutText } from '../../grid/cut-text';
import type { Cell } from '../../grid/grid';
import type { Finding } from '../../messages/finding';
import { cappedFindings } from './capped-findings';
import { personalInside } from '../personal-data/personal-kind';
import { AMBIGUOUS_QUESTION } from '../columns/question-names';

export interface UnknownQuestions {
  /** `question` is what `QuestionOf` said of the cell. */
  readonly note: (cell: Cell, row: number, question: number) => void;
  readonly findings: () => Finding[];
}

export function createUnknownQuestions(tab: string, column: number): UnknownQuestions {
  const names = new Map<
    string,
    { rows: number; readonly firstRow: number; readonly code: 'AMBIGUOUS_QUESTION' | 'UNKNOWN_QUESTION' }
  >();
  const note = (cell: Cell, row: number, question: number): void => {
    const name = cleanText(cell);
    const seen = names.get(name);
    if (seen) seen.rows += 1;
    else
      names.set(name, {
        rows: 1,
        firstRow: row,
        code: question === AMBIGUOUS_QUESTION ? 'AMBIGUOUS_QUESTION' : 'UNKNOWN_QUESTION',
      });
  };
  const findings = (): Finding[] =>
    cappedFindings(
      [...names].map(([name, { rows, firstRow, code }]): Finding => {
        const kind = personalInside(name);
        const place = { tab, row: firstRow, column };
        if (kind) return { severity: 'warning', code: 'PERSONAL_ANSWER', place, details: { kind } };
        return { severity: 'warning', code, place, details: { text: cutText(name), rows } };
      }),
    );
  return { note, findings };
}
