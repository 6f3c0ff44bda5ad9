/** Every tab of a workbook, in the order of the work: first the page that it opens on, then the tables. */
import type { Words } from '../../messages';
import { emptyAnalysisTab } from '../../report/tabs/analysis-tab';
import { emptyAreasTab } from '../../report/tabs/areas-tab';
import { emptyCheckTab } from '../../report/tabs/check-tab';
import { emptyJointPage } from '../../report/tabs/joint-page';
import type { ListTab } from '../../report/tabs/list-tab';
import { decksTab, mailingTab, statusTab } from '../../report/tabs/log-tabs';
import { decisionsTab } from '../../report/tabs/decisions-tab';
import { dialoguesTab } from '../../report/tabs/dialogues-tab';
import { planTab } from '../../report/tabs/plan-tab';
import { settingsTab } from '../../report/tabs/settings-tab';
import type { Tab } from '../../report/tabs/tab-blocks';
import { answersTab, departmentsTab, municipalitiesTab, questionsTab } from '../../report/tabs/survey-tabs';

/** Written whole, headers too, by Räkna om analysen: never given columns, and a tab of the name that a person made is not ours. */
export const WRITTEN_BY_US: readonly string[] = ['analysis', 'areas', 'check'];

/** The page stands first, where one begins to read; it says how one begins until there are joint figures. */
export const pageToHave = (words: Words): Tab => emptyJointPage(words);

/** Example answers only where there is nothing yet, so that the menu can be tried at once; elsewhere the examples do not count. */
export const tabsToHave = (isEmpty: boolean, words: Words): readonly ListTab[] => [
  settingsTab(words),
  municipalitiesTab(isEmpty, words),
  departmentsTab(words),
  questionsTab(isEmpty, words),
  ...(isEmpty ? [answersTab(words)] : []),
  emptyCheckTab(words),
  emptyAnalysisTab(words),
  emptyAreasTab(words),
  decisionsTab(words),
  dialoguesTab(words),
  planTab(words),
  mailingTab(words),
  statusTab(words),
  decksTab(words),
];
