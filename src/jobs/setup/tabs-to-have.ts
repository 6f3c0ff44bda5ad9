/** Every tab of a workbook, in the order of the work. */
import { emptyAnalysisTab } from '../../report/tabs/analysis-tab';
import { emptyCheckTab } from '../../report/tabs/check-tab';
import type { ListTab } from '../../report/tabs/list-tab';
import { decksTab, mailingTab, statusTab } from '../../report/tabs/log-tabs';
import { planTab } from '../../report/tabs/plan-tab';
import { settingsTab } from '../../report/tabs/settings-tab';
import { answersTab, municipalitiesTab, questionsTab } from '../../report/tabs/survey-tabs';

/** Example answers only where there is nothing yet, so that the menu can be tried at once; elsewhere the examples do not count. */
export const tabsToHave = (isEmpty: boolean): readonly ListTab[] => [
  settingsTab,
  municipalitiesTab(isEmpty),
  questionsTab(isEmpty),
  ...(isEmpty ? [answersTab] : []),
  emptyCheckTab,
  emptyAnalysisTab,
  planTab,
  mailingTab,
  statusTab,
  decksTab,
];
