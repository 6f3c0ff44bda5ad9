/** The text version of a deck: the same content as headings, lists and tables, for screen readers and paper. */
import type { Words } from '../../messages';
import type { Deck, Slide } from '../deck/deck';
import type { DocumentBlock } from './document-blocks';
import type { DocumentReport } from './document-report';
import { slideAsBlocks } from './slide-as-blocks';

export function textVersion(deck: Deck, words: Words): DocumentReport {
  const { fileName, lead } = words.textVersionWords;
  const [cover, ...others] = deck.slides;
  return {
    kind: 'textVersion',
    unitId: deck.unitId,
    year: deck.year,
    name: fileName(deck.name),
    blocks: [
      { type: 'heading', level: 'title', key: 'title', text: cover?.title ?? deck.name },
      { type: 'paragraph', key: 'lead', style: 'muted', text: lead },
      ...(cover ? slideAsBlocks(cover, words) : []),
      ...others.flatMap((slide) => section(slide, words)),
    ],
  };
}

const section = (slide: Slide, words: Words): readonly DocumentBlock[] => [
  { type: 'heading', level: 1, key: `${slide.key}.title`, text: slide.title },
  ...slideAsBlocks(slide, words),
];
