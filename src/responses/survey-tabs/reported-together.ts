/** Rows of Kommuner that share a name in Redovisas som become one municipality. */
import { comparisonKey } from '../../grid/clean-text';
import { cutText } from '../../grid/cut-text';
import type { Finding } from '../../messages/finding';
import type { Place } from '../../messages/place';
import type { Municipality } from '../survey';

/** A row of Kommuner. `reportedAs`: '' where it is reported by itself; `place` is that of its cell. */
export interface ListedMunicipality extends Municipality {
  readonly active: boolean;
  readonly reportedAs: string;
  readonly place: Place;
}

/**
 * Each where its first row stands. The one that is called as it is reported gives it its id; else all their ids are
 * one. A name that no other has is told of and not used; one that is another's, who is itself reported as something else, stops. One
 * without results of its own (Aktiv = Nej) is reported with nobody.
 */
export function reportedTogether(rows: readonly ListedMunicipality[]): {
  readonly municipalities: Municipality[];
  readonly findings: readonly Finding[];
} {
  const called = new Map(rows.map((row) => [comparisonKey(row.name), row]));
  const findings = rows.flatMap((row) => nameFinding(row, rows, called.get(comparisonKey(row.reportedAs))));
  const unused = new Set(findings.map(({ place }) => place));
  const keyOf = (row: ListedMunicipality): string =>
    row.reportedAs === '' || !row.active || unused.has(row.place)
      ? comparisonKey(row.name)
      : comparisonKey(row.reportedAs);
  const groups = new Map<string, ListedMunicipality[]>();
  for (const row of rows) groups.set(keyOf(row), [...(groups.get(keyOf(row)) ?? []), row]);
  const municipalities = [...groups].map(([key, group]) => asOne(group, called.get(key)));
  return {
    municipalities,
    findings: [...findings, ...municipalities.flatMap((one) => togetherFinding(one, rows))],
  };
}

function asOne(group: readonly ListedMunicipality[], called: ListedMunicipality | undefined): Municipality {
  const [first, ...others] = group as [ListedMunicipality, ...ListedMunicipality[]];
  if (others.length === 0) return { id: first.id, name: first.name, invited: first.invited, active: first.active };
  const typed = group.find(({ reportedAs }) => reportedAs !== '')?.reportedAs ?? first.name;
  return {
    id: called?.id ?? group.map(({ id }) => id).join(' + '),
    name: called?.name ?? typed,
    invited: group.reduce<number | null>(
      (sum, { invited }) => (sum === null || invited === null ? null : sum + invited),
      0,
    ),
    active: true,
    parts: group.map(({ id, name }) => ({ id, name })),
  };
}

/** Of a name that cannot be used. */
function nameFinding(
  { name, reportedAs, active, place }: ListedMunicipality,
  rows: readonly ListedMunicipality[],
  called: ListedMunicipality | undefined,
): readonly Finding[] {
  const key = comparisonKey(reportedAs);
  if (key === '' || key === comparisonKey(name) || !active) return [];
  const details = { name: cutText(name), as: cutText(reportedAs) };
  const further = called?.active ? comparisonKey(called.reportedAs) : '';
  if (called && further !== '' && further !== key)
    return [
      {
        severity: 'stop',
        code: 'MUNICIPALITY_REPORTED_ON',
        place,
        details: { ...details, then: cutText(called.reportedAs) },
      },
    ];
  const shares = rows.filter((row) => row.active && comparisonKey(row.reportedAs) === key).length > 1;
  return called?.active || shares ? [] : [{ severity: 'warning', code: 'MUNICIPALITY_REPORTED_ALONE', place, details }];
}

const togetherFinding = ({ name, parts }: Municipality, rows: readonly ListedMunicipality[]): readonly Finding[] => {
  const [first] = parts ?? [];
  const place = rows.find(({ id }) => id === first?.id)?.place;
  return parts && place
    ? [
        {
          severity: 'info',
          code: 'MUNICIPALITIES_TOGETHER',
          place,
          details: { names: parts.map((part) => cutText(part.name)), as: cutText(name) },
        },
      ]
    : [];
};
