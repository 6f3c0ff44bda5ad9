/** Ids for what a run adds to the workbook, none given twice. */
import { metadataKeys } from '../../requests/sheets/developer-metadata';
import { idChooser } from '../../requests/sheets/sheet-id';
import type { Workbook } from './read-workbook';

export interface WorkbookIds {
  readonly sheet: (key: string) => number;
  readonly metadata: (key: string) => number;
}

/** The file's own marks always have the same ids, so that two choosers of a run never give them away. */
export function workbookIds(workbook: Workbook): WorkbookIds {
  const metadata = idChooser(workbook.taken.metadata);
  const own = new Map(
    [metadataKeys.spreadsheet, metadataKeys.version, metadataKeys.original].map((key): [string, number] => [
      key,
      metadata(key),
    ]),
  );
  return {
    sheet: idChooser(workbook.taken.sheets),
    metadata: (key) => own.get(key) ?? metadata(key),
  };
}
