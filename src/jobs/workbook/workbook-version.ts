/** Which version of the program a workbook is made for, and the mark that says so. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';
import {
  createDeveloperMetadata,
  metadataKeys,
  updateDeveloperMetadata,
} from '../../requests/sheets/developer-metadata';
import type { Migration } from './migrations/migration';
import { toVersion1 } from './migrations/to-version-1';
import type { Workbook } from './read-workbook';
import { workbookIds } from './workbook-ids';

/** From the first on, each to the version after. */
export const migrations: readonly Migration[] = [toVersion1];

/** Raised, with a migration, whenever what is stored in workbooks or script properties changes its form. */
export const VERSION = migrations[migrations.length - 1]?.to ?? 0;

/** A file that has never known itself holds nothing of ours; one that does, and has no mark, was made before there were marks. */
export const versionOf = ({ version, identity }: Workbook): number =>
  version?.value ?? (identity === 'new' ? VERSION : 0);

/** To be sent last, when everything is as this version has it. */
export const versionRequest = (workbook: Workbook): sheets_v4.Schema$Request =>
  workbook.version === null
    ? createDeveloperMetadata(
        workbookIds(workbook).metadata(metadataKeys.version),
        metadataKeys.version,
        String(VERSION),
        { spreadsheet: true },
      )
    : updateDeveloperMetadata(workbook.version.metadataId, String(VERSION));
