/** The menu item Kom igång: makes the tabs that are missing and the columns that tabs lack; touches nothing else. */
import { call, type Job } from '../google/call';
import type { Grid } from '../grid/grid';
import { rowsOf, wholeTab } from '../requests/sheets/a1';
import { batches, type Together } from '../requests/sheets/batches';
import { newListTab } from '../requests/sheets/list-tab/new-list-tab';
import { freeTitle } from '../requests/sheets/new-tab';
import { languages, wordsIn, type Words } from '../messages';
import { readLanguage } from '../settings/read-language';
import type { Done } from './run/done';
import { isOtherZone } from './mailing/days-of-run';
import { openWorkbook } from './workbook/open-workbook';
import { tabUrl, type Workbook, type WorkbookTab } from './workbook/read-workbook';
import type { RunContext } from './run/run-context';
import { additions, type Additions } from './set-up/additions';
import { existingTab } from './set-up/existing-tab';
import { firstPage, unusedTab, type FirstPage } from './set-up/first-page';
import { pageToHave, tabsToHave } from './set-up/tabs-to-have';
import { translatedTitles } from './set-up/translated-titles';
import { takeTurn } from './run/take-turn';
import { wordsOfRun } from './run/words-of-run';
import { identityRequests } from './workbook/workbook-identity';
import { workbookIds } from './workbook/workbook-ids';

/** Rows in which a header may stand. */
const HEAD_ROWS = 3;
/** Tabs that the person fills in first. */
const FIRST = ['questions', 'municipalities', 'settings'];

export function* setUp(context: RunContext): Job<Done> {
  yield* takeTurn();
  const workbook = yield* openWorkbook(context);
  const grids = yield* readHeads(context, workbook);
  const gridOf = (tab: WorkbookTab): Grid => grids.get(tab.sheetId) ?? [];
  const settings = existingTab(workbook, { key: 'settings' }, () => []);
  const language = (settings && readLanguage(gridOf(settings))) ?? context.language;
  const words = yield* wordsOfRun(context, { language });
  const [only, ...more] = workbook.tabs;
  const isEmpty = more.length === 0 && only?.key === null && gridOf(only).length === 0;

  const ids = workbookIds(workbook);
  const titles = workbook.tabs.map(({ title }) => title);
  const page = firstPage(pageToHave(words), workbook, gridOf, ids);
  const made: Made[] = [];
  const added: Additions[] = [];
  const others = languages.filter((other) => other !== language).map((other) => tabsToHave(isEmpty, wordsIn(other)));
  const titled = translatedTitles(workbook, words);
  if (page.made) titles.push(page.made.title);
  const groups: Together[] = [identityRequests(workbook), page.requests];
  for (const tab of tabsToHave(isEmpty, words)) {
    const existing = existingTab(workbook, tab, gridOf);
    if (existing) {
      const same = others.flatMap((all) => all.filter(({ key }) => key === tab.key));
      added.push(additions(tab, same, existing, gridOf(existing), ids));
      continue;
    }
    const title = freeTitle(tab.name, titles);
    const sheetId = ids.sheet(tab.key);
    titles.push(title);
    made.push({ key: tab.key, title, sheetId });
    groups.push(newListTab(tab, { sheetId, tabMetadataId: ids.metadata(tab.key) }, title));
  }
  for (const requests of batches([...groups, ...added.map((addition) => addition.requests), titled])) {
    yield* call(
      'sheets.spreadsheets.batchUpdate',
      { spreadsheetId: context.spreadsheetId, fields: 'spreadsheetId' },
      { requests: [...requests] },
    );
  }
  const otherZone = isOtherZone(context, workbook.timeZone);
  return setUpDone(workbook, words, { page, made, added, titled: titled.length, otherZone });
}

interface Made {
  readonly key: string;
  readonly title: string;
  readonly sheetId: number;
}

interface Changes {
  readonly page: FirstPage;
  readonly made: readonly Made[];
  readonly added: readonly Additions[];
  /** Titles that were changed to this language's. */
  readonly titled: number;
  /** The workbook's clock shows another time than the script's. */
  readonly otherZone: boolean;
}

function setUpDone(workbook: Workbook, { setupDone }: Words, changes: Changes): Done {
  const { page, added, titled, otherZone } = changes;
  const made = [...(page.made ? [{ key: 'joint', ...page.made }] : []), ...changes.made];
  const changed = added.filter(({ headers, settings }) => headers.length > 0 || settings > 0);
  const translated = titled + added.reduce((sum, addition) => sum + addition.translated, 0);
  return {
    title: setupDone.title,
    sentences: [
      ...(made.length > 0 ? [setupDone.made(made.map(({ title }) => title))] : []),
      ...changed.flatMap(({ title, headers, settings }) => [
        ...(headers.length > 0 ? [setupDone.columns(title, headers)] : []),
        ...(settings > 0 ? [setupDone.settings(title, settings)] : []),
      ]),
      ...(translated > 0 ? [setupDone.translated] : []),
      ...(made.length === 0 && changed.length === 0 && translated === 0 ? [setupDone.nothing] : []),
      ...(otherZone ? [setupDone.timeZone(workbook.timeZone)] : []),
      ...(made.some(({ key }) => key === 'questions') ? [setupDone.next] : []),
      setupDone.answers,
    ],
    links: made
      .filter(({ key }) => FIRST.includes(key))
      .map(({ title, sheetId }) => ({ text: setupDone.link(title), url: tabUrl(workbook, sheetId) })),
    counts: {
      made: made.length,
      columns: added.reduce((sum, { headers }) => sum + headers.length, 0),
      unchanged: added.length - changed.length + (page.made ? 0 : 1),
    },
  };
}

/** The first rows of every tab, the whole of the settings and of a tab that may be unused; one call. */
function* readHeads(context: RunContext, workbook: Workbook): Job<ReadonlyMap<number, Grid>> {
  const readable = workbook.tabs.filter(({ rowCount, columnCount }) => rowCount > 0 && columnCount > 0);
  const whole = [existingTab(workbook, { key: 'settings' }, () => []), unusedTab(workbook)];
  const answer = yield* call('sheets.spreadsheets.values.batchGet', {
    spreadsheetId: context.spreadsheetId,
    ranges: readable.map((tab) =>
      whole.includes(tab)
        ? wholeTab(tab.title)
        : rowsOf(tab.title, 0, Math.min(HEAD_ROWS, tab.rowCount), tab.columnCount),
    ),
    valueRenderOption: 'UNFORMATTED_VALUE',
    dateTimeRenderOption: 'SERIAL_NUMBER',
  });
  return new Map(readable.map((tab, place) => [tab.sheetId, (answer.valueRanges?.[place]?.values ?? []) as Grid]));
}
