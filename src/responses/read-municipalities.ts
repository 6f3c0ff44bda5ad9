/** Rows of Kommuner become the municipalities that the survey knows. */
import { headers, tabNames } from '../messages/sv/tabs';
import { cellAddress } from '../grid/cell-address';
import { cutText } from '../grid/cut-text';
import { cleanText } from '../grid/clean-text';
import { readRecords } from '../grid/find-columns';
import type { Finding } from '../messages/finding';
import type { Grid } from '../grid/grid';
import { TOTAL, type Municipality } from './survey';
import { throwIfDoubled } from '../grid/throw-if-doubled';
import { yesOrNo } from '../grid/yes-or-no';

const { name, id, invited, active } = headers.municipalities;

/**
 * None at all means that every municipality named among the answers is known. One without an id has its name as id.
 * Throws EMPTY_TAB, MISSING_COLUMNS, DOUBLED_COLUMN and DOUBLED_ID (ids or names).
 */
export function readMunicipalities(
  grid: Grid,
  tab: string = tabNames.municipalities,
): { municipalities: Municipality[]; findings: Finding[] } {
  const { columns, rows } = readRecords(grid, { tab, required: { name }, optional: { id, invited, active } });
  const findings: Finding[] = [];
  const municipalities: Municipality[] = [];
  const places: { readonly name: string; readonly id: string }[] = [];
  for (const { index, cells } of rows) {
    const ownName = cleanText(cells[columns.name]);
    const where = cellAddress(tab, index, columns.name);
    if (ownName === '') {
      findings.push({ severity: 'Varning', code: 'MUNICIPALITY_WITHOUT_NAME', where, details: {} });
      continue;
    }
    const ownId = cleanText(cells[columns.id]) || ownName;
    if (ownName === TOTAL || ownId === TOTAL) {
      findings.push({ severity: 'Varning', code: 'RESERVED_NAME', where, details: { name: TOTAL } });
      continue;
    }
    const number = cleanText(cells[columns.invited]);
    const countable = /^\d{1,7}$/.test(number);
    if (number !== '' && !countable) {
      findings.push({
        severity: 'Varning',
        code: 'INVITED',
        where: cellAddress(tab, index, columns.invited),
        details: { name: ownName, text: cutText(number) },
      });
    }
    const isActive = yesOrNo(cells[columns.active], true);
    if (isActive === null) {
      const text = cutText(cells[columns.active]);
      findings.push({
        severity: 'Varning',
        code: 'NOT_YES_OR_NO',
        where: cellAddress(tab, index, columns.active),
        details: { text, used: 'Ja' },
      });
    }
    // One without an id has its name as id, and is then told of by its name's cell.
    places.push({ name: where, id: cleanText(cells[columns.id]) === '' ? where : cellAddress(tab, index, columns.id) });
    municipalities.push({
      id: ownId,
      name: ownName,
      invited: countable ? Number(number) : null,
      active: isActive ?? true,
    });
  }
  if (municipalities.length === 0)
    findings.push({ severity: 'Info', code: 'NO_MUNICIPALITIES', where: tab, details: {} });
  throwIfDoubled(
    tab,
    headers.municipalities.name,
    municipalities.map((municipality) => municipality.name),
    places.map((place) => place.name),
  );
  throwIfDoubled(
    tab,
    headers.municipalities.id,
    municipalities.map((municipality) => municipality.id),
    places.map((place) => place.id),
  );
  return { municipalities, findings };
}
