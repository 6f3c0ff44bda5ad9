/** The menu item Räkna om analysen: reads the answers and writes Analys and Kontroll; four calls, three where nothing has changed. */
import { call, type Job } from '../google/call';
import { analysisDone } from '../messages/sv/analysis-tab';
import { analysisTab } from '../report/tabs/analysis-tab';
import { checkTab } from '../report/tabs/check-tab';
import { batches } from '../requests/sheets/batches';
import type { Done } from './done';
import { readAnalysis } from './read-analysis';
import { tabUrl } from './read-workbook';
import type { RunContext } from './run-context';
import { takeTurn } from './take-turn';
import { identityRequests, workbookIds } from './workbook-identity';
import { listTabRequests } from './write-tabs/list-tab-requests';

export function* recalculateAnalysis(context: RunContext): Job<Done> {
  yield* takeTurn();
  const { workbook, survey, analysis, findings } = yield* readAnalysis(context);
  const ids = workbookIds(workbook);
  const writes = [analysisTab(analysis, survey), checkTab(findings)].map((tab) => listTabRequests(workbook, tab, ids));
  const identity = identityRequests(workbook);
  const groups = [identity, ...writes.flatMap((write) => write.groups)];
  const inOne = batches(groups);
  // Half of a tab must not pass for the whole of an earlier one: where it takes several batches the first says so.
  const toSend = inOne.length <= 1 ? inOne : batches([writes.flatMap((write) => write.begun), ...groups]);
  for (const requests of toSend) {
    yield* call('sheets.spreadsheets.batchUpdate', { spreadsheetId: context.spreadsheetId, fields: 'spreadsheetId' }, { requests: [...requests] });
  }
  const [analysisWrite, checkWrite] = writes;
  const written = writes.filter(({ outcome }) => outcome !== 'same').length;
  return {
    title: analysisDone.title,
    sentences: [
      analysisDone.written(analysis.units.filter(({ level }) => level === 'municipality').length, survey.questions.length),
      analysisDone.findings(findings.length),
      ...(written === 0 ? [analysisDone.unchanged] : []),
    ],
    links: [
      { text: analysisDone.analysisLink, url: tabUrl(workbook, analysisWrite?.sheetId ?? 0) },
      { text: analysisDone.checkLink, url: tabUrl(workbook, checkWrite?.sheetId ?? 0) },
    ],
    counts: { written, unchanged: writes.length - written, findings: findings.length, units: analysis.units.length },
  };
}
