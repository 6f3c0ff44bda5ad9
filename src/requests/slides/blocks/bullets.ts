/** A bullet list in the slide's body placeholder. */
import type { Bullets } from '../../../report/blocks';
import type { TextHandler } from '../block-handler';
import type { BodyParagraph } from '../laid-slide';
import { oneLine } from '../slide-text';

const HEADING_PT = 20;
const BETWEEN_PT = 9;

export const bullets: TextHandler<Bullets> = {
  kind: 'text',
  bodies: ({ heading, items }) => [
    [
      ...(heading === undefined ? [] : [{ text: oneLine(heading), sizePt: HEADING_PT, bold: true } as const]),
      ...items.map((item, place): BodyParagraph => ({
        text: oneLine(item),
        marker: 'bullet',
        ...(place > 0 && { spaceAbovePt: BETWEEN_PT }),
      })),
    ],
  ],
};
