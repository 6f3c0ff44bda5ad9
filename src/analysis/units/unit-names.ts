/** What units of the lower levels are called, in which order units stand, and how many were asked in them. */
import { partNames, type Survey } from '../../responses/survey';
import type { Words } from '../../messages';
import type { Level } from '../analysis';
import type { CountedUnit } from './counted-unit';

type Named = Pick<CountedUnit, 'id' | 'name' | 'ownName'>;

/** Kommun / Förvaltning and Kommun / roll: Grupp. An id holds the level, since a department may be called as a role is. */
export const groupNames = (
  level: Exclude<Level, 'total' | 'municipality'>,
  municipality: Pick<CountedUnit, 'id' | 'name'>,
  ownName: string,
  words: Words,
): Named => ({
  id: `${municipality.id} / ${level}: ${ownName}`,
  name: `${municipality.name} / ${level === 'role' ? words.roleGroupName(ownName) : ownName}`,
  ownName,
});

const LEVELS: readonly Level[] = ['municipality', 'department', 'role'];

/**
 * Level by level. Municipalities in the order of Kommuner, else of their names; departments within them in the order of
 * Förvaltningar, else of their names; roles of their names; people in none of them last. So the order of rows does not matter.
 */
export function listedFirst(survey: Survey, units: readonly CountedUnit[], words: Words): readonly CountedUnit[] {
  const byKommuner = survey.municipalities.length > 0;
  const municipalities = units.filter(({ level }) => level === 'municipality');
  if (!byKommuner) municipalities.sort((a, b) => words.compareNames(a.name, b.name));
  const placeOf = new Map(municipalities.map(({ id }, place) => [id, place]));
  const reports = new Map(
    municipalities.flatMap((municipality) =>
      departmentsOf(survey, municipality)
        .map(({ reportedAs }, place) => [`${municipality.id}\n${reportedAs}`, place] as const)
        .reverse(),
    ),
  );
  const reportPlace = ({ municipality, ownName }: CountedUnit): number =>
    reports.get(`${municipality ?? ''}\n${ownName}`) ?? 0;
  const rank = (unit: CountedUnit): number => placeOf.get(unit.municipality ?? '') ?? 0;
  return [...units].sort(
    (a, b) =>
      LEVELS.indexOf(a.level) - LEVELS.indexOf(b.level) ||
      rank(a) - rank(b) ||
      Number(a.ownName === '') - Number(b.ownName === '') ||
      (a.level === 'department' ? reportPlace(a) - reportPlace(b) : 0) ||
      (a.level === 'department' || a.level === 'role' ? words.compareNames(a.ownName, b.ownName) : 0),
  );
}

/** Rows of Förvaltningar that are the municipality's, or one's that is reported with it. */
function departmentsOf(
  { municipalities, departments }: Pick<Survey, 'municipalities' | 'departments'>,
  { id, name }: Pick<CountedUnit, 'id' | 'name'>,
): Survey['departments'] {
  const names = partNames(municipalities.find((one) => one.id === id) ?? { name });
  return departments.filter((one) => names.includes(one.municipality));
}

/** Of all departments that are reported under the name; null unless all are known. */
export function invitedToGroup(
  survey: Pick<Survey, 'municipalities' | 'departments'>,
  municipality: Pick<CountedUnit, 'id' | 'name'>,
  reportedAs: string,
): number | null {
  const parts = departmentsOf(survey, municipality).filter((one) => one.reportedAs === reportedAs);
  if (parts.length === 0 || parts.some(({ invited }) => invited === null)) return null;
  return parts.reduce((sum, { invited }) => sum + (invited ?? 0), 0);
}
