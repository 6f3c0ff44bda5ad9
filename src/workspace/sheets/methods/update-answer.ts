/** What a write of values answers. */
import { writeA1 } from '../a1/write-a1';
import { requireSheet } from '../grid/sheets';
import { localeOf } from '../values/locale';
import { valuesOf } from '../values/read-range';
import { renderer } from '../values/render-value';
import type { Written } from '../values/write-range';

/** How the values are given back; undefined: not at all. */
interface Echo {
  readonly valueOption: unknown;
  readonly dateOption: unknown;
  readonly majorDimension: unknown;
  /** The range that was asked for, or only the cells that were written. */
  readonly range: 'asked' | 'range';
}

export function updateAnswer(written: Written, echo: Echo | undefined): object {
  const { spreadsheet } = written;
  const sheet = requireSheet(spreadsheet, written.sheetId);
  const updatedRange = writeA1(sheet.properties.title, written.range);
  return {
    spreadsheetId: spreadsheet.spreadsheetId,
    updatedRange,
    ...(written.cells > 0 && {
      updatedRows: written.rows.size,
      updatedColumns: written.columns.size,
      updatedCells: written.cells,
    }),
    ...(echo && {
      updatedData: valuesOf(
        sheet,
        // A write from one cell on is read back where it went (RECORDINGS.md 28).
        echo.range === 'asked' && covers(written) ? written.asked : written.range,
        echo.majorDimension,
        renderer(localeOf(spreadsheet.properties.locale), echo.valueOption, echo.dateOption),
      ),
    }),
  };
}

const covers = ({ asked, range }: Written): boolean =>
  asked.endRowIndex >= range.endRowIndex && asked.endColumnIndex >= range.endColumnIndex;
