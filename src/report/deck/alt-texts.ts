/** Whose figures a picture or a table is of, said to a person who does not see it: the slide's source line is not read with it. */
import type { Slide } from './deck';
import { isJoint, jointBaseOf, type DeckInput } from './deck-input';
import type { SlideBlock } from './slide-blocks';

/** Their tables are for people to fill in, and hold no figures. */
const FORMS: ReadonlySet<string> = new Set(['proposals', 'next']);

/** Alternative texts that begin with the municipalities that a joint figure is of, or with the municipality and how many answered. */
export const saysWhose = (input: DeckInput): ((slide: Slide) => Slide) => {
  const { unit, words } = input;
  const { alt } = words.decks;
  const whose = isJoint(input) ? alt.joint(jointBaseOf(input)) : alt.own(unit.name, unit.respondents);
  return (slide) =>
    FORMS.has(slide.key) ? slide : { ...slide, blocks: slide.blocks.map((block) => withWhose(block, whose)) };
};

/** The empty chart that explains how to read the real one is nobody's. */
function withWhose(block: SlideBlock, whose: string): SlideBlock {
  switch (block.type) {
    case 'table':
      return { ...block, altText: `${whose} ${block.columns.map(({ header }) => header).join(', ')}` };
    case 'fourFieldChart':
    case 'responseBars':
    case 'areaRows':
    case 'trendRows':
      return { ...block, altText: `${whose} ${block.altText}` };
    default:
      return block;
  }
}
