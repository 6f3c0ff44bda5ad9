/** Our files in Drive: the folder, the template and the decks, each known by its appProperties. */
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3';
import { call, type Job } from '../../google/call';
import { GoogleError } from '../../google/google-error';
import type { Words } from '../../messages';
import { SurveyError } from '../../messages/survey-error';
import { contentHash } from '../../requests/content-hash';
import { emptyTemplate, templateContent, type TemplateContent } from '../../requests/slides/reconcile/template-content';
import { missingLayout, templateRequests } from '../../requests/slides/template/template';
import type { RunContext } from '../run/run-context';

type File = drive_v3.Schema$File;

export interface DeckFiles {
  readonly folder: File | null;
  readonly template: File | null;
  /** Oldest first. */
  readonly decks: readonly File[];
}

const FOLDER = 'application/vnd.google-apps.folder';
const PRESENTATION = 'application/vnd.google-apps.presentation';

/** Identity only. An id of a municipality may be longer than a property's 124 bytes: its hash stands for it. */
export const deckProperties = (
  context: RunContext,
  unitId: string,
  year: number,
): Readonly<Record<string, string>> => ({
  dm: context.spreadsheetId,
  kind: 'deck',
  unit: contentHash(unitId),
  year: String(year),
});

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

export function* listFiles(context: RunContext): Job<DeckFiles> {
  const files = yield* filesThatHave({ dm: context.spreadsheetId });
  const ofKind = (kind: string): readonly File[] =>
    files.filter(({ appProperties }) => appProperties?.['kind'] === kind);
  return { folder: ofKind('folder')[0] ?? null, template: ofKind('template')[0] ?? null, decks: ofKind('deck') };
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

export interface Template {
  readonly id: string;
  readonly content: TemplateContent;
}

/** Makes the template where it is missing and fills it where it is still as Drive made it; otherwise leaves it as its owner wants it. Throws TEMPLATE_LAYOUT. */
export function* makeTemplate(
  context: RunContext,
  workbook: string,
  folderId: string,
  found: File | null,
  words: Words,
): Job<Template> {
  const presentationId = found?.id ?? (yield* createTemplate(context, workbook, folderId, words));
  const presentation = yield* call('slides.presentations.get', { presentationId });
  const requests = templateRequests(presentation, true, words);
  const lacks = missingLayout(presentation);
  if (lacks !== null) throw new SurveyError('TEMPLATE_LAYOUT', { layout: lacks });
  if (requests.length === 0) return { id: presentationId, content: templateContent(presentation) };
  try {
    yield* call('slides.presentations.batchUpdate', { presentationId }, { requests: [...requests] });
  } catch (error) {
    // Not known yet whether Google makes page numbers this way (GOOGLE.md 4): without them where it does not.
    if (!(error instanceof GoogleError) || error.meaning !== 'invalid') throw error;
    yield* call(
      'slides.presentations.batchUpdate',
      { presentationId },
      { requests: [...templateRequests(presentation, false, words)] },
    );
  }
  return { id: presentationId, content: emptyTemplate };
}

function* createTemplate(context: RunContext, workbook: string, folderId: string, { deckJob }: Words): Job<string> {
  const body = {
    name: deckJob.templateName(workbook),
    mimeType: PRESENTATION,
    parents: [folderId],
    appProperties: { dm: context.spreadsheetId, kind: 'template' },
  };
  const file = yield* call('drive.files.create', { fields: 'id', supportsAllDrives: true }, body);
  return file.id ?? '';
}

/** The oldest file of a deck's place; null = none. */
export function* findDeck(properties: Readonly<Record<string, string>>): Job<string | null> {
  const [file] = yield* filesThatHave(properties);
  return file?.id ?? null;
}

/** A deck from the template; every property of the template is written over, since copies inherit them (GOOGLE.md 8). */
export function* copyTemplate(
  templateId: string,
  folderId: string,
  deck: { readonly name: string; readonly properties: Readonly<Record<string, string>> },
): Job<string> {
  const body = { name: deck.name, parents: [folderId], appProperties: deck.properties };
  const file = yield* call('drive.files.copy', { fileId: templateId, fields: 'id', supportsAllDrives: true }, body);
  return file.id ?? '';
}
