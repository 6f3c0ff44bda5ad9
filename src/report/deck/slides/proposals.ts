/** Joint deck: an empty table for what the municipalities want to do together. */
import { decks } from '../../../messages/sv/decks';
import type { Slide, Table } from '../../blocks';

const ROWS = 3;

const columns: Table['columns'] = [
  { key: 'what', header: decks.proposals.columns.what, widthPt: 330 },
  { key: 'who', header: decks.proposals.columns.who, widthPt: 200.4 },
  { key: 'when', header: decks.proposals.columns.when, widthPt: 120 },
];

export const proposalsSlide = (): Slide => ({
  key: 'proposals',
  title: decks.proposals.title,
  blocks: [
    {
      type: 'table',
      key: 'table',
      columns,
      rows: Array.from({ length: ROWS }, (_, place) => ({
        key: `row-${place + 1}`,
        cells: columns.map(() => ({ text: '' })),
      })),
    },
  ],
  source: decks.source.jointDraft,
  notes: decks.proposals.notes,
});
