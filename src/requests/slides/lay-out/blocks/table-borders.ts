/** Borders of a table on a slide. A new table has lines all round: they are made invisible before ours are drawn. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { fieldMask } from '../../../field-mask';
import type { ThemeSlot } from '../../drawing/elements';
import { pt } from '../../units';

type Request = slides_v1.Schema$Request;

export const clearBorders = (objectId: string): Request => {
  const tableBorderProperties = { tableBorderFill: { solidFill: { color: { themeColor: 'LIGHT1' }, alpha: 0 } } };
  return {
    updateTableBorderProperties: {
      objectId,
      borderPosition: 'ALL',
      tableBorderProperties,
      fields: fieldMask(tableBorderProperties),
    },
  };
};

const line = (slot: ThemeSlot, weightPt: number): slides_v1.Schema$TableBorderProperties => ({
  tableBorderFill: { solidFill: { color: { themeColor: slot }, alpha: 1 } },
  weight: pt(weightPt),
  dashStyle: 'SOLID',
});

/** The line under one row. */
export const bottomLine = (
  objectId: string,
  rowIndex: number,
  columnSpan: number,
  slot: ThemeSlot,
  weightPt: number,
): Request => ({
  updateTableBorderProperties: {
    objectId,
    tableRange: { location: { rowIndex, columnIndex: 0 }, rowSpan: 1, columnSpan },
    borderPosition: 'BOTTOM',
    tableBorderProperties: line(slot, weightPt),
    fields: fieldMask(line(slot, weightPt)),
  },
});

/** Hairlines under every row after the head. */
export const linesBetween = (objectId: string, rowCount: number, columnSpan: number): readonly Request[] =>
  Array.from({ length: rowCount - 1 }, (_, place) => bottomLine(objectId, place + 1, columnSpan, 'ACCENT5', 0.75));
