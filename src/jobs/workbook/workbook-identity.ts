/** The workbook's knowledge of which file it is, so that a copy does not take its original's decks for its own (GOOGLE.md 8). */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import {
  createDeveloperMetadata,
  metadataKeys,
  updateDeveloperMetadata,
} from '../../requests/sheets/developer-metadata';
import { findTab, type Workbook } from './read-workbook';
import { versionRequest } from './workbook-version';
import { workbookIds } from './workbook-ids';

/** Rows above the first file in a ledger: note and headers. */
const LEDGER_HEAD = 2;

/** Kept, so that whoever switches the mailing on in a copy is asked whether the original sends too. */
const originalRequest = (
  workbook: Workbook,
  { spreadsheetId, metadataId }: NonNullable<Workbook['original']>,
): sheets_v4.Schema$Request =>
  metadataId === null
    ? createDeveloperMetadata(
        workbookIds(workbook).metadata(metadataKeys.original),
        metadataKeys.original,
        spreadsheetId,
        {
          spreadsheet: true,
        },
      )
    : updateDeveloperMetadata(metadataId, spreadsheetId);

/** To be sent with the first write of a job; nothing in a file that knows itself. A copy's ledgers are emptied. */
export function identityRequests(workbook: Workbook): readonly sheets_v4.Schema$Request[] {
  const { spreadsheetId, identityMetadataId } = workbook;
  if (workbook.identity === 'own') return [];
  if (identityMetadataId === null) {
    return [
      createDeveloperMetadata(
        workbookIds(workbook).metadata(metadataKeys.spreadsheet),
        metadataKeys.spreadsheet,
        spreadsheetId,
        { spreadsheet: true },
      ),
      versionRequest(workbook),
    ];
  }
  return [
    updateDeveloperMetadata(identityMetadataId, spreadsheetId),
    ...(workbook.original ? [originalRequest(workbook, workbook.original)] : []),
    ...emptied(workbook, 'decks'),
    ...emptied(workbook, 'documents'),
  ];
}

function emptied(workbook: Workbook, ledger: 'decks' | 'documents'): readonly sheets_v4.Schema$Request[] {
  const tab = findTab(workbook, ledger);
  if (!tab || tab.rowCount <= LEDGER_HEAD) return [];
  return [
    {
      updateCells: {
        range: { sheetId: tab.sheetId, startRowIndex: LEDGER_HEAD, endRowIndex: tab.rowCount },
        fields: 'userEnteredValue',
      },
    },
  ];
}
