/** The menu item Skapa kommunflikar: a tab for each active municipality, in as few batches as hold them; nothing where all is as it should be. */
import type { Job } from '../google/call';
import type { Done } from './run/done';
import { allFindings, decksTabs } from './kontroll/all-findings';
import { warningSentences } from './kontroll/warning-sentences';
import { sendGuarded } from './municipality-tabs/send-guarded';
import { tabWrite } from './municipality-tabs/tab-write';
import { isMunicipalityKey, type Target, targets } from './municipality-tabs/target';
import { readAnalysis } from './survey/read-analysis';
import { chartDataTab } from './workbook/chart-data-tab';
import { tabUrl } from './workbook/read-workbook';
import type { RunContext } from './run/run-context';
import { takeTurn } from './run/take-turn';
import { identityRequests } from './workbook/workbook-identity';
import { workbookIds } from './workbook/workbook-ids';

/** Links to more tabs than this are no help. */
const LINKS = 20;

export function* makeMunicipalityTabs(context: RunContext): Job<Done> {
  yield* takeTurn();
  const read = yield* readAnalysis(context, (workbook) => [
    ...workbook.tabs.filter(({ key }) => isMunicipalityKey(key)),
    ...decksTabs(workbook),
  ]);
  const { workbook, survey, analysis, grids, words } = read;
  const ids = workbookIds(workbook);
  const all = targets(workbook, analysis, grids.others, ids, words);
  const blocks = all.filter(({ block }) => block !== null).length;
  const data = chartDataTab(workbook, 'chartData', blocks, survey.questions.length, ids, words);
  const facts = { analysis, survey, computed: context.localTime(context.now, workbook.timeZone).date };
  const write = (target: Target): ReturnType<typeof tabWrite> => tabWrite(target, facts, data, words);
  const writes = all.flatMap((target) => write(target) ?? []);
  const before = [...identityRequests(workbook), ...(blocks > 0 ? data.before : [])];
  const moved = yield* sendGuarded(context, { before, writes, after: data.after }, write);

  const { municipalityDone: done, municipalityWords } = words;
  const restored = writes.filter(({ restores }) => restores).map(({ target }) => target.title);
  const made = writes.filter(({ target }) => target.isNew).length;
  const counts = { made, updated: writes.length - made, unchanged: all.length - writes.length };
  const withoutFigures = all
    .filter(({ result }) => result !== null && result.shown !== 'shown')
    .map(({ unit }) => unit.name);
  return {
    title: done.title,
    sentences: [
      all.length === 0 ? done.none : done.made(counts.made, counts.updated, counts.unchanged),
      ...(withoutFigures.length > 0 ? [municipalityWords.noTab(withoutFigures)] : []),
      ...(restored.length > 0 ? [done.restored(restored)] : []),
      ...(moved.length > 0 ? [done.moving(moved.map(({ title }) => title))] : []),
      ...warningSentences(allFindings(read), analysis, words),
    ],
    links: all
      .slice(0, LINKS)
      .map(({ title, sheetId }) => ({ text: done.link(title), url: tabUrl(workbook, sheetId) })),
    counts,
  };
}
