/** Which department, or which role group, of its municipality a row belongs to. */
import { cleanText, comparisonKey } from '../../grid/clean-text';
import type { Cell } from '../../grid/grid';
import type { Department } from '../survey';

export interface RowGroup {
  /** Position of its municipality among the units. */
  readonly unit: number;
  readonly name: string;
}

export interface RowGroups {
  /** As they were first met. */
  readonly groups: readonly RowGroup[];
  /** Position in `groups` of each row, -1 for a row in none. */
  readonly groupOfRow: Int32Array;
}

/** A name that Förvaltningar does not have; `row` is the first that has it. */
export interface UnknownGroup {
  readonly municipality: string;
  readonly name: string;
  readonly row: number;
}

export interface GroupRegister {
  /** `unit`: position of the row's municipality; `municipality`: what it is called by itself. -1 for a row in no group. */
  readonly groupOf: (cell: Cell, unit: number, municipality: string, row: number) => number;
  readonly groups: () => readonly RowGroup[];
  readonly unknown: () => readonly UnknownGroup[];
  /** First row without a name; -1 where there is none. */
  readonly firstWithout: () => number;
}

/**
 * `known` null: every name is known, under itself. Names are compared clean but with regard to capital letters. A row with a name
 * that is not known is in no group, and counts in its municipality only.
 */
export function createGroupRegister(known: readonly Department[] | null): GroupRegister {
  const reportedAs = new Map((known ?? []).map((one) => [keyOf(one.municipality, one.name), one.reportedAs]));
  const groups: RowGroup[] = [];
  const byReport = new Map<string, number>();
  const byName = new Map<string, number>();
  const unknown = new Map<string, UnknownGroup>();
  let firstWithout = -1;

  const placeOf = (name: string, unit: number, municipality: string): number => {
    const report = known === null ? name : reportedAs.get(keyOf(cleanText(municipality), name));
    if (report === undefined) return -1;
    const key = keyOf(String(unit), report);
    const place = byReport.get(key) ?? groups.push({ unit, name: report }) - 1;
    byReport.set(key, place);
    return place;
  };
  const groupOf: GroupRegister['groupOf'] = (cell, unit, municipality, row) => {
    const name = cleanText(cell);
    if (name === '') {
      if (firstWithout < 0) firstWithout = row;
      return -1;
    }
    const key = keyOf(`${unit} ${municipality}`, name);
    const place = byName.get(key) ?? placeOf(name, unit, municipality);
    byName.set(key, place);
    if (place < 0 && !unknown.has(key)) unknown.set(key, { municipality, name, row });
    return place;
  };
  return { groupOf, groups: () => groups, unknown: () => [...unknown.values()], firstWithout: () => firstWithout };
}

const keyOf = (municipality: string, name: string): string => `${comparisonKey(municipality)}\n${name}`;
