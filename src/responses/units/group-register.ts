/** Which department, or which role group, of its municipality a row belongs to. */
import { cleanText } from '../../grid/clean-text';
import type { Cell } from '../../grid/grid';
import type { Department } from '../survey';

export interface RowGroup {
  /** Position of its municipality among the units. */
  readonly unit: number;
  readonly name: string;
}

/** A name that Förvaltningar does not have, and how many rows have it. */
export interface UnknownGroup extends RowGroup {
  readonly rows: number;
}

export interface RowGroups {
  /** As they were first met. */
  readonly groups: readonly RowGroup[];
  /** Position in `groups` of each row, -1 for a row in none; empty where there is no such column. */
  readonly groupOfRow: Int32Array;
  readonly unknown: readonly UnknownGroup[];
}

export interface GroupRegister {
  readonly groupOf: (cell: Cell, unit: number, municipality: string) => number;
  readonly groups: () => readonly RowGroup[];
  readonly unknown: () => readonly UnknownGroup[];
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
  const unknown = new Map<string, UnknownGroup & { rows: number }>();

  const placeOf = (name: string, unit: number, municipality: string): number => {
    const report = known === null ? name : reportedAs.get(keyOf(cleanText(municipality), name));
    if (report === undefined) return -1;
    const key = keyOf(String(unit), report);
    const place = byReport.get(key) ?? groups.push({ unit, name: report }) - 1;
    byReport.set(key, place);
    return place;
  };
  const groupOf = (cell: Cell, unit: number, municipality: string): number => {
    const name = cleanText(cell);
    if (name === '') return -1;
    const key = keyOf(String(unit), name);
    const place = byName.get(key) ?? placeOf(name, unit, municipality);
    byName.set(key, place);
    if (place < 0) {
      const seen = unknown.get(key);
      if (seen) seen.rows += 1;
      else unknown.set(key, { unit, name, rows: 1 });
    }
    return place;
  };
  return { groupOf, groups: () => groups, unknown: () => [...unknown.values()] };
}

const keyOf = (municipality: string, name: string): string => `${municipality}\n${name}`;
