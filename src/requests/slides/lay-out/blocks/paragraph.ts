/** A paragraph of running text in the slide's body placeholder. */
import type { Paragraph } from '../../../../report/deck/slide-blocks';
import type { TextHandler } from '../block-handler';
import type { BodyParagraph } from '../laid-slide';
import { oneLine } from '../../slide-text';

const BODY_PT = 18;
/** Air above the cover's last line, which tells what the deck is for. */
const PURPOSE_AIR_PT = 36;

const styled = ({ text, style }: Paragraph, onCover: boolean): BodyParagraph => {
  const plain = { text: oneLine(text) };
  if (style !== 'muted') return plain;
  return onCover
    ? { ...plain, sizePt: BODY_PT, slot: 'DARK2', spaceAbovePt: PURPOSE_AIR_PT }
    : { ...plain, slot: 'DARK2' };
};

export const paragraph: TextHandler<Paragraph> = {
  kind: 'text',
  bodies: (block, slide) => [[styled(block, slide === 'cover')]],
};
