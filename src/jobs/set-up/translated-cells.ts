/** Cells of ours in a tab that another language was written in: exactly its words become this one's; what a person wrote or changed stays. */
import { findHeaderRow } from '../../grid/find-columns';
import type { Cell, Grid } from '../../grid/grid';
import type { PlanCell } from '../../method/plan-cells';
import type { ListTab } from '../../report/tabs/list-tab';

type Wordings = ReadonlyMap<string, string>;

/** `before` is the same tab in another language: the same columns and rows in other words. */
export function translatedCells(tab: ListTab, before: ListTab, grid: Grid): readonly PlanCell[] {
  const headerRow = findHeaderRow(
    grid,
    [...before.columns, ...tab.columns].map(({ header }) => header),
  );
  const above = pairs([before.note, before.headline], [tab.note, tab.headline]);
  const headers = pairs(headersOf(before), headersOf(tab));
  const rows = rowWordings(tab, before);
  return grid.flatMap((cells, row) => {
    if (row < headerRow) return changed(cells, row, above);
    if (row === headerRow) return changed(cells, row, headers);
    const wordings = cells.map((cell) => rows.get(String(cell))).find((found) => found !== undefined);
    return wordings ? changed(cells, row, wordings) : [];
  });
}

const headersOf = ({ columns }: ListTab): readonly string[] => columns.map(({ header }) => header);

const pairs = (from: readonly (string | undefined)[], to: readonly (string | undefined)[]): Wordings =>
  new Map(
    from.flatMap((text, place): [string, string][] => {
      const other = to[place];
      return text && other && other !== text ? [[text, other]] : [];
    }),
  );

const changed = (cells: readonly Cell[], row: number, wordings: Wordings): readonly PlanCell[] =>
  cells.flatMap((cell, column): readonly PlanCell[] => {
    const text = wordings.get(String(cell));
    return text === undefined ? [] : [{ row, column, text }];
  });

/**
 * Of Inställningar alone, whose rows are ours: by the row's name, in either language, its name, its explanation and the names of its
 * choices. Other values say what stands in the answers, and no language is theirs.
 */
function rowWordings(tab: ListTab, before: ListTab): ReadonlyMap<string, Wordings> {
  if (tab.key !== 'settings') return new Map();
  return new Map(
    tab.rows.flatMap((_, place) => {
      const [from, to] = [textsOf(before, place), textsOf(tab, place)];
      const wordings = pairs([...from, ...choicesOf(before, place)], [...to, ...choicesOf(tab, place)]);
      return [from[0], to[0]].map((name): [string, Wordings] => [name ?? '', wordings]);
    }),
  );
}

/** Name and explanation. */
const textsOf = ({ rows }: ListTab, place: number): readonly string[] =>
  [rows[place]?.[0], rows[place]?.[2]].map((cell) => (cell && 'text' in cell ? cell.text : ''));

const choicesOf = ({ cellChoices = [] }: ListTab, place: number): readonly string[] =>
  cellChoices.find(({ row }) => row === place)?.choices ?? [];
