/** Rows that count in no department: those with a name that Förvaltningar does not have, and those without any. */
import { cleanText, comparisonKey } from '../../grid/clean-text';
import { cutText } from '../../grid/cut-text';
import type { Finding, FindingDetails } from '../../messages/finding';
import type { Place } from '../../messages/place';
import type { Told } from '../../messages/told';
import { personalInside } from '../personal-data/personal-kind';
import type { Survey } from '../survey';
import type { GroupRegister, UnknownGroup } from '../units/group-register';
import { cappedFindings } from './capped-findings';

/**
 * `column` of the departments; -1 where there is none. Nothing is said of how many rows they are: with the municipality's number
 * that could give away a small department. Rows of unknown municipalities are told of as such, and not here, and what people of a
 * municipality that is not shown call their department is not repeated: it counts nowhere. `shown` names the others.
 */
export function departmentFindings(
  { unknown, firstWithout }: Pick<GroupRegister, 'unknown' | 'firstWithout'>,
  shown: ReadonlySet<string>,
  column: number,
  survey: Pick<Survey, 'departments'>,
  tab: string,
): Finding[] {
  if (column < 0) {
    return survey.departments.length > 0
      ? [{ severity: 'warning', code: 'DEPARTMENTS_WITHOUT_COLUMN', place: { tab }, details: {} }]
      : [];
  }
  const at = (row: number): Place => ({ tab, row, column });
  const named = unknown().filter(({ municipality, name }) => shown.has(municipality) || personalInside(name) !== null);
  const found = named.map((one): Finding => ({
    severity: 'warning',
    place: at(one.row),
    ...nameless(one, survey),
  }));
  return [
    ...cappedFindings(found),
    ...(firstWithout() < 0
      ? []
      : [{ severity: 'info', code: 'ROWS_WITHOUT_DEPARTMENT', place: at(firstWithout()), details: {} } as const]),
  ];
}

/** The name, and the one of the same municipality that it may be; a text that looks like personal data is not quoted. */
function nameless(
  { municipality, name }: UnknownGroup,
  { departments }: Pick<Survey, 'departments'>,
): Told<FindingDetails, 'PERSONAL_ANSWER' | 'UNKNOWN_DEPARTMENT'> {
  const kind = personalInside(name);
  if (kind) return { code: 'PERSONAL_ANSWER', details: { kind } };
  const similar = departments.find(
    (one) => cleanText(one.municipality) === cleanText(municipality) && comparisonKey(one.name) === comparisonKey(name),
  );
  return {
    code: 'UNKNOWN_DEPARTMENT',
    details: { municipality: cutText(municipality), name: cutText(name), similar: similar?.name ?? '' },
  };
}
