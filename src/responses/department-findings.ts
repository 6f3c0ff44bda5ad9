/** Rows that count in no department: those with a name that Förvaltningar does not have, and those without any. */
import type { Settings } from '../settings/settings';
import { cleanText, comparisonKey } from '../grid/clean-text';
import { cutText } from '../grid/cut-text';
import type { Finding, FindingDetails } from '../messages/finding';
import type { Place } from '../messages/place';
import type { Told } from '../messages/told';
import type { Grid } from '../grid/grid';
import type { AnswerColumns } from './answer-columns';
import { cappedFindings } from './capped-findings';
import { personalInside } from './personal-kind';
import type { Survey } from './survey';

interface Unknown {
  readonly municipality: string;
  readonly name: string;
  readonly row: number;
}

/**
 * Nothing is said of how many rows they are: with the municipality's number that could give away a small department.
 * Rows of unknown municipalities are told of as such, and not here.
 */
export function departmentFindings(
  grid: Grid,
  columns: AnswerColumns,
  survey: Pick<Survey, 'municipalities' | 'departments'>,
  settings: Pick<Settings, 'skipRowsAfterHeader'>,
  tab: string,
): Finding[] {
  if (columns.department < 0) {
    return survey.departments.length > 0
      ? [{ severity: 'warning', code: 'DEPARTMENTS_WITHOUT_COLUMN', place: { tab }, details: {} }]
      : [];
  }
  const from = columns.headerRow + 1 + settings.skipRowsAfterHeader;
  const municipalities = new Set(survey.municipalities.map(({ name }) => cleanText(name)));
  const known = new Set(survey.departments.map(({ municipality, name }) => keyOf(municipality, name)));
  const unknown = new Map<string, Unknown>();
  let without = -1;
  for (let row = from; row < grid.length; row += 1) {
    const municipality = cleanText(grid[row]?.[columns.unit]);
    if (municipality === '' || (municipalities.size > 0 && !municipalities.has(municipality))) continue;
    const name = cleanText(grid[row]?.[columns.department]);
    const key = keyOf(municipality, name);
    if (name === '') without = without < 0 ? row : without;
    else if (known.size > 0 && !known.has(key) && !unknown.has(key)) unknown.set(key, { municipality, name, row });
  }
  const at = (row: number): Place => ({ tab, row, column: columns.department });
  const found = [...unknown.values()].map((one): Finding => ({
    severity: 'warning',
    place: at(one.row),
    ...nameless(one, survey),
  }));
  return [
    ...cappedFindings(found, 'MORE_UNKNOWN_DEPARTMENTS', tab),
    ...(without < 0
      ? []
      : [{ severity: 'info', code: 'ROWS_WITHOUT_DEPARTMENT', place: at(without), details: {} } as const]),
  ];
}

/** The name, and the one of the same municipality that it may be; a text that looks like personal data is not quoted. */
function nameless(
  { municipality, name }: Unknown,
  { departments }: Pick<Survey, 'departments'>,
): Told<FindingDetails, 'PERSONAL_ANSWER' | 'UNKNOWN_DEPARTMENT'> {
  const kind = personalInside(name);
  if (kind) return { code: 'PERSONAL_ANSWER', details: { kind } };
  const similar = departments.find(
    (one) => cleanText(one.municipality) === municipality && comparisonKey(one.name) === comparisonKey(name),
  );
  return {
    code: 'UNKNOWN_DEPARTMENT',
    details: { municipality: cutText(municipality), name: cutText(name), similar: similar?.name ?? '' },
  };
}

const keyOf = (municipality: string, name: string): string => `${cleanText(municipality)}\n${name}`;
