/** The methods of Sheets that the product uses. */
import { sheetsRefusals } from '../refusals';
import type { Rows } from './method';

const SHEETS = { scope: 'sheets', refusals: sheetsRefusals } as const;
const READ = { ...SHEETS, body: false, writes: false, repeatable: true, costMs: 180 } as const;
const WRITE = { ...SHEETS, body: true, writes: true, repeatable: false } as const;

export const sheetsMethods: Rows<'sheets'> = {
  'sheets.spreadsheets.create': {
    ...WRITE,
    http: ['POST', 'v4/spreadsheets'],
    parameters: { fields: 'query' },
    service: 'Sheets.Spreadsheets.create',
    costMs: 900,
  },
  'sheets.spreadsheets.get': {
    ...READ,
    http: ['GET', 'v4/spreadsheets/{spreadsheetId}'],
    parameters: { spreadsheetId: 'path', ranges: 'query', includeGridData: 'query', fields: 'query' },
    service: 'Sheets.Spreadsheets.get',
  },
  'sheets.spreadsheets.batchUpdate': {
    ...WRITE,
    http: ['POST', 'v4/spreadsheets/{spreadsheetId}:batchUpdate'],
    parameters: { spreadsheetId: 'path', fields: 'query' },
    service: 'Sheets.Spreadsheets.batchUpdate',
    costMs: 300,
  },
  'sheets.spreadsheets.values.get': {
    ...READ,
    http: ['GET', 'v4/spreadsheets/{spreadsheetId}/values/{range}'],
    parameters: {
      spreadsheetId: 'path',
      range: 'path',
      majorDimension: 'query',
      valueRenderOption: 'query',
      dateTimeRenderOption: 'query',
    },
    service: 'Sheets.Spreadsheets.Values.get',
  },
  'sheets.spreadsheets.values.batchGet': {
    ...READ,
    http: ['GET', 'v4/spreadsheets/{spreadsheetId}/values:batchGet'],
    parameters: {
      spreadsheetId: 'path',
      ranges: 'query',
      majorDimension: 'query',
      valueRenderOption: 'query',
      dateTimeRenderOption: 'query',
    },
    service: 'Sheets.Spreadsheets.Values.batchGet',
  },
  'sheets.spreadsheets.values.update': {
    ...WRITE,
    http: ['PUT', 'v4/spreadsheets/{spreadsheetId}/values/{range}'],
    parameters: { spreadsheetId: 'path', range: 'path', valueInputOption: 'query' },
    service: 'Sheets.Spreadsheets.Values.update',
    repeatable: true,
    costMs: 250,
  },
  'sheets.spreadsheets.values.append': {
    ...WRITE,
    http: ['POST', 'v4/spreadsheets/{spreadsheetId}/values/{range}:append'],
    parameters: { spreadsheetId: 'path', range: 'path', valueInputOption: 'query', insertDataOption: 'query' },
    service: 'Sheets.Spreadsheets.Values.append',
    costMs: 250,
  },
};
