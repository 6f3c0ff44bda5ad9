/** Reads what documents are made from: the survey with its analysis, and the tabs of the method, in the same calls. */
import type { Job } from '../../google/call';
import type { Grid } from '../../grid/grid';
import type { Finding } from '../../messages/finding';
import type { TabKey } from '../../messages/keys';
import { serialOfIso } from '../../method/days';
import { readDecisions } from '../../method/read-decisions';
import { readDialogues } from '../../method/read-dialogues';
import { readPlan } from '../../method/read-plan';
import { cutNames } from '../../report/deck/cut-names';
import type { MethodRecords } from '../../report/documents/municipality-records';
import { possibleDocuments, type PossibleDocument } from '../../report/documents/possible-documents';
import { deckReports } from '../decks/deck-reports';
import type { RunContext } from '../run/run-context';
import { readAnalysis, type ReadAnalysis } from '../survey/read-analysis';
import { findTab, type WorkbookTab } from '../workbook/read-workbook';

export interface ReadMethod {
  readonly read: ReadAnalysis;
  /** What can be made, with `computed` as the day of the figures, yyyy-mm-dd. */
  readonly documents: (computed: string) => readonly PossibleDocument[];
  /** What is odd in Beslut and Dialog. */
  readonly findings: readonly Finding[];
}

/** Tabs that may be missing: a workbook made before has none, and then there are no rows. */
const TABS: readonly TabKey[] = ['documents', 'decisions', 'dialogues', 'plan'];

export function* readMethod(context: RunContext): Job<ReadMethod> {
  const read = yield* readAnalysis(context, (workbook) => TABS.flatMap((key) => findTab(workbook, key) ?? []));
  const { workbook, settings, words, grids } = read;
  const gridOf = (tab: WorkbookTab): Grid => grids.others.get(tab.sheetId) ?? [];
  const tabOf = (key: TabKey): WorkbookTab | null => findTab(workbook, key);
  const today = serialOfIso(context.localTime(context.now, workbook.timeZone).date) ?? 0;
  const { scale } = settings;
  const decided = readIf(tabOf('decisions'), (tab) => readDecisions(gridOf(tab), tab.title));
  const talked = readIf(tabOf('dialogues'), (tab) => readDialogues(gridOf(tab), tab.title, scale));
  const planned = readIf(tabOf('plan'), (tab) => readPlan(gridOf(tab), tab.title, today));
  const records: MethodRecords = {
    decisions: decided?.decisions ?? [],
    dialogues: talked?.dialogues ?? [],
    actions: planned?.actions ?? [],
  };
  const { analysis, survey } = cutNames(read.analysis, read.survey);
  return {
    read,
    findings: [...(decided?.findings ?? []), ...(talked?.findings ?? [])],
    documents: (computed) => {
      const facts = { cooperation: settings.cooperation, computed };
      const decks = deckReports(read.analysis, read.survey, facts, words).map(({ deck }) => deck);
      return possibleDocuments({ analysis, survey, facts, records, decks, words });
    },
  };
}

const readIf = <Result>(tab: WorkbookTab | null, of: (tab: WorkbookTab) => Result): Result | null =>
  tab === null ? null : of(tab);
