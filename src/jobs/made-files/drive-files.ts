/** Our files in Drive: the folder, the templates, the decks and the documents, each known by its appProperties. */
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3';
import { call, type Job } from '../../google/call';
import type { Words } from '../../messages';
import { contentHash } from '../../requests/content-hash';
import type { RunContext } from '../run/run-context';
import type { FilePlace } from './file-place';

type File = drive_v3.Schema$File;

export interface MadeFiles {
  readonly folder: File | null;
  /** Of this kind. */
  readonly template: File | null;
  /** All that are made of anything, oldest first. */
  readonly files: readonly File[];
}

/** What decks are copies of, and documents. */
export type TemplateKind = 'template' | 'documentTemplate';

const FOLDER = 'application/vnd.google-apps.folder';

/** Identity only. An id of a unit may be longer than a property's 124 bytes: its hash stands for it. */
export const fileProperties = (
  context: RunContext,
  { kind, unitId, year }: FilePlace,
): Readonly<Record<string, string>> => ({
  dm: context.spreadsheetId,
  kind,
  unit: contentHash(unitId),
  year: String(year),
});

/** Of those that were found, the ones of a place. */
export const filesOf = (context: RunContext, { files }: MadeFiles, place: FilePlace): readonly File[] => {
  const wanted = Object.entries(fileProperties(context, place));
  return files.filter(({ appProperties }) => wanted.every(([key, value]) => appProperties?.[key] === value));
};

const quoted = (text: string): string => `'${text.replace(/\\/g, '\\\\').replace(/'/g, "\\'")}'`;

const has = (properties: Readonly<Record<string, string>>): string =>
  Object.entries(properties)
    .map(([key, value]) => `appProperties has { key='${key}' and value=${quoted(value)} }`)
    .join(' and ');

/** All pages: a page may be short although there are more (GOOGLE.md 10). */
function* filesThatHave(properties: Readonly<Record<string, string>>): Job<readonly File[]> {
  const files: File[] = [];
  let pageToken: string | undefined;
  do {
    const page = yield* call('drive.files.list', {
      q: `${has(properties)} and trashed = false`,
      orderBy: 'createdTime',
      pageSize: 1000,
      fields: 'nextPageToken,files(id,name,appProperties)',
      supportsAllDrives: true,
      includeItemsFromAllDrives: true,
      ...(pageToken && { pageToken }),
    });
    files.push(...(page.files ?? []));
    pageToken = page.nextPageToken ?? undefined;
  } while (pageToken);
  return files;
}

export function* listFiles(context: RunContext, template: TemplateKind): Job<MadeFiles> {
  const files = yield* filesThatHave({ dm: context.spreadsheetId });
  const first = (kind: string): File | null =>
    files.find(({ appProperties }) => appProperties?.['kind'] === kind) ?? null;
  return { folder: first('folder'), template: first(template), files };
}

/** A folder of our own: the Sheet's folder can't be seen with our rights. */
export function* makeFolder(context: RunContext, workbook: string, { deckJob }: Words): Job<string> {
  const body = {
    name: deckJob.folderName(workbook),
    mimeType: FOLDER,
    appProperties: { dm: context.spreadsheetId, kind: 'folder' },
  };
  const folder = yield* call('drive.files.create', { fields: 'id', supportsAllDrives: true }, body);
  return folder.id ?? '';
}

/** The oldest file of a place; null = none. */
export function* findFile(properties: Readonly<Record<string, string>>): Job<string | null> {
  const [file] = yield* filesThatHave(properties);
  return file?.id ?? null;
}

/** A file from its template; every property of the template is written over, since copies inherit them (GOOGLE.md 8). */
export function* copyTemplate(
  templateId: string,
  folderId: string,
  made: { readonly name: string; readonly properties: Readonly<Record<string, string>> },
): Job<string> {
  const body = { name: made.name, parents: [folderId], appProperties: made.properties };
  const file = yield* call('drive.files.copy', { fileId: templateId, fields: 'id', supportsAllDrives: true }, body);
  return file.id ?? '';
}
