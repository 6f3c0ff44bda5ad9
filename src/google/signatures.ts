/** Which parameters, body and answer belong to which method id: Google's own types, imported as types only. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { drive_v3 } from 'googleapis/build/src/apis/drive/v3';
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { Media } from './media';

type ValueRender = 'FORMATTED_VALUE' | 'UNFORMATTED_VALUE' | 'FORMULA';
type DateTimeRender = 'SERIAL_NUMBER' | 'FORMATTED_STRING';
type SuggestionsView = 'SUGGESTIONS_INLINE' | 'PREVIEW_SUGGESTIONS_ACCEPTED' | 'PREVIEW_WITHOUT_SUGGESTIONS';
type ValueInput = 'RAW' | 'USER_ENTERED';

/** Functions that a trigger may start. main.ts exports each; triggers that were made once keep the name they were made with. */
export type TriggerHandler = 'morningRun' | 'continueWork';

interface InSpreadsheet {
  readonly spreadsheetId: string;
}

interface Signatures {
  'sheets.spreadsheets.create': {
    params: { readonly fields?: string };
    body: sheets_v4.Schema$Spreadsheet;
    response: sheets_v4.Schema$Spreadsheet;
  };
  'sheets.spreadsheets.get': {
    params: InSpreadsheet & {
      readonly ranges?: readonly string[];
      readonly includeGridData?: boolean;
      readonly fields?: string;
    };
    body: undefined;
    response: sheets_v4.Schema$Spreadsheet;
  };
  'sheets.spreadsheets.batchUpdate': {
    params: InSpreadsheet & { readonly fields?: string };
    body: sheets_v4.Schema$BatchUpdateSpreadsheetRequest;
    response: sheets_v4.Schema$BatchUpdateSpreadsheetResponse;
  };
  'sheets.spreadsheets.values.get': {
    params: InSpreadsheet & {
      readonly range: string;
      readonly majorDimension?: 'ROWS' | 'COLUMNS';
      readonly valueRenderOption?: ValueRender;
      readonly dateTimeRenderOption?: DateTimeRender;
    };
    body: undefined;
    response: sheets_v4.Schema$ValueRange;
  };
  'sheets.spreadsheets.values.batchGet': {
    params: InSpreadsheet & {
      readonly ranges: readonly string[];
      readonly majorDimension?: 'ROWS' | 'COLUMNS';
      readonly valueRenderOption?: ValueRender;
      readonly dateTimeRenderOption?: DateTimeRender;
    };
    body: undefined;
    response: sheets_v4.Schema$BatchGetValuesResponse;
  };
  'sheets.spreadsheets.values.update': {
    params: InSpreadsheet & { readonly range: string; readonly valueInputOption: ValueInput };
    body: sheets_v4.Schema$ValueRange;
    response: sheets_v4.Schema$UpdateValuesResponse;
  };
  'sheets.spreadsheets.values.append': {
    params: InSpreadsheet & {
      readonly range: string;
      readonly valueInputOption: ValueInput;
      readonly insertDataOption?: 'OVERWRITE' | 'INSERT_ROWS';
    };
    body: sheets_v4.Schema$ValueRange;
    response: sheets_v4.Schema$AppendValuesResponse;
  };
  /** With media of another type than the body's the file is converted: a .docx becomes a document. */
  'drive.files.create': {
    params: { readonly fields?: string; readonly supportsAllDrives?: boolean };
    body: drive_v3.Schema$File;
    media: Media;
    response: drive_v3.Schema$File;
  };
  'drive.files.copy': {
    params: { readonly fileId: string; readonly fields?: string; readonly supportsAllDrives?: boolean };
    body: drive_v3.Schema$File;
    response: drive_v3.Schema$File;
  };
  'drive.files.get': {
    params: { readonly fileId: string; readonly fields?: string; readonly supportsAllDrives?: boolean };
    body: undefined;
    response: drive_v3.Schema$File;
  };
  'drive.files.update': {
    params: { readonly fileId: string; readonly fields?: string; readonly supportsAllDrives?: boolean };
    body: drive_v3.Schema$File;
    response: drive_v3.Schema$File;
  };
  'drive.files.list': {
    params: {
      readonly q?: string;
      readonly pageSize?: number;
      readonly pageToken?: string;
      readonly orderBy?: string;
      readonly fields?: string;
      readonly supportsAllDrives?: boolean;
      readonly includeItemsFromAllDrives?: boolean;
    };
    body: undefined;
    response: drive_v3.Schema$FileList;
  };
  /** Apps Script refuses it without `alt` (GOOGLE.md 51). */
  'drive.files.export': {
    params: { readonly fileId: string; readonly mimeType: string; readonly alt: 'media' };
    body: undefined;
    response: Media;
  };
  'docs.documents.get': {
    params: {
      readonly documentId: string;
      readonly includeTabsContent?: boolean;
      readonly suggestionsViewMode?: SuggestionsView;
    };
    body: undefined;
    response: docs_v1.Schema$Document;
  };
  'docs.documents.batchUpdate': {
    params: { readonly documentId: string };
    body: docs_v1.Schema$BatchUpdateDocumentRequest;
    response: docs_v1.Schema$BatchUpdateDocumentResponse;
  };
  'slides.presentations.get': {
    params: { readonly presentationId: string; readonly fields?: string };
    body: undefined;
    response: slides_v1.Schema$Presentation;
  };
  'slides.presentations.batchUpdate': {
    params: { readonly presentationId: string };
    body: slides_v1.Schema$BatchUpdatePresentationRequest;
    response: slides_v1.Schema$BatchUpdatePresentationResponse;
  };
  /** The address in the answer can be read for half an hour by whoever has it (GOOGLE.md 5). */
  'slides.presentations.pages.getThumbnail': {
    params: {
      readonly presentationId: string;
      readonly pageObjectId: string;
      readonly 'thumbnailProperties.thumbnailSize': 'LARGE' | 'MEDIUM' | 'SMALL' | 'WIDTH2000_PX';
    };
    body: undefined;
    response: slides_v1.Schema$Thumbnail;
  };

