/** Reports for tests: one with every kind of block, and any report at all. */
import fc from 'fast-check';
import type { DocumentBlock, DocumentTable } from '../../../src/report/documents/document-blocks';
import type { DocumentReport } from '../../../src/report/documents/document-report';

export const reportOf = (...blocks: readonly DocumentBlock[]): DocumentReport => ({
  kind: 'mandate',
  unitId: 'demostad',
  year: 2026,
  name: 'Förslag till uppdrag – Demostad 2026',
  blocks,
});

const text = fc.oneof(
  {
    weight: 4,
    arbitrary: fc
      .array(fc.constantFrom('vi', 'skattar', 'oss', 'lågt', '14', 'av', '16', 'Å'), { minLength: 1, maxLength: 6 })
      .map((words) => words.join(' ')),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'grapheme', maxLength: 12 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', '\t', 'a\nb', '\ue907x', '👩‍👩‍👧 hej', 'e\u0301 å', '{{innehåll}}', 'x\ud800'),
  },
);

const table = fc
  .tuple(fc.integer({ min: 1, max: 3 }), fc.integer({ min: 0, max: 4 }), fc.boolean(), text)
  .chain(([columns, rows, rowHeaders, caption]) => {
    const cell = fc.record({ text, help: fc.option(text, { nil: undefined }) }, { requiredKeys: ['text'] });
    return fc
      .record({
        columns: fc.array(
          fc.record({
            header: text,
            width: fc.constant(1 / columns),
            align: fc.constantFrom<'right' | undefined>(undefined, 'right'),
          }),
          { minLength: columns, maxLength: columns },
        ),
        rows: fc.array(fc.array(cell, { minLength: columns, maxLength: columns }), {
          minLength: rows,
          maxLength: rows,
        }),
      })
      .map(
        (body): Omit<DocumentTable, 'key'> =>
          ({ type: 'table', caption, rowHeaders, ...body }) as Omit<DocumentTable, 'key'>,
      );
  });

type Keyless = DocumentBlock extends infer Block ? (Block extends unknown ? Omit<Block, 'key'> : never) : never;

const keyless: fc.Arbitrary<Keyless> = fc.oneof(
  fc.record({
    type: fc.constant('heading' as const),
    level: fc.constantFrom('title' as const, 1 as const, 2 as const, 3 as const),
    text,
  }),
  fc.record({ type: fc.constant('paragraph' as const), text }),
  fc.record({
    type: fc.constant('paragraph' as const),
    text,
    style: fc.constantFrom('lead' as const, 'muted' as const),
  }),
  fc.record({
    type: fc.constant('list' as const),
    items: fc.array(text, { minLength: 1, maxLength: 4 }),
    ordered: fc.boolean(),
  }),
  table,
  fc.record({ type: fc.constant('pageBreak' as const) }),
);

/** Keys of twelve places, so that two reports share some. */
const keys = fc.uniqueArray(fc.integer({ min: 0, max: 11 }), { minLength: 1, maxLength: 9 });

export const anyReport: fc.Arbitrary<DocumentReport> = keys
  .chain((places) =>
    fc.tuple(fc.constant(places), fc.array(keyless, { minLength: places.length, maxLength: places.length })),
  )
  .map(([places, blocks]) =>
    reportOf(...blocks.map((block, i) => ({ ...block, key: `part/${places[i]}` }) as DocumentBlock)),
  );
