/** Random batches, held against a model of another kind: a row of units that each know which named ranges they belong to. */
import * as fc from 'fast-check';
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { docsWorkspace, type DocsWorkspace, insert, named, remove, table } from './docs-workspace';

interface Unit {
  /** A character, or what kind of unit it is. */
  readonly what: string;
  readonly ranges: ReadonlySet<string>;
}

const units = (what: readonly string[], ranges: ReadonlySet<string> = new Set()): Unit[] =>
  what.map((one) => ({ what: one, ranges }));

/** The units that an answer tells of, each at the place that its index says. */
function unitsOf(content: readonly docs_v1.Schema$StructuralElement[], into: string[] = []): string[] {
  const put = (index: number | null | undefined, what: readonly string[]): void => {
    expect(index ?? 0).toBe(into.length);
    into.push(...what);
  };
  for (const element of content) {
    const { paragraph, table: rows, sectionBreak, startIndex } = element;
    if (sectionBreak) put(startIndex, ['section']);
    for (const { startIndex: at, textRun } of paragraph?.elements ?? []) put(at, textRun!.content!.split(''));
    if (rows) {
      put(startIndex, ['table']);
      for (const row of rows.tableRows!) {
        put(row.startIndex, ['row']);
        for (const cell of row.tableCells!) {
          put(cell.startIndex, ['cell']);
          unitsOf(cell.content!, into);
          expect(cell.endIndex).toBe(into.length);
        }
        expect(row.endIndex).toBe(into.length);
      }
      into.push('end');
    }
    expect(element.endIndex).toBe(into.length);
  }
  return into;
}

const emptyTable = (rows: number, columns: number): string[] => [
  '\n',
  'table',
  ...Array.from({ length: rows }, () => [
    'row',
    ...Array.from({ length: columns }, () => ['cell', '\n']).flat(),
  ]).flat(),
  'end',
];

/** What comes in between two units of a range belongs to it. */
function put(model: readonly Unit[], at: number, what: readonly string[]): Unit[] {
  const [before, after] = [model[at - 1], model[at]];
  const both = new Set([...(before?.ranges ?? [])].filter((name) => after?.ranges.has(name)));
  return [...model.slice(0, at), ...units(what, both), ...model.slice(at)];
}

type Step =
  | { readonly kind: 'insert'; readonly at: number; readonly text: string }
  | { readonly kind: 'remove'; readonly at: number; readonly length: number }
  | { readonly kind: 'table'; readonly at: number; readonly rows: number; readonly columns: number }
  | { readonly kind: 'name'; readonly at: number; readonly length: number };

/** `at` is a share of the document's length, so that most steps hit something. */
const share = fc.noBias(fc.nat({ max: 1000 })).map((part) => part / 1000);
const steps: fc.Arbitrary<readonly Step[]> = fc.array(
  fc.oneof(
    fc.record({
      kind: fc.constant('insert' as const),
      at: share,
      text: fc.string({ unit: fc.constantFrom('a', 'ö', '\n', 'b'), minLength: 1, maxLength: 5 }),
    }),
    fc.record({ kind: fc.constant('remove' as const), at: share, length: fc.integer({ min: 1, max: 12 }) }),
    fc.record({
      kind: fc.constant('table' as const),
      at: share,
      rows: fc.integer({ min: 1, max: 3 }),
      columns: fc.integer({ min: 1, max: 3 }),
    }),
    fc.record({ kind: fc.constant('name' as const), at: share, length: fc.integer({ min: 1, max: 6 }) }),
  ),
  { minLength: 1, maxLength: 12 },
);

const placeOf = ({ at }: Step, model: readonly Unit[]): number => Math.round(at * (model.length - 1));