  /** Locks are Google's: released by themselves when the script ends, however it ends. Answers whether it was got. */
  'appsscript.LockService.tryLock': {
    params: { readonly lock: 'document' | 'script'; readonly waitMs: number };
    body: undefined;
    response: boolean;
  };
  'appsscript.LockService.releaseLock': {
    params: { readonly lock: 'document' | 'script' };
    body: undefined;
    response: null;
  };
  'appsscript.PropertiesService.getProperties': {
    params: { readonly store: 'script' };
    body: undefined;
    response: Readonly<Record<string, string>>;
  };
  /** Sets the named properties and leaves the others. */
  'appsscript.PropertiesService.setProperties': {
    params: { readonly store: 'script'; readonly properties: Readonly<Record<string, string>> };
    body: undefined;
    response: null;
  };
  'appsscript.PropertiesService.deleteProperty': {
    params: { readonly store: 'script'; readonly key: string };
    body: undefined;
    response: null;
  };
  /** The triggers of the person who asks; nobody sees another's (GOOGLE.md 23). */
  'appsscript.ScriptApp.getProjectTriggers': {
    params: Readonly<Record<string, never>>;
    body: undefined;
    response: readonly { readonly id: string; readonly handler: string }[];
  };
  'appsscript.ScriptApp.newTrigger': {
    params: {
      readonly handler: TriggerHandler;
      readonly schedule: { readonly everyMinutes: 1 | 5 | 10 | 15 | 30 } | { readonly dailyAtHour: number };
    };
    body: undefined;
    response: { readonly id: string };
  };
  'appsscript.ScriptApp.deleteTrigger': {
    params: { readonly id: string };
    body: undefined;
    response: null;
  };
  'appsscript.MailApp.sendEmail': {
    params: {
      readonly to: string;
      readonly subject: string;
      readonly body: string;
      readonly htmlBody: string;
      readonly name: string;
    };
    body: undefined;
    response: null;
  };
  'appsscript.MailApp.getRemainingDailyQuota': {
    params: Readonly<Record<string, never>>;
    body: undefined;
    response: number;
  };
}

export type MethodId = keyof Signatures;
export type Params<M extends MethodId> = Signatures[M]['params'];
export type Body<M extends MethodId> = Signatures[M]['body'];
/** Whether a call may bring a file. */
export type TakesMedia<M extends MethodId> = Signatures[M] extends { media: Media } ? true : false;
export type Response<M extends MethodId> = Signatures[M]['response'];
