/** Lines "fråge-id = rubrik" and what the coordinator has said yes to of which column is which question: each made from the other. */
import { cleanText } from '../grid/clean-text';
import { cutText } from '../grid/cut-text';
import type { SettingFault } from '../messages/setting-fault';
import { linesOf, type Written } from './read-value';

/** The first equals sign divides; an id that holds one stands in quotes, doubled where it has some of its own. */
const LINE = /^(?:"((?:[^"]|"")+)" *|([^=]*))=(.+)/;

export function readApprovedColumns(written: Written, faults: SettingFault[]): Readonly<Record<string, string>> {
  const columns = new Map<string, string>();
  for (const line of linesOf(written.cell)) {
    const [, quoted, plain, header] = LINE.exec(line) ?? [];
    const id = cleanText(quoted === undefined ? plain : quoted.replace(/""/g, '"'));
    if (id === '') faults.push({ code: 'approvedLine', place: written.place, details: { line: cutText(line) } });
    else columns.set(id, cleanText(header));
  }
  return Object.fromEntries(columns);
}

/** The line that `readApprovedColumns` reads as this; both texts clean. */
export const approvedLine = (id: string, header: string): string =>
  `${/=|^"/.test(id) ? `"${id.replace(/"/g, '""')}"` : id} = ${header}`;
