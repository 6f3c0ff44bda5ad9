/** The methods of Drive that the product uses, on files that its own runs made. */
import { driveRefusals } from '../refusals';
import type { Rows } from './method';

const DRIVE = { scope: 'files', refusals: driveRefusals } as const;
const READ = { ...DRIVE, body: false, writes: false, repeatable: true } as const;
const WRITE = { ...DRIVE, body: true, writes: true } as const;

export const driveMethods: Rows<'drive'> = {
  'drive.files.create': {
    ...WRITE,
    http: ['POST', 'drive/v3/files'],
    parameters: { fields: 'query', supportsAllDrives: 'query' },
    blob: true,
    service: 'Drive.Files.create',
    repeatable: false,
    costMs: 600,
  },
  'drive.files.copy': {
    ...WRITE,
    http: ['POST', 'drive/v3/files/{fileId}/copy'],
    parameters: { fileId: 'path', fields: 'query', supportsAllDrives: 'query' },
    service: 'Drive.Files.copy',
    repeatable: false,
    costMs: 3000,
  },
  'drive.files.get': {
    ...READ,
    http: ['GET', 'drive/v3/files/{fileId}'],
    parameters: { fileId: 'path', fields: 'query', supportsAllDrives: 'query' },
    service: 'Drive.Files.get',
    costMs: 200,
  },
  'drive.files.update': {
    ...WRITE,
    http: ['PATCH', 'drive/v3/files/{fileId}'],
    parameters: { fileId: 'path', fields: 'query', supportsAllDrives: 'query' },
    blob: true,
    service: 'Drive.Files.update',
    repeatable: true,
    costMs: 600,
  },
  'drive.files.list': {
    ...READ,
    http: ['GET', 'drive/v3/files'],
    parameters: {
      q: 'query',
      pageSize: 'query',
      pageToken: 'query',
      orderBy: 'query',
      fields: 'query',
      supportsAllDrives: 'query',
      includeItemsFromAllDrives: 'query',
    },
    service: 'Drive.Files.list',
    costMs: 400,
  },
  'drive.files.export': {
    ...READ,
    http: ['GET', 'drive/v3/files/{fileId}/export'],
    parameters: { fileId: 'path', mimeType: 'requiredQuery', alt: 'query' },
    answersMedia: true,
    service: 'Drive.Files.export',
    costMs: 2000,
  },
};
