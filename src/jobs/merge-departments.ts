/** The menu item Föreslå sammanslagning, after the yes: writes Redovisas som in Förvaltningar for departments that are reported together. */
import type { Job } from '../google/call';
import { SurveyError } from '../messages/survey-error';
import { mergeCells } from './merging/merge-cells';
import { readMerges } from './merging/read-merges';
import type { Done } from './run/done';
import type { RunContext } from './run/run-context';
import { takeTurn } from './run/take-turn';
import { tabUrl } from './workbook/read-workbook';
import { settleCells } from './workbook/settle-cells';

/** Nothing else is written; run again it proposes what is then left. Throws SETTINGS_MOVING { tab } where rows never stood still. */
export function* mergeDepartments(context: RunContext): Job<Done> {
  yield* takeTurn();
  const { workbook, words, tab, grid, proposals } = yield* readMerges(context);
  const { merging } = words;
  if (tab === null || proposals.length === 0)
    return { title: merging.title, sentences: [merging.nothing], links: [], counts: { written: 0 } };
  const { first } = yield* settleCells(
    context,
    tab,
    grid,
    (base) => ({ cells: mergeCells(base, tab.title, proposals, words) }),
    { moving: new SurveyError('SETTINGS_MOVING', { tab: tab.title }) },
  );
  return {
    title: merging.title,
    sentences: [merging.done(first.changed.length), merging.next],
    links: [{ text: merging.link, url: tabUrl(workbook, tab.sheetId) }],
    counts: { written: first.changed.length },
  };
}
