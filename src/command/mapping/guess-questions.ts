/** Which columns of a file are questions, by what they hold: answers on a scale, and not numbers that count something else. */
import { comparisonKey } from '../../grid/clean-text';
import type { Cell, Grid } from '../../grid/grid';
import { inEveryLanguage } from '../../messages';
import { asksNothing } from '../../responses/columns/known-headers';
import type { LabelSettings } from '../../responses/matrix/classify';
import { proposeMeaning } from '../../responses/unknown-answers/propose-meaning';
import { becameDate } from '../../responses/unknown-answers/became-date';

/** The widest scale that is looked for. */
export const WIDEST = { min: 0, max: 10 } as const;
/** So many answers alike say nothing: a page number, a survey's id. */
const ALIKE = 5;

/** `columns`: positions that may be questions; gives those that are. */
export function questionColumns(
  header: readonly string[],
  rows: Grid,
  settings: LabelSettings,
  columns: readonly number[],
): readonly number[] {
  const wide: LabelSettings = { ...settings, scale: WIDEST };
  const known = knownTexts(settings);
  const kinds = new Map<Cell, 'answer' | 'date' | 'other'>();
  const kindOf = (cell: Cell): 'answer' | 'date' | 'other' => {
    const kind = kinds.get(cell) ?? (isAnswer(cell, known, wide) ? 'answer' : becameDate(cell) ? 'date' : 'other');
    kinds.set(cell, kind);
    return kind;
  };
  return columns.filter((column) => {
    if (asksNothing(header[column] ?? '')) return false;
    const cells = rows.map((row) => row[column]).filter((cell) => !isBlank(cell, known));
    if (cells.length === 0 || isRunning(cells) || isAllAlike(cells)) return false;
    const count = (kind: string): number => cells.filter((cell) => kindOf(cell) === kind).length;
    const answers = count('answer');
    return (answers + count('date')) * 2 > cells.length && answers > 0;
  });
}

interface KnownTexts {
  readonly dontKnow: ReadonlySet<string>;
  readonly blank: ReadonlySet<string>;
}

const keysOf = (texts: readonly string[]): ReadonlySet<string> => new Set(texts.map(comparisonKey));
const knownTexts = ({ dontKnow, blank }: LabelSettings): KnownTexts => ({
  dontKnow: keysOf([...dontKnow, ...inEveryLanguage(({ settingDefaults }) => settingDefaults.dontKnow).flat()]),
  blank: keysOf(['', ...blank]),
});

const isBlank = (cell: Cell, { blank }: KnownTexts): boolean => blank.has(comparisonKey(cell));

function isAnswer(cell: Cell, { dontKnow }: KnownTexts, wide: LabelSettings): boolean {
  const key = comparisonKey(cell);
  if (/^\d{1,2}$/.test(key)) return Number(key) <= WIDEST.max || proposeMeaning(key, wide) !== null;
  return dontKnow.has(key) || proposeMeaning(key, wide) !== null;
}

/** 1, 2, 3 … or 1001, 1002 …: each one more than the one before. */
function isRunning(cells: readonly Cell[]): boolean {
  const numbers = cells.map((cell) => Number(comparisonKey(cell)));
  return cells.length >= ALIKE && numbers.every((number, at) => at === 0 || number === (numbers[at - 1] as number) + 1);
}

const isAllAlike = (cells: readonly Cell[]): boolean =>
  cells.length >= ALIKE && new Set(cells.map(comparisonKey)).size === 1;