/** The request of a step, and what the model becomes of it where it is taken. */
function planned(step: Step, model: readonly Unit[], name: string): readonly [docs_v1.Schema$Request, Unit[]] {
  const at = placeOf(step, model);
  switch (step.kind) {
    case 'insert':
      return [insert(at, step.text), put(model, at, step.text.split(''))];
    case 'remove':
      return [remove(at, at + step.length), [...model.slice(0, at), ...model.slice(at + step.length)]];
    case 'table':
      return [table(at, step.rows, step.columns), put(model, at, emptyTable(step.rows, step.columns))];
    case 'name':
      return [
        named(name, at, at + step.length),
        model.map((unit, i) =>
          i >= at && i < at + step.length ? { ...unit, ranges: new Set([...unit.ranges, name]) } : unit,
        ),
      ];
  }
}

/** A document that Google would not have: these requests must be refused, and no other. */
function isDocument(model: readonly Unit[]): boolean {
  const words = model.map(({ what }) => (what.length === 1 ? (what === '\n' ? 'n' : 'c') : what[0]!.toUpperCase()));
  // T(able) … E(nd), R(ow), C(ell); a cell holds paragraphs and tables, and ends in a paragraph.
  let text = words.join('');
  const paragraphs = 'c*n';
  const nested = new RegExp(`T(R(C(${paragraphs})+)+)+E(?=${paragraphs})`, 'g');
  for (let before = ''; before !== text;) {
    before = text;
    // A table needs a paragraph before it; once looked at it is no more than the paragraph after it.
    text = text.replace(new RegExp(`n${nested.source}`, 'g'), 'n');
  }
  return new RegExp(`^S(${paragraphs})+$`).test(text);
}

const rangesOf = (w: DocsWorkspace) =>
  Object.fromEntries(
    Object.values(w.tab().namedRanges ?? {}).map(({ name, namedRanges }) => [
      name,
      namedRanges!.flatMap(({ ranges }) => ranges!.map(({ startIndex = 0, endIndex }) => [startIndex, endIndex])),
    ]),
  );

function modelRanges(model: readonly Unit[]): object {
  const names = new Set(model.flatMap(({ ranges }) => [...ranges]));
  return Object.fromEntries(
    [...names].map((name) => {
      const places = model.flatMap(({ ranges }, i) => (ranges.has(name) ? [i] : []));
      return [name, [[places[0], places[places.length - 1]! + 1]]];
    }),
  );
}

it('requests leave what a row of units says, refuse what would be no document, and move the named ranges', () => {
  fc.assert(
    fc.property(steps, (all) => {
      const w = docsWorkspace(insert(1, 'ett\ntvå'));
      let model = units(['section', ...'ett\ntvå\n']);
      all.forEach((step, i) => {
        const [request, after] = planned(step, model, `range ${i}`);
        const { status } = w.call('docs.documents.batchUpdate', { documentId: w.id }, { requests: [request] });
        if (status === 200) model = after;
        // Text that goes into a place between paragraphs is refused, though the units would fit.
        else if (step.kind === 'remove') expectRefusedForAReason(step, model, after);
        expect(unitsOf(w.tab().body!.content!)).toEqual(model.map(({ what }) => what));
        expect(isDocument(model)).toBe(true);
        expect(rangesOf(w)).toEqual(modelRanges(model));
      });
    }),
    { numRuns: 100 },
  );
});

/** Why a deletion is refused that would leave a document: for the newline of an end or before a table, or for parts of a table. */
function expectRefusedForAReason(
  step: Step & { readonly kind: 'remove' },
  model: readonly Unit[],
  after: readonly Unit[],
): void {
  if (!isDocument(after)) return;
  const at = placeOf(step, model);
  const [last, next] = [model[at + step.length - 1]?.what, model[at + step.length]?.what];
  const endsParagraphOf = next === undefined || next.length > 1;
  const hasParts = model.slice(at, at + step.length).some(({ what }) => what.length > 1);
  expect([last === '\n' && endsParagraphOf, hasParts, at + step.length > model.length]).toContain(true);
}
