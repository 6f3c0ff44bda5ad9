/** A bullet list in the slide's body placeholder. */
import type { Bullets } from '../../../../report/deck/slide-blocks';
import type { TextHandler } from '../block-handler';
import type { BodyParagraph } from '../laid-slide';
import { oneLine } from '../../slide-text';

const BETWEEN_PT = 9;

export const bullets: TextHandler<Bullets> = {
  kind: 'text',
  bodies: ({ items }) => [
    items.map((item, place): BodyParagraph => ({
      text: oneLine(item),
      marker: 'bullet',
      ...(place > 0 && { spaceAbovePt: BETWEEN_PT }),
    })),
  ],
};
