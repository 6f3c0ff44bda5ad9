/** The book's own font, by whose digits column widths are measured: Arial 10, as in Sheets, where excelts writes Calibri 11. */
import { editedPart, type Parts } from './package-parts';

const ARIAL = '<font><sz val="10"/><name val="Arial"/><family val="2"/></font>';

export const withDefaultFont = (parts: Parts): Parts =>
  editedPart(parts, 'xl/styles.xml', (xml) => xml.replace(/(<fonts[^>]*>)<font>.*?<\/font>/s, `$1${ARIAL}`));
