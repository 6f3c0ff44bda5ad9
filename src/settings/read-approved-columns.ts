/** Lines "fråge-id = rubrik" become what the coordinator has said yes to of which column is which question. */
import { cleanText } from '../grid/clean-text';
import { cutText } from '../grid/cut-text';
import { settingFaults } from '../messages/sv/setting-faults';
import { linesOf, type Written } from './read-value';

/** The first '=' of a line divides it: an id seldom holds one, a header may. */
export function readApprovedColumns(written: Written, faults: string[]): Readonly<Record<string, string>> {
  const columns: Record<string, string> = {};
  for (const line of linesOf(written.cell)) {
    const at = line.indexOf('=');
    const id = cleanText(line.slice(0, Math.max(0, at)));
    const column = cleanText(line.slice(at + 1));
    if (id === '' || column === '') faults.push(settingFaults.approvedLine(written.where, cutText(line)));
    else Object.defineProperty(columns, id, { value: column, enumerable: true, configurable: true, writable: true });
  }
  return columns;
}
