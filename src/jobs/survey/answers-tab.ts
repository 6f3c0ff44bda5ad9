/** Finds the tab with the answers. */
import { SurveyError } from '../../messages/survey-error';
import { inEveryLanguage } from '../../messages';
import type { Workbook, WorkbookTab } from '../workbook/read-workbook';

/** Unmarked tabs only: a tab of ours is never taken for one that Google Forms made. */
export function usualAnswersTab(workbook: Workbook): WorkbookTab | null {
  const marked = workbook.tabs.find((tab) => tab.key === 'answers');
  if (marked) return marked;
  const free = workbook.tabs.filter((tab) => tab.key === null);
  for (const name of inEveryLanguage(({ answersTabNames }) => answersTabNames).flat()) {
    const found = free.find((tab) => tab.title === name) ?? free.find((tab) => tab.title.startsWith(name));
    if (found) return found;
  }
  return null;
}

/** The tab that Inställningar names; null where it names none. Throws MISSING_ANSWERS_TAB { tab }. */
export function namedTab(workbook: Workbook, title: string): WorkbookTab | null {
  if (title === '') return null;
  const found = workbook.tabs.find((tab) => tab.title === title);
  if (!found) throw new SurveyError('MISSING_ANSWERS_TAB', { tab: title });
  return found;
}
