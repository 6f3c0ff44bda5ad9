/** Which municipality a row is of, by the text in its cell, and what is said of rows that are of none. */
import { cleanText, comparisonKey } from '../../grid/clean-text';
import { cutText } from '../../grid/cut-text';
import type { Cell } from '../../grid/grid';
import type { Finding } from '../../messages/finding';
import type { Settings } from '../../settings/settings';
import { cappedFindings } from '../findings/capped-findings';
import { personalInside } from '../personal-data/personal-kind';
import { TOTAL, type Municipality, type Survey } from '../survey';
import { notedRows, type NotedRows } from './noted-rows';

export interface MunicipalityRegister {
  /** Position in `municipalities`; -1 for a row that is of none. */
  readonly placeOf: (cell: Cell, row: number) => number;
  /** Those of Kommuner in its order, else as they were first met. */
  readonly municipalities: readonly Pick<Municipality, 'id' | 'name' | 'active'>[];
  readonly findings: (tab: string, column: number) => Finding[];
}

/**
 * Municipalities are compared clean but with regard to capital letters. `isAllTogether`: names that mean all of them, whose rows are
 * of none.
 */
export function createMunicipalityRegister(
  survey: Pick<Survey, 'municipalities'>,
  settings: Pick<Settings, 'blankUnit'>,
  isAllTogether: (name: string) => boolean = () => false,
): MunicipalityRegister {
  const municipalities: Pick<Municipality, 'id' | 'name' | 'active'>[] = [...survey.municipalities];
  const noUnit = new Set(['', ...settings.blankUnit.map(cleanText)]);
  const places = new Map<string, number>();
  municipalities.forEach(({ name }, place) => {
    if (!noUnit.has(cleanText(name))) places.set(cleanText(name), place);
  });
  const byCell = new Map<Cell, number>();
  const [withoutUnit, allTogether] = [notedRows(), notedRows()];
  const unknown = new Map<string, NotedRows>();

  const placeOf = (cell: Cell, row: number): number => {
    const seen = byCell.get(cell);
    if (seen !== undefined) return seen;
    const place = placeNamed(cleanText(cell), row);
    if (place >= 0) byCell.set(cell, place);
    return place;
  };
  const placeNamed = (name: string, row: number): number => {
    const known = places.get(name);
    if (known !== undefined) return known;
    if (noUnit.has(name)) withoutUnit.note(row);
    else if (isAllTogether(name)) allTogether.note(row);
    else if (survey.municipalities.length > 0 || name === TOTAL) {
      const noted = unknown.get(name) ?? notedRows();
      unknown.set(name, noted);
      noted.note(row);
    } else {
      places.set(name, municipalities.length);
      return municipalities.push({ id: name, name, active: true }) - 1;
    }
    return -1;
  };
  const findings: MunicipalityRegister['findings'] = (tab, column) => [
    ...unknownUnits(unknown, survey.municipalities, tab, column),
    ...withoutUnit.findings(tab, column, (rows) => ({
      severity: 'warning',
      code: 'ROWS_WITHOUT_UNIT',
      details: { rows },
    })),
    ...allTogether.findings(tab, column, (rows) => ({
      severity: 'info',
      code: 'AGGREGATE_ALL_TOGETHER',
      details: { rows },
    })),
  ];
  return { placeOf, municipalities, findings };
}

/** Names that Kommuner does not have, and which of its own each may be; what looks like personal data is not quoted. */
function unknownUnits(
  unknown: ReadonlyMap<string, NotedRows>,
  municipalities: Survey['municipalities'],
  tab: string,
  column: number,
): readonly Finding[] {
  const similar = new Map(municipalities.map(({ name }) => [comparisonKey(name), name]));
  const found = [...unknown].flatMap(([name, rows]): Finding[] => {
    const kind = personalInside(name);
    return rows.findings(tab, column, (count) =>
      kind
        ? { severity: 'warning', code: 'PERSONAL_ANSWER', details: { kind } }
        : {
            severity: 'warning',
            code: 'UNKNOWN_UNIT',
            details: { name: cutText(name), rows: count, similar: similar.get(comparisonKey(name)) ?? '' },
          },
    );
  });
  return cappedFindings(found, 'MORE_UNKNOWN_UNITS', tab);
}
