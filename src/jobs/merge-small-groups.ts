/** The menu item Föreslå sammanslagning, after the yes: writes Redovisas som in Kommuner and Förvaltningar for those that are reported together. */
import type { Job } from '../google/call';
import { SurveyError } from '../messages/survey-error';
import { mergeCells } from './merging/merge-cells';
import { readMerges } from './merging/read-merges';
import type { Done } from './run/done';
import type { RunContext } from './run/run-context';
import { takeTurn } from './run/take-turn';
import { tabUrl } from './workbook/read-workbook';
import { settleCells } from './workbook/settle-cells';

/**
 * Nothing else is written; run again it proposes what is then left. Throws SETTINGS_MOVING { tab } where rows never stood still, and
 * MISSING_COLUMNS where a tab has no column Redovisas som, before anything is written in it.
 */
export function* mergeSmallGroups(context: RunContext): Job<Done> {
  yield* takeTurn();
  const { workbook, words, tabs } = yield* readMerges(context);
  const { merging } = words;
  if (tabs.length === 0)
    return { title: merging.title, sentences: [merging.nothing], links: [], counts: { written: 0 } };
  // A tab without the column is told of before anything is written in the other.
  for (const { table, tab, grid, together } of tabs) mergeCells(grid, table, tab.title, together, words);
  const written: { readonly title: string; readonly rows: number }[] = [];
  for (const { table, tab, grid, together } of tabs) {
    const { first } = yield* settleCells(
      context,
      tab,
      grid,
      (base) => ({ cells: mergeCells(base, table, tab.title, together, words) }),
      { moving: new SurveyError('SETTINGS_MOVING', { tab: tab.title }) },
    );
    written.push({ title: tab.title, rows: first.changed.length });
  }
  return {
    title: merging.title,
    sentences: [
      ...written.map(({ title, rows }) => merging.done(rows, title)),
      merging.next,
      ...(tabs.some(({ table }) => table === 'municipalities') ? [merging.left] : []),
    ],
    links: tabs.map(({ tab }) => ({ text: merging.link(tab.title), url: tabUrl(workbook, tab.sheetId) })),
    counts: { written: written.reduce((sum, { rows }) => sum + rows, 0) },
  };
}
