/** Lists side by side, one body placeholder each, every one with its heading. */
import type { Columns } from '../../../../report/deck/slide-blocks';
import type { TextHandler } from '../block-handler';
import type { BodyParagraph } from '../laid-slide';
import { slideKinds, type BodyPlace, type SlideKindKey } from '../../template/slide-kinds';
import { oneLine } from '../../slide-text';

const HEADING_PT = 20;
const UNDER_HEADING_PT = 14;
const BETWEEN_PT = 9;
const PANEL_INDENT_PT = 10.8;

type Column = Columns['columns'][number];

const paragraphs = ({ heading, items, marker }: Column, inPanel: boolean): readonly BodyParagraph[] => {
  const indent = inPanel ? { indentPt: PANEL_INDENT_PT } : {};
  return [
    { text: oneLine(heading), sizePt: HEADING_PT, bold: true, ...indent },
    ...items.map((item, place): BodyParagraph => ({
      text: oneLine(item),
      ...(marker !== 'none' && { marker: marker ?? 'bullet' }),
      ...(marker === 'number' && { sizePt: HEADING_PT }),
      spaceAbovePt: place === 0 || marker === 'number' ? UNDER_HEADING_PT : BETWEEN_PT,
      ...indent,
    })),
  ];
};

export const columns: TextHandler<Columns> = {
  kind: 'text',
  bodies: ({ columns: lists }, slide: SlideKindKey) => {
    const places: readonly BodyPlace[] = slideKinds[slide].bodies;
    return lists.map((list, place) => paragraphs(list, places[place]?.fill !== undefined));
  },
};
