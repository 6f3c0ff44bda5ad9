/** Text of one table cell: a first part, and under it a second one in the second colour. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { fieldMask } from '../../../field-mask';
import { FONT } from '../../drawing/element-requests';
import { pt } from '../../units';

type Request = slides_v1.Schema$Request;

export interface CellPart {
  readonly text: string;
  readonly bold: boolean;
  readonly muted: boolean;
}

const SIZE_PT = 18;
const LINE_SPACING = 90;
/** In a row read along its first lines: as far from the line above as the row's height expects. */
const SPACE_ABOVE_PT = 4.9;

export interface CellPlace {
  readonly objectId: string;
  readonly rowIndex: number;
  readonly columnIndex: number;
  readonly right: boolean;
  /** The row's cells have different numbers of lines, so they are read from the top. */
  readonly fromTop: boolean;
}

const style = ({ bold, muted }: CellPart): slides_v1.Schema$TextStyle => ({
  fontFamily: FONT,
  fontSize: pt(SIZE_PT),
  bold,
  foregroundColor: { opaqueColor: { themeColor: muted ? 'DARK2' : 'DARK1' } },
});

/** No request for an empty cell. */
export function cellText(
  { objectId, rowIndex, columnIndex, right, fromTop }: CellPlace,
  parts: readonly CellPart[],
): readonly Request[] {
  if (parts.length === 0) return [];
  const cellLocation = { rowIndex, columnIndex };
  let start = 0;
  const styles = parts.map((part): Request => {
    const textRange = { type: 'FIXED_RANGE', startIndex: start, endIndex: start + part.text.length };
    start += part.text.length + 1;
    return {
      updateTextStyle: { objectId, cellLocation, textRange, style: style(part), fields: fieldMask(style(part)) },
    };
  });
  const paragraphs = { lineSpacing: LINE_SPACING, ...(right && { alignment: 'END' }) };
  const first = { spaceAbove: pt(SPACE_ABOVE_PT) };
  return [
    { insertText: { objectId, cellLocation, text: parts.map(({ text }) => text).join('\n') } },
    ...styles,
    {
      updateParagraphStyle: {
        objectId,
        cellLocation,
        textRange: { type: 'ALL' },
        style: paragraphs,
        fields: fieldMask(paragraphs),
      },
    },
    ...(fromTop
      ? [
          {
            updateParagraphStyle: {
              objectId,
              cellLocation,
              textRange: { type: 'FIXED_RANGE', startIndex: 0, endIndex: 1 },
              style: first,
              fields: fieldMask(first),
            },
          },
        ]
      : []),
  ];
}
