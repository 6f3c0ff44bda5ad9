/**
 * The one table of methods. Every host, the loop, the loopback server and the cost model read it; there is no second list.
 * REST facts are those of Google's discovery documents (sheets v4, slides v1, drive v3).
 */
import type { MethodId } from './signatures';

export interface Method {
  /** HTTP verb and path below the API's root; absent for what has no REST method. */
  readonly http?: readonly ['GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE', string];
  /** Path and required query parameters, in the document's order: the arguments of the advanced service (GOOGLE.md 19). */
  readonly order: readonly string[];
  readonly body: boolean;
  /** The advanced service has a place for a media blob between the required parameters and the options. */
  readonly blob?: true;
  /** Name in Apps Script. */
  readonly service: string;
  readonly writes: boolean;
  /** Sending it again after an unknown outcome changes nothing more. */
  readonly repeatable: boolean;
  /** Modelled time of one call in milliseconds (LIMITS.md 2.2). */
  readonly costMs: number;
}

const read = (http: Method['http'], service: string, order: readonly string[], costMs: number): Method => ({
  ...(http && { http }),
  order,
  body: false,
  service,
  writes: false,
  repeatable: true,
  costMs,
});

export const methods: Readonly<Record<MethodId, Method>> = {
  'sheets.spreadsheets.create': {
    http: ['POST', 'v4/spreadsheets'],
    order: [],
    body: true,
    service: 'Sheets.Spreadsheets.create',
    writes: true,
    repeatable: false,
    costMs: 900,
  },
  'sheets.spreadsheets.get': read(
    ['GET', 'v4/spreadsheets/{spreadsheetId}'],
    'Sheets.Spreadsheets.get',
    ['spreadsheetId'],
    180,
  ),
  'sheets.spreadsheets.batchUpdate': {
    http: ['POST', 'v4/spreadsheets/{spreadsheetId}:batchUpdate'],
    order: ['spreadsheetId'],
    body: true,
    service: 'Sheets.Spreadsheets.batchUpdate',
    writes: true,
    repeatable: false,
    costMs: 300,
  },
  'sheets.spreadsheets.values.get': read(
    ['GET', 'v4/spreadsheets/{spreadsheetId}/values/{range}'],
    'Sheets.Spreadsheets.Values.get',
    ['spreadsheetId', 'range'],
    180,
  ),
  'sheets.spreadsheets.values.batchGet': read(
    ['GET', 'v4/spreadsheets/{spreadsheetId}/values:batchGet'],
    'Sheets.Spreadsheets.Values.batchGet',
    ['spreadsheetId'],
    180,
  ),
  'sheets.spreadsheets.values.update': {
    http: ['PUT', 'v4/spreadsheets/{spreadsheetId}/values/{range}'],
    order: ['spreadsheetId', 'range'],
    body: true,
    service: 'Sheets.Spreadsheets.Values.update',
    writes: true,
    repeatable: true,
    costMs: 250,
  },
  'sheets.spreadsheets.values.append': {
    http: ['POST', 'v4/spreadsheets/{spreadsheetId}/values/{range}:append'],
    order: ['spreadsheetId', 'range'],
    body: true,
    service: 'Sheets.Spreadsheets.Values.append',
    writes: true,
    repeatable: false,
    costMs: 250,
  },
  'drive.files.create': {
    http: ['POST', 'drive/v3/files'],
    order: [],
    body: true,
    blob: true,
    service: 'Drive.Files.create',
    writes: true,
    repeatable: false,
    costMs: 600,
  },
  'drive.files.copy': {
    http: ['POST', 'drive/v3/files/{fileId}/copy'],
    order: ['fileId'],
    body: true,
    service: 'Drive.Files.copy',
    writes: true,
    repeatable: false,
    costMs: 3000,
  },
  'drive.files.get': read(['GET', 'drive/v3/files/{fileId}'], 'Drive.Files.get', ['fileId'], 200),
  'drive.files.update': {
    http: ['PATCH', 'drive/v3/files/{fileId}'],
    order: ['fileId'],
    body: true,
    blob: true,
    service: 'Drive.Files.update',
    writes: true,
    repeatable: true,
    costMs: 600,
  },
  'drive.files.list': read(['GET', 'drive/v3/files'], 'Drive.Files.list', [], 400),
  'slides.presentations.get': read(
    ['GET', 'v1/presentations/{presentationId}'],
    'Slides.Presentations.get',
    ['presentationId'],
    300,
  ),
  'slides.presentations.batchUpdate': {
    http: ['POST', 'v1/presentations/{presentationId}:batchUpdate'],
    order: ['presentationId'],
    body: true,
    service: 'Slides.Presentations.batchUpdate',
    writes: true,
    repeatable: false,
    costMs: 700,
  },
  'appsscript.LockService.tryLock': {
    order: [],
    body: false,
    service: 'LockService',
    writes: true,
    repeatable: true,
    costMs: 60,
  },
  'appsscript.LockService.releaseLock': {
    order: [],
    body: false,
    service: 'LockService',
    writes: true,
    repeatable: true,
    costMs: 30,
  },
  'appsscript.PropertiesService.getProperties': read(undefined, 'PropertiesService', [], 45),
  'appsscript.PropertiesService.setProperties': {
    order: [],
    body: false,
    service: 'PropertiesService',
    writes: true,
    repeatable: true,
    costMs: 90,
  },
  'appsscript.PropertiesService.deleteProperty': {
    order: [],
    body: false,
    service: 'PropertiesService',
    writes: true,
    repeatable: true,
    costMs: 62,
  },
  'appsscript.ScriptApp.getProjectTriggers': read(undefined, 'ScriptApp', [], 300),
  'appsscript.ScriptApp.newTrigger': {
    order: [],
    body: false,
    service: 'ScriptApp',
    writes: true,
    repeatable: false,
    costMs: 900,
  },
  'appsscript.ScriptApp.deleteTrigger': {
    order: [],
    body: false,
    service: 'ScriptApp',
    writes: true,
    repeatable: true,
    costMs: 400,
  },
  'appsscript.MailApp.sendEmail': {
    order: [],
    body: false,
    service: 'MailApp',
    writes: true,
    repeatable: false,
    costMs: 600,
  },
  'appsscript.MailApp.getRemainingDailyQuota': read(undefined, 'MailApp', [], 80),
};
