/** Colours of Sheets as RRGGBB, theme colours looked up in the spreadsheet. */
import type { sheets_v4 } from 'googleapis/build/src/apis/sheets/v4';

const twoDigits = (part: number | null | undefined): string =>
  Math.round((part ?? 0) * 255)
    .toString(16)
    .padStart(2, '0')
    .toUpperCase();

const hexOf = ({ red, green, blue }: sheets_v4.Schema$Color): string =>
  twoDigits(red) + twoDigits(green) + twoDigits(blue);

/** A colour style, else the older plain colour; null where neither is set. */
export const colourOf = (
  style: sheets_v4.Schema$ColorStyle | undefined,
  plain: sheets_v4.Schema$Color | undefined,
  spreadsheet: sheets_v4.Schema$Spreadsheet,
): string | null => {
  if (style?.rgbColor) return hexOf(style.rgbColor);
  if (style?.themeColor) {
    const pairs = spreadsheet.properties?.spreadsheetTheme?.themeColors ?? [];
    const found = pairs.find(({ colorType }) => colorType === style.themeColor)?.color;
    return found?.rgbColor ? hexOf(found.rgbColor) : null;
  }
  return plain ? hexOf(plain) : null;
};
