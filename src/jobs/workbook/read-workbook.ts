/** The index of the workbook from one call: which tabs there are, which of them are ours, and whose file it is. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import { call, type Job } from '../../google/call';
import { inEveryLanguage } from '../../messages';
import type { TabKey } from '../../messages/keys';
import { SurveyError } from '../../messages/survey-error';
import { metadataKeys } from '../../requests/sheets/developer-metadata';
import type { RunContext } from '../run/run-context';

/** A text in metadata. */
export interface Stored {
  readonly value: string;
  readonly metadataId: number;
}

export interface WorkbookTab {
  readonly sheetId: number;
  readonly title: string;
  /** Place among the tabs, 0 first. */
  readonly index: number;
  readonly hidden: boolean;
  readonly rowCount: number;
  readonly columnCount: number;
  readonly chartIds: readonly number[];
  /** Ours, under this key, whatever the tab is called; null = nobody has marked it. */
  readonly key: string | null;
  /** Fingerprint of what we last wrote; null = never. */
  readonly hash: Stored | null;
  /** Of Handlingsplan: what people had written when it was last looked at (src/method/seen-actions.ts); null = never. */
  readonly seen: Stored | null;
}

export interface Workbook {
  readonly spreadsheetId: string;
  readonly url: string;
  readonly title: string;
  readonly locale: string;
  /** Due dates are in this zone. */
  readonly timeZone: string;
  readonly tabs: readonly WorkbookTab[];
  /** `copied`: the file says that it is another one, so its ledger tells of somebody else's decks (GOOGLE.md 8). */
  readonly identity: 'new' | 'own' | 'copied';
  /** The file that this one was copied from, whose mailing may still be on; the metadata that says so once the copy knows itself. */
  readonly original: { readonly spreadsheetId: string; readonly metadataId: number | null } | null;
  /** The metadata that holds the file's own id; null in a new one. */
  readonly identityMetadataId: number | null;
  /** The version of the program that it is made for; null = it does not say. */
  readonly version: { readonly value: number; readonly metadataId: number } | null;
  /** How many respondents units had when they were shown; null = never. */
  readonly shown: { readonly value: string; readonly metadataId: number } | null;
  /** Ids in use, so that none is given twice. */
  readonly taken: {
    readonly sheets: ReadonlySet<number>;
    readonly charts: ReadonlySet<number>;
    readonly metadata: ReadonlySet<number>;
  };
}

const METADATA = 'developerMetadata(metadataId,metadataKey,metadataValue)';
const FIELDS =
  `spreadsheetId,spreadsheetUrl,properties(title,locale,timeZone),${METADATA},` +
  `sheets(properties(sheetId,title,index,hidden,gridProperties(rowCount,columnCount)),${METADATA},charts(chartId))`;

export function* readWorkbook(context: RunContext): Job<Workbook> {
  const { spreadsheetId } = context;
  return workbook(yield* call('sheets.spreadsheets.get', { spreadsheetId, fields: FIELDS }), spreadsheetId);
}

function workbook(spreadsheet: sheets_v4.Schema$Spreadsheet, spreadsheetId: string): Workbook {
  const sheets = spreadsheet.sheets ?? [];
  const identity = valueOf(spreadsheet.developerMetadata, metadataKeys.spreadsheet);
  const version = valueOf(spreadsheet.developerMetadata, metadataKeys.version);
  const original = valueOf(spreadsheet.developerMetadata, metadataKeys.original);
  const metadata = [
    ...(spreadsheet.developerMetadata ?? []),
    ...sheets.flatMap((sheet) => sheet.developerMetadata ?? []),
  ];
  return {
    spreadsheetId,
    url: spreadsheet.spreadsheetUrl ?? `https://docs.google.com/spreadsheets/d/${spreadsheetId}/edit`,
    title: spreadsheet.properties?.title ?? '',
    locale: spreadsheet.properties?.locale ?? '',
    timeZone: spreadsheet.properties?.timeZone ?? 'Etc/GMT',
    tabs: sheets.map(tab),
    identity: identity === null ? 'new' : identity.value === spreadsheetId ? 'own' : 'copied',
    original:
      identity !== null && identity.value !== spreadsheetId
        ? { spreadsheetId: identity.value, metadataId: original?.metadataId ?? null }
        : original && { spreadsheetId: original.value, metadataId: original.metadataId },
    identityMetadataId: identity?.metadataId ?? null,
    version: version && { ...version, value: Number(version.value) },
    shown: valueOf(spreadsheet.developerMetadata, metadataKeys.shown),
    taken: {
      sheets: new Set(sheets.map((sheet) => sheet.properties?.sheetId ?? 0)),
      charts: new Set(sheets.flatMap((sheet) => (sheet.charts ?? []).map((chart) => chart.chartId ?? 0))),
      metadata: new Set(metadata.map((entry) => entry.metadataId ?? 0)),
    },
  };
}

function tab(sheet: sheets_v4.Schema$Sheet, place: number): WorkbookTab {
  const properties = sheet.properties ?? {};
  return {
    sheetId: properties.sheetId ?? 0,
    title: properties.title ?? '',
    index: properties.index ?? place,
    hidden: properties.hidden ?? false,
    rowCount: properties.gridProperties?.rowCount ?? 0,
    columnCount: properties.gridProperties?.columnCount ?? 0,
    chartIds: (sheet.charts ?? []).map((chart) => chart.chartId ?? 0),
    key: valueOf(sheet.developerMetadata, metadataKeys.tab)?.value ?? null,
    hash: valueOf(sheet.developerMetadata, metadataKeys.hash),
    seen: valueOf(sheet.developerMetadata, metadataKeys.seen),
  };
}

function valueOf(metadata: readonly sheets_v4.Schema$DeveloperMetadata[] | undefined, key: string): Stored | null {
  const entry = metadata?.find((candidate) => candidate.metadataKey === key);
  return entry ? { value: entry.metadataValue ?? '', metadataId: entry.metadataId ?? 0 } : null;
}

/** The tab marked with the key, else an unmarked one of the name in any language; so a renamed tab is found, and one that a person made. */
export function findTab(workbook: Workbook, key: TabKey): WorkbookTab | null {
  const names = inEveryLanguage(({ tabNames }) => tabNames[key]);
  return (
    workbook.tabs.find((candidate) => candidate.key === key) ??
    workbook.tabs.find((candidate) => candidate.key === null && names.includes(candidate.title)) ??
    null
  );
}

/** As `findTab`, for a tab there is one of; where it is missing nothing can go on. */
export function requireTab(workbook: Workbook, key: TabKey): WorkbookTab {
  const found = findTab(workbook, key);
  if (!found) throw new SurveyError('MISSING_TAB', { tab: key });
  return found;
}

/** Address that opens the workbook at a tab. */
export const tabUrl = (workbook: Workbook, sheetId: number): string =>
  `https://docs.google.com/spreadsheets/d/${workbook.spreadsheetId}/edit#gid=${sheetId}`;

/** The same with cells selected; `range` as A1 without the tab. It names the place, not what stands there: rows move. */
export const rangeUrl = (workbook: Workbook, sheetId: number, range: string): string =>
  `${tabUrl(workbook, sheetId)}&range=${range}`;
