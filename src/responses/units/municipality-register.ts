/** Which municipality a row is of, by the text in its cell, and what is said of rows that are of none. */
import { cleanText } from '../../grid/clean-text';
import { cutText } from '../../grid/cut-text';
import type { Cell } from '../../grid/grid';
import type { Finding } from '../../messages/finding';
import type { Settings } from '../../settings/settings';
import { cappedFindings } from '../findings/capped-findings';
import { personalInside } from '../personal-data/personal-kind';
import { partNames, TOTAL, type Municipality, type Survey } from '../survey';
import { municipalityPlaces } from './municipality-places';
import { notedRows, type NotedRows } from './noted-rows';
import { spellings } from './spellings';

export interface MunicipalityRegister {
  /** Position in `municipalities`; -1 for a row that is of none. */
  readonly placeOf: (cell: Cell, row: number) => number;
  /** What the municipality of a cell that has been placed is called by itself, before it is reported with others; '' for none. */
  readonly ownNameOf: (cell: Cell) => string;
  /** Those of Kommuner in its order, else as they were first met, each called as most of its rows call it. */
  readonly municipalities: () => readonly Pick<Municipality, 'id' | 'name' | 'active'>[];
  readonly findings: (tab: string, column: number) => Finding[];
}

/**
 * Names that differ in capitals, spaces or in "kommun" after them are one municipality's, and told of. `isAllTogether`: names that
 * mean all of them, whose rows are of none.
 */
export function createMunicipalityRegister(
  survey: Pick<Survey, 'municipalities'>,
  settings: Pick<Settings, 'blankUnit'>,
  isAllTogether: (name: string) => boolean = () => false,
): MunicipalityRegister {
  const isGiven = survey.municipalities.length > 0;
  const noUnit = new Set(['', ...settings.blankUnit.map(cleanText)]);
  const own = survey.municipalities.flatMap((one, unit) =>
    [...new Set([...partNames(one), one.name])].map((name) => ({ id: name, name, unit })),
  );
  const places = municipalityPlaces(own);
  const spelled = spellings();
  const byCell = new Map<Cell, { readonly place: number; readonly name: string }>();
  const [withoutUnit, allTogether] = [notedRows(), notedRows()];
  const unknown = new Map<string, NotedRows>();

  /** Of a place among the names. */
  const unitOf = (place: number): number => (place < 0 || !isGiven ? place : (own[place]?.unit ?? -1));

  const placeOf = (cell: Cell, row: number): number => {
    const seen = byCell.get(cell) ?? { name: cleanText(cell), place: placeNamed(cleanText(cell), row) };
    if (seen.place >= 0) {
      byCell.set(cell, seen);
      spelled.note(seen.place, seen.name, row);
    }
    return unitOf(seen.place);
  };
  const ownNameOf: MunicipalityRegister['ownNameOf'] = (cell) =>
    (isGiven ? own : municipalities())[byCell.get(cell)?.place ?? -1]?.name ?? '';
  const placeNamed = (name: string, row: number): number => {
    const known = noUnit.has(name) ? -1 : places.placeOf(name);
    if (known >= 0) return known;
    if (noUnit.has(name)) withoutUnit.note(row);
    else if (isAllTogether(name)) allTogether.note(row);
    else if (isGiven || name === TOTAL) {
      const noted = unknown.get(name) ?? notedRows();
      unknown.set(name, noted);
      noted.note(row);
    } else return places.add(name);
    return -1;
  };
  const municipalities: MunicipalityRegister['municipalities'] = () =>
    isGiven ? survey.municipalities : spelled.named(places.municipalities);
  const findings: MunicipalityRegister['findings'] = (tab, column) => [
    ...unknownUnits(unknown, tab, column),
    ...spelled.findings(isGiven ? own : municipalities(), tab, column),
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
  return { placeOf, ownNameOf, municipalities, findings };
}

/** Names that Kommuner does not have; what looks like personal data is not quoted. */
function unknownUnits(unknown: ReadonlyMap<string, NotedRows>, tab: string, column: number): readonly Finding[] {
  const found = [...unknown].flatMap(([name, rows]): Finding[] => {
    const kind = personalInside(name);
    return rows.findings(tab, column, (count) =>
      kind
        ? { severity: 'warning', code: 'PERSONAL_ANSWER', details: { kind } }
        : { severity: 'warning', code: 'UNKNOWN_UNIT', details: { name: cutText(name), rows: count } },
    );
  });
  return cappedFindings(found);
}
