import { blockRows } from '../../../src/requests/sheets/blocks/block-rows';

test('changes in a tab are lines of text with both years’ figures and the words', () => {
  const rows = blockRows(
    {
      type: 'trendRows',
      key: 'trend',
      axis: 'Självskattning, 0–100',
      years: { before: '2025', now: '2026' },
      marks: '',
      altText: '',
      rows: [{ name: '=1+1', before: 55.7, now: 71, sure: true, words: 'säker: 56 till 71' }],
    },
    3,
  );
  expect(rows.map(({ key, cells }) => [key, cells[0]?.value, cells.length])).toEqual([
    ['#trend:1', { stringValue: '=1+1: 56 (2025), 71 (2026), säker: 56 till 71' }, 3],
  ]);
});
