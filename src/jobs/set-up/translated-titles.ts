/** Tabs of ours whose title is exactly what another language calls them get this language's title; a tab that a person renamed keeps its own. */
import type { Words } from '../../messages';
import { inEveryLanguage } from '../../messages';
import { municipalityKey } from '../../report/tabs/municipality-tab';
import type { Together } from '../../requests/sheets/batches';
import type { Workbook, WorkbookTab } from '../workbook/read-workbook';

export function translatedTitles(workbook: Workbook, words: Words): Together {
  const taken = new Set(workbook.tabs.map(({ title }) => title));
  return workbook.tabs.flatMap((tab) => {
    const title = translatedTitle(tab, words);
    if (title === tab.title || taken.has(title)) return [];
    taken.add(title);
    return [{ updateSheetProperties: { properties: { sheetId: tab.sheetId, title }, fields: 'title' } }];
  });
}

function translatedTitle({ key, title }: WorkbookTab, { tabNames }: Words): string {
  if (key === null || key === 'answers') return title;
  if (key.startsWith(municipalityKey(''))) {
    const before = inEveryLanguage((words) => words.tabNames.municipality('')).find((start) => title.startsWith(start));
    return before === undefined ? title : tabNames.municipality(title.slice(before.length));
  }
  const names = (words: Pick<Words, 'tabNames'>): string | undefined => {
    const name = words.tabNames[key as keyof Words['tabNames']];
    return typeof name === 'string' ? name : undefined;
  };
  return inEveryLanguage(names).includes(title) ? (names({ tabNames }) ?? title) : title;
}
