/**
 * Our marks on tabs and on the file. They are written in the batch that writes what they describe.
 * https://developers.google.com/workspace/sheets/api/guides/metadata
 */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';

/**
 * `tab` which of our tabs it is, `hash` what we last wrote in it, `spreadsheet` the id of the file that we know, `original` that of the
 * file it was copied from, `version` which version of the program the workbook is made for, `shown` how many respondents each unit had
 * when its figures were shown, `seen` what people had written in Handlingsplan when it was last looked at.
 */
export const metadataKeys = {
  tab: 'dm.tab',
  hash: 'dm.hash',
  spreadsheet: 'dm.spreadsheet',
  original: 'dm.original',
  version: 'dm.version',
  shown: 'dm.shown',
  seen: 'dm.seen',
} as const;

type Place = { readonly sheetId: number } | { readonly spreadsheet: true };

/** Seen by whoever can open the file, so that every host finds them. */
export const createDeveloperMetadata = (
  metadataId: number,
  metadataKey: string,
  metadataValue: string,
  location: Place,
): sheets_v4.Schema$Request => ({
  createDeveloperMetadata: {
    developerMetadata: { metadataId, metadataKey, metadataValue, location, visibility: 'DOCUMENT' },
  },
});

export const updateDeveloperMetadata = (metadataId: number, metadataValue: string): sheets_v4.Schema$Request => ({
  updateDeveloperMetadata: {
    dataFilters: [{ developerMetadataLookup: { metadataId } }],
    developerMetadata: { metadataValue },
    fields: 'metadataValue',
  },
});

/** None found is none deleted (src/workspace/gaps.md). */
export const deleteDeveloperMetadata = (metadataId: number): sheets_v4.Schema$Request => ({
  deleteDeveloperMetadata: { dataFilter: { developerMetadataLookup: { metadataId } } },
});
