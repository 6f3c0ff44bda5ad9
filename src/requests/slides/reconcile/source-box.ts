/** The source line at the slide's foot: a text box of ours, 12 pt, which checks know by its role (LOOK.md sections 3 and 4). */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { fieldMask } from '../../field-mask';
import { FONT } from '../drawing/element-requests';
import { objectId } from '../object-id';
import { lineHeightPt } from '../../text/measure';
import { SOURCE_PT, SOURCE_WIDTH_PT, sourceLinesOf } from '../source-line';
import { boxAroundText, elementProperties, pt } from '../units';

type Request = slides_v1.Schema$Request;

/** Top of the last line; a source of two lines begins one line higher. */
const TOP = 377;

export const sourceId = (key: string): string => objectId(key, 'source');

export function drawSource(key: string, slideObjectId: string, text: string): readonly Request[] {
  const id = sourceId(key);
  const lines = sourceLinesOf(text).length;
  const area = {
    x: 42,
    y: TOP - (lines - 1) * lineHeightPt(SOURCE_PT),
    width: SOURCE_WIDTH_PT,
    height: lines * lineHeightPt(SOURCE_PT),
  };
  const style = {
    fontFamily: FONT,
    fontSize: pt(SOURCE_PT),
    bold: false,
    foregroundColor: { opaqueColor: { themeColor: 'DARK2' } },
  };
  return [
    {
      createShape: {
        objectId: id,
        shapeType: 'TEXT_BOX',
        elementProperties: elementProperties(slideObjectId, boxAroundText(area)),
      },
    },
    { insertText: { objectId: id, insertionIndex: 0, text } },
    { updateTextStyle: { objectId: id, textRange: { type: 'ALL' }, style, fields: fieldMask(style) } },
  ];
}
