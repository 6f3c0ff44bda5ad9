/** Rows of Förvaltningar become the departments that the survey knows, and the names that they are reported under. */
import { cleanText } from '../../grid/clean-text';
import { cutText } from '../../grid/cut-text';
import { readRecords } from '../../grid/find-columns';
import type { Finding } from '../../messages/finding';
import type { Place } from '../../messages/place';
import type { Grid } from '../../grid/grid';
import { garbledRecords } from '../findings/garbled-text';
import { partNames, type Department, type Municipality } from '../survey';
import { throwIfDoubled } from '../../grid/throw-if-doubled';
import { readInvited } from './read-invited';

/**
 * None at all means that every department named among the answers is known. A row whose municipality Kommuner does not have is a
 * finding and is left out. Throws MISSING_COLUMNS, DOUBLED_COLUMN and DOUBLED_ID (the same department twice in a municipality).
 */
export function readDepartments(
  grid: Grid,
  municipalities: readonly Pick<Municipality, 'name' | 'parts'>[],
  tab: string,
): { departments: Department[]; findings: Finding[] } {
  if (!grid.some((row) => row.some((cell) => cleanText(cell) !== ''))) return { departments: [], findings: [] };
  const { headerRow, columns, rows } = readRecords(grid, {
    tab,
    table: 'departments',
    required: ['municipality', 'name'],
    optional: ['reportedAs', 'invited'],
  });
  const known = new Set(municipalities.flatMap(partNames));
  const findings: Finding[] = garbledRecords(rows, columns, tab);
  const departments: Department[] = [];
  const places: Place[] = [];
  for (const { index, cells } of rows) {
    const of = cleanText(cells[columns.municipality]);
    const own = cleanText(cells[columns.name]);
    const place = { tab, row: index, column: columns.name };
    if (own === '' && of === '') continue;
    if (own === '') {
      findings.push({
        severity: 'warning',
        code: 'DEPARTMENT_WITHOUT_NAME',
        place,
        details: { municipality: cutText(of) },
      });
      continue;
    }
    if (of === '' || (known.size > 0 && !known.has(of))) {
      findings.push({
        severity: 'warning',
        code: 'DEPARTMENT_OF_UNKNOWN',
        place: { tab, row: index, column: columns.municipality },
        details: { name: cutText(own), municipality: cutText(of) },
      });
      continue;
    }
    const asked = readInvited(cells[columns.invited], { tab, row: index, column: columns.invited }, own);
    findings.push(...asked.findings);
    places.push(place);
    departments.push({
      municipality: of,
      name: own,
      reportedAs: cleanText(cells[columns.reportedAs]) || own,
      invited: asked.invited,
    });
  }
  throwIfDoubled(
    tab,
    cleanText(grid[headerRow]?.[columns.name]),
    departments.map((one) => `${one.municipality} / ${one.name}`),
    places,
  );
  return { departments, findings };
}
