/**
 * The menu item Räkna om analysen: reads the answers and writes Analys, Delområden, Gemensam and Kontroll; four calls, three where
 * nothing has changed. Where something stops it, Kontroll alone is written and the figures stay as they were.
 */
import { call, type Job } from '../google/call';
import { fewSinceShown } from '../analysis/few-since-shown';
import type { Grid } from '../grid/grid';
import { causeLine, rankedCauses } from '../messages/causes';
import type { Finding } from '../messages/finding';
import { noReach } from '../messages/hits';
import { analysisTab } from '../report/tabs/analysis-tab';
import { areasTab } from '../report/tabs/areas-tab';
import { checkTab } from '../report/tabs/check-tab';
import { jointPage } from '../report/tabs/joint-page';
import { batches } from '../requests/sheets/batches';
import { allFindings, decksTabs } from './kontroll/all-findings';
import { memoryKey, memoryRequests, shownMemory } from './kontroll/shown-memory';
import { jointPageRequests } from './recalculate/joint-page-requests';
import type { Done } from './run/done';
import { reachOf } from './kontroll/reach-of';
import { readAnalysis, type ReadAnalysis } from './survey/read-analysis';
import { tabUrl } from './workbook/read-workbook';
import type { RunContext } from './run/run-context';
import { stopsAmong } from './survey/stops';
import { takeTurn } from './run/take-turn';
import { identityRequests } from './workbook/workbook-identity';
import { workbookIds } from './workbook/workbook-ids';
import { listTabRequests, type TabWrite } from './recalculate/list-tab-requests';

/** Tabs that this job writes: what stands in them is looked at in the same call as the survey. */
const WRITTEN: ReadonlySet<string> = new Set(['analysis', 'areas', 'joint', 'check']);

export function* recalculate(context: RunContext): Job<Done> {
  yield* takeTurn();
  const read = yield* readAnalysis(
    context,
    (workbook) => [...decksTabs(workbook), ...workbook.tabs.filter(({ key }) => WRITTEN.has(key ?? ''))],
    { despiteStops: true },
  );
  const { workbook, words, survey, analysis, settings, grids } = read;
  const findings = allFindings(read);
  const { shown } = fewSinceShown(analysis, shownMemory(workbook), memoryKey);
  const ids = workbookIds(workbook);
  const gridOf = (sheetId: number): Grid | undefined => grids.others.get(sheetId);
  const joint = jointPage({ analysis, survey, cooperation: settings.cooperation, words });
  const writes = [
    ...(stopsAmong(findings).length > 0
      ? []
      : [
          listTabRequests(workbook, analysisTab(analysis, survey, words), ids, gridOf),
          listTabRequests(workbook, areasTab(analysis, words), ids, gridOf),
          jointPageRequests(workbook, joint, survey, ids, gridOf, words),
        ]),
    listTabRequests(workbook, checkTab(findings, reachOf(analysis), words), ids, gridOf),
  ];
  const stopped = stopsAmong(findings).length > 0;
  const marks = [...identityRequests(workbook), ...(stopped ? [] : memoryRequests(workbook, ids, shown))];
  const groups = [marks, ...writes.flatMap((write) => write.groups)];
  const inOne = batches(groups);
  // Half of a tab must not pass for the whole of an earlier one: where it takes several batches the first says so.
  const toSend = inOne.length <= 1 ? inOne : batches([writes.flatMap((write) => write.begun), ...groups]);
  for (const requests of toSend) {
    yield* call(
      'sheets.spreadsheets.batchUpdate',
      { spreadsheetId: context.spreadsheetId, fields: 'spreadsheetId' },
      { requests: [...requests] },
    );
  }
  return doneOf(read, writes, findings);
}

/** `writes` are those of the tabs with figures, in their order, and of Kontroll, the last; of Kontroll alone where something stopped the rest. */
function doneOf(
  { workbook, words, survey, analysis }: ReadAnalysis,
  writes: readonly TabWrite[],
  findings: readonly Finding[],
): Done {
  const { analysisDone, jointWords, stopWords } = words;
  const written = writes.filter(({ outcome }) => outcome !== 'same').length;
  const counts = {
    written,
    unchanged: writes.length - written,
    findings: findings.length,
    units: analysis.units.length,
  };
  const restored = writes.flatMap(({ sheetId, restored: lines }) => {
    const title = workbook.tabs.find((tab) => tab.sheetId === sheetId)?.title ?? '';
    return lines.length > 0 ? [{ title, rows: lines }] : [];
  });
  const link = (text: string, place: number): Done['links'][number] => ({
    text,
    url: tabUrl(workbook, writes[place]?.sheetId ?? 0),
  });
  const checkLink = link(analysisDone.checkLink, writes.length - 1);
  const stops = stopsAmong(findings);
  if (stops.length > 0)
    return {
      title: stopWords.title,
      sentences: [...rankedCauses(stops, reachOf(analysis)).map((cause) => causeLine(cause, words)), stopWords.kept],
      links: [checkLink],
      counts,
    };
  return {
    title: analysisDone.title,
    sentences: [
      analysisDone.written(
        analysis.units.filter(({ level }) => level === 'municipality').length,
        survey.questions.length,
      ),
      analysisDone.findings(rankedCauses(findings, noReach).filter(({ severity }) => severity !== 'info').length),
      ...(restored.length > 0 ? [analysisDone.restored(restored)] : []),
      ...(written === 0 ? [analysisDone.unchanged] : []),
    ],
    links: [link(analysisDone.analysisLink, 0), link(jointWords.link, 2), checkLink],
    counts,
  };
}
