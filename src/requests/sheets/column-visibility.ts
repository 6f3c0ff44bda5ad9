/** Columns that are hidden from view, or shown again; whoever wants to opens them with the arrows in the column heads. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';

/** From one column to, but not with, another, counted from 0. */
export const columnsHidden = (
  sheetId: number,
  { from, to }: { readonly from: number; readonly to: number },
  hiddenByUser: boolean,
): sheets_v4.Schema$Request => ({
  updateDimensionProperties: {
    range: { sheetId, dimension: 'COLUMNS', startIndex: from, endIndex: to },
    properties: { hiddenByUser },
    fields: 'hiddenByUser',
  },
});
