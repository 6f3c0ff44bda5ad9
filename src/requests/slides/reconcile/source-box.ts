/** The source line at the slide's foot: a text box of ours, 12 pt, which checks know by its role (LOOK.md sections 3 and 4). */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { fieldMask } from '../../field-mask';
import { FONT } from '../drawing/element-requests';
import { objectId } from '../object-id';
import { lineHeightPt } from '../../text/measure';
import { wrapText } from '../../text/wrap';
import { boxAroundText, elementProperties, pt } from '../units';

type Request = slides_v1.Schema$Request;

const SIZE_PT = 12;
/** Up to the page number. */
const WIDTH = 616;
/** Top of the last line; a source of two lines begins one line higher. */
const TOP = 377;

export const sourceId = (key: string): string => objectId(key, 'source');

export function drawSource(key: string, slideObjectId: string, text: string): readonly Request[] {
  const id = sourceId(key);
  const lines = wrapText(text, WIDTH, SIZE_PT, false).length;
  const area = {
    x: 42,
    y: TOP - (lines - 1) * lineHeightPt(SIZE_PT),
    width: WIDTH,
    height: lines * lineHeightPt(SIZE_PT),
  };
  const style = {
    fontFamily: FONT,
    fontSize: pt(SIZE_PT),
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
