/** Which unit a row counts in, by the text in its municipality cell. */
import type { Settings } from '../settings/settings';
import { cleanText } from '../grid/clean-text';
import type { Cell } from '../grid/grid';
import { TOTAL, type Survey } from './survey';
import { emptyUnit, type Tallies, type UnitTally } from './tallies';

/** A unit that is still being counted. */
interface Counting extends UnitTally {
  rows: number;
}

export interface UnitRegister {
  readonly unitOfRow: (cells: readonly Cell[], row: number) => UnitTally | null;
  readonly counted: () => Pick<Tallies, 'units' | 'unknown' | 'withoutUnit'>;
  /** Names that the survey does not know: how many rows each, and the first row. */
  readonly unknownNames: ReadonlyMap<string, { rows: number; readonly firstRow: number }>;
  /** First row without municipality; -1 where there is none. */
  readonly firstWithoutUnit: () => number;
}

/**
 * Units are compared clean but with regard to capital letters. A row with nothing in any cell is none; one without a
 * municipality, or with one that the survey does not know, is counted apart.
 */
export function createUnitRegister(
  unitColumn: number,
  survey: Survey,
  settings: Pick<Settings, 'blankUnit'>,
  shape: Pick<Tallies, 'scale' | 'questionIds' | 'areas'>,
): UnitRegister {
  const start = (id: string, name: string, active: boolean): Counting => emptyUnit({ id, name, active }, shape);
  const units = new Map<string, Counting>(
    survey.municipalities.map(({ id, name, active }) => [cleanText(name), start(id, name, active ?? true)]),
  );
  const anyName = units.size === 0;
  const unknown = start('', '', false);
  const withoutUnit = start('', '', false);
  const unknownNames = new Map<string, { rows: number; readonly firstRow: number }>();
  const blank = new Set(['', ...settings.blankUnit.map(cleanText)]);
  const byCell = new Map<Cell, Counting>();
  let firstWithoutUnit = -1;

  const unitNamed = (name: string): Counting => {
    if (blank.has(name)) return withoutUnit;
    const known = units.get(name);
    if (known) return known;
    if (!anyName || name === TOTAL) return unknown;
    const unit = start(name, name, true);
    units.set(name, unit);
    return unit;
  };
  const unitOfRow = (cells: readonly Cell[], row: number): UnitTally | null => {
    const cell = cells[unitColumn];
    let unit = byCell.get(cell);
    if (unit === undefined) {
      unit = unitNamed(cleanText(cell));
      byCell.set(cell, unit);
    }
    if (unit === withoutUnit) {
      if (cells.every((other) => cleanText(other) === '')) return null;
      if (firstWithoutUnit < 0) firstWithoutUnit = row;
    } else if (unit === unknown) {
      const name = cleanText(cell);
      const seen = unknownNames.get(name);
      if (seen) seen.rows += 1;
      else unknownNames.set(name, { rows: 1, firstRow: row });
    }
    unit.rows += 1;
    return unit;
  };
  return {
    unitOfRow,
    counted: () => ({ units: [...units.values()], unknown, withoutUnit }),
    unknownNames,
    firstWithoutUnit: () => firstWithoutUnit,
  };
}
