/** Rows of Kommuner become the municipalities that the survey knows. */
import { cutText } from '../../grid/cut-text';
import { cleanText } from '../../grid/clean-text';
import { readRecords } from '../../grid/find-columns';
import type { Finding } from '../../messages/finding';
import type { Place } from '../../messages/place';
import type { Grid } from '../../grid/grid';
import { TOTAL, type Municipality } from '../survey';
import { throwIfDoubled } from '../../grid/throw-if-doubled';
import { yesOrNo } from '../../grid/yes-or-no';

/**
 * None at all means that every municipality named among the answers is known. One without an id has its name as id.
 * Throws EMPTY_TAB, MISSING_COLUMNS, DOUBLED_COLUMN and DOUBLED_ID (ids or names).
 */
export function readMunicipalities(grid: Grid, tab: string): { municipalities: Municipality[]; findings: Finding[] } {
  const { headerRow, columns, rows } = readRecords(grid, {
    tab,
    table: 'municipalities',
    required: ['name'],
    optional: ['id', 'invited', 'active'],
  });
  const header = (column: number): string => cleanText(grid[headerRow]?.[column]);
  const findings: Finding[] = [];
  const municipalities: Municipality[] = [];
  const places: { readonly name: Place; readonly id: Place }[] = [];
  for (const { index, cells } of rows) {
    const ownName = cleanText(cells[columns.name]);
    const place = { tab, row: index, column: columns.name };
    if (ownName === '') {
      findings.push({ severity: 'warning', code: 'MUNICIPALITY_WITHOUT_NAME', place, details: {} });
      continue;
    }
    const ownId = cleanText(cells[columns.id]) || ownName;
    if (ownName === TOTAL || ownId === TOTAL) {
      findings.push({ severity: 'warning', code: 'RESERVED_NAME', place, details: { name: TOTAL } });
      continue;
    }
    const number = cleanText(cells[columns.invited]);
    const countable = /^\d{1,7}$/.test(number);
    if (number !== '' && !countable) {
      findings.push({
        severity: 'warning',
        code: 'INVITED',
        place: { tab, row: index, column: columns.invited },
        details: { name: ownName, text: cutText(number) },
      });
    }
    const isActive = yesOrNo(cells[columns.active], true);
    if (isActive === null) {
      const text = cutText(cells[columns.active]);
      findings.push({
        severity: 'warning',
        code: 'NOT_YES_OR_NO',
        place: { tab, row: index, column: columns.active },
        details: { text, used: 'yes' },
      });
    }
    // One without an id has its name as id, and is then told of by its name's cell.
    places.push({
      name: place,
      id: cleanText(cells[columns.id]) === '' ? place : { tab, row: index, column: columns.id },
    });
    municipalities.push({
      id: ownId,
      name: ownName,
      invited: countable ? Number(number) : null,
      active: isActive ?? true,
    });
  }
  if (municipalities.length === 0)
    findings.push({ severity: 'info', code: 'NO_MUNICIPALITIES', place: { tab }, details: {} });
  throwIfDoubled(
    tab,
    header(columns.name),
    municipalities.map((municipality) => municipality.name),
    places.map((place) => place.name),
  );
  throwIfDoubled(
    tab,
    header(columns.id),
    municipalities.map((municipality) => municipality.id),
    places.map((place) => place.id),
  );
  return { municipalities, findings };
}
