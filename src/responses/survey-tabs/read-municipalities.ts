/** Rows of Kommuner become the municipalities that the survey knows. */
import { cutText } from '../../grid/cut-text';
import { cleanText, comparisonKey } from '../../grid/clean-text';
import { readRecords } from '../../grid/find-columns';
import type { Finding } from '../../messages/finding';
import type { Place } from '../../messages/place';
import type { Grid } from '../../grid/grid';
import { garbledRecords } from '../findings/garbled-text';
import { TOTAL, type Municipality } from '../survey';
import { throwIfDoubled } from '../../grid/throw-if-doubled';
import { readInvited } from './read-invited';
import { reportedTogether, type ListedMunicipality } from './reported-together';
import { yesOrNo } from '../../grid/yes-or-no';

/**
 * None at all means that every municipality named among the answers is known. One without an id has its name as id. Rows that share
 * a name in Redovisas som are one municipality.
 * Throws EMPTY_TAB, MISSING_COLUMNS, DOUBLED_COLUMN and DOUBLED_ID (ids or names).
 */
export function readMunicipalities(grid: Grid, tab: string): { municipalities: Municipality[]; findings: Finding[] } {
  const { headerRow, columns, rows } = readRecords(grid, {
    tab,
    table: 'municipalities',
    required: ['name'],
    optional: ['id', 'invited', 'active', 'reportedAs'],
  });
  const findings: Finding[] = garbledRecords(rows, columns, tab);
  const municipalities: ListedMunicipality[] = [];
  const places: { readonly name: Place; readonly id: Place }[] = [];
  for (const { index, cells } of rows) {
    const ownName = cleanText(cells[columns.name]);
    const at = (column: number): Place => ({ tab, row: index, column: Math.max(0, column) });
    const place = at(columns.name);
    if (ownName === '') {
      findings.push({ severity: 'warning', code: 'MUNICIPALITY_WITHOUT_NAME', place, details: {} });
      continue;
    }
    const ownId = cleanText(cells[columns.id]) || ownName;
    if (ownName === TOTAL || ownId === TOTAL) {
      findings.push({ severity: 'warning', code: 'RESERVED_NAME', place, details: { name: TOTAL } });
      continue;
    }
    const asked = readInvited(cells[columns.invited], at(columns.invited), ownName);
    findings.push(...asked.findings);
    const isActive = yesOrNo(cells[columns.active], true);
    if (isActive === null) {
      const details = { text: cutText(cells[columns.active]), used: 'yes' } as const;
      findings.push({ severity: 'warning', code: 'NOT_YES_OR_NO', place: at(columns.active), details });
    }
    // One without an id has its name as id, and is then told of by its name's cell.
    places.push({ name: place, id: cleanText(cells[columns.id]) === '' ? place : at(columns.id) });
    municipalities.push({
      id: ownId,
      name: ownName,
      invited: asked.invited,
      active: isActive ?? true,
      reportedAs: cleanText(cells[columns.reportedAs]),
      place: at(columns.reportedAs),
    });
  }
  if (municipalities.length === 0)
    findings.push({ severity: 'info', code: 'NO_MUNICIPALITIES', place: { tab }, details: {} });
  for (const key of ['name', 'id'] as const)
    throwIfDoubled(
      tab,
      cleanText(grid[headerRow]?.[columns[key]]),
      municipalities.map((municipality) => municipality[key]),
      places.map((place) => place[key]),
      key === 'name' ? comparisonKey : undefined,
    );
  const together = reportedTogether(municipalities);
  return { municipalities: together.municipalities, findings: [...findings, ...together.findings] };
}
