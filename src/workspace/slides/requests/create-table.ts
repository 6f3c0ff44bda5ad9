/** `createTable`: a table of empty cells in the size asked for, never narrower than Google allows. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { emu, inEmu } from '../emu';
import { checkTransform, pageForElement } from '../new-element';
import { addElement } from '../pages';
import { refuse } from '../refusal';
import { takeId } from './take-id';
import type { RequestHandler } from './request-handler';
import { DEFAULT_ROW_HEIGHT, MIN_COLUMN_WIDTH, borderRow, newRow, numberTable, withTable } from '../table';
import { fromMatrix, toMatrix } from '../transform';

const DEFAULT_WIDTH = 7_239_000;

export const createTable: RequestHandler<slides_v1.Schema$CreateTableRequest, slides_v1.Schema$CreateTableResponse> = (
  presentation,
  request,
  context,
) => {
  const { rows = 0, columns = 0, elementProperties } = request;
  if (rows < 1 || columns < 1) throw refuse(context, 'The number of rows and columns must be at least 1.');
  const objectId = takeId(presentation, request.objectId, context);
  const page = pageForElement(presentation, elementProperties, context);
  checkTransform(elementProperties?.transform, context);
  const asked = toMatrix(elementProperties?.transform);
  if (asked.a !== 1 || asked.d !== 1 || asked.b !== 0 || asked.c !== 0) {
    throw refuse(context, 'Table transforms must have a scale of 1 and no shear components.');
  }
  const { width, height } = elementProperties?.size ?? {};
  const columnWidth = Math.max(MIN_COLUMN_WIDTH, (width ? inEmu(width) : DEFAULT_WIDTH) / columns);
  const rowHeight = Math.max(DEFAULT_ROW_HEIGHT, height ? inEmu(height) / rows : 0);
  const table = numberTable({
    tableColumns: Array.from({ length: columns }, () => ({ columnWidth: emu(columnWidth) })),
    tableRows: Array.from({ length: rows }, () => newRow(columns, rowHeight)),
    horizontalBorderRows: Array.from({ length: rows + 1 }, () => borderRow(columns)),
    verticalBorderRows: Array.from({ length: rows }, () => borderRow(columns + 1)),
  });
  const centred = {
    ...asked,
    e: (inEmu(presentation.pageSize?.width) - columnWidth * columns) / 2,
    f: (inEmu(presentation.pageSize?.height) - rowHeight * rows) / 2,
  };
  const transform = fromMatrix(elementProperties?.transform ? asked : centred);
  return {
    presentation: addElement(presentation, page.objectId, withTable({ objectId, transform }, table)),
    reply: { objectId },
  };
};
