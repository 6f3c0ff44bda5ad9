/** Joint deck: an empty table for what the municipalities want to do together. */
import type { Words } from '../../../messages';
import type { Slide } from '../deck';
import type { Table } from '../slide-blocks';

const ROWS = 3;

const columns = (words: Words): Table['columns'] => [
  { key: 'what', header: words.decks.proposals.columns.what, widthPt: 330 },
  { key: 'who', header: words.decks.proposals.columns.who, widthPt: 200.4 },
  { key: 'when', header: words.decks.proposals.columns.when, widthPt: 120 },
];

export const proposalsSlide = (words: Words): Slide => ({
  key: 'proposals',
  title: words.decks.proposals.title,
  blocks: [
    {
      type: 'table',
      key: 'table',
      columns: columns(words),
      rows: Array.from({ length: ROWS }, (_, place) => ({
        key: `row-${place + 1}`,
        cells: columns(words).map(() => ({ text: '' })),
      })),
    },
  ],
  source: words.decks.source.jointDraft,
  notes: words.decks.proposals.notes,
});
