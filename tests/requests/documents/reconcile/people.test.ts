/** People edit at random between two runs: their words stay, what is ours is brought up to date, and a third run has nothing to do. */
import fc from 'fast-check';
import { newDocumentRequests } from '../../../../src/requests/documents/new-document';
import { reconcileDocument } from '../../../../src/requests/documents/reconcile/reconcile-document';
import { aDocument } from '../a-document';
import { anyReport } from '../a-report';
import { markedAlone, markedParts, partsOf, wantedParts } from '../document-parts';
import { anyDeed, doAll, theirWords } from './people';

const RUNS = 60;

describe('people who edit between two runs', () => {
  it('keep their words, and get the rest brought up to date', () => {
    fc.assert(
      fc.property(anyReport, anyReport, fc.array(anyDeed, { maxLength: 6 }), (first, second, deeds) => {
        const document = aDocument();
        document.send(newDocumentRequests(document.get(), first));
        const written = new Map(wantedParts(first));
        doAll(document, deeds);
        const edited = document.get();
        const standing = new Map(markedParts(edited));
        const alone = markedAlone(edited);

        const keys = first.blocks.map(({ key }) => key);
        const run = reconcileDocument(edited, second, keys);
        document.send(run.requests);
        const after = document.get();

        const words = theirWords(JSON.stringify(partsOf(edited)));
        expect([...theirWords(JSON.stringify(partsOf(after)))].sort()).toEqual([...words].sort());

        const marked = new Map(markedParts(after));
        for (const [name, wanted] of wantedParts(second)) {
          const [now, before] = [standing.get(name), written.get(name)];
          if (now === undefined) continue;
          const untouched = alone.has(name) && JSON.stringify(now) === JSON.stringify(before);
          expect([name, marked.get(name)]).toEqual([name, untouched ? wanted : now]);
        }

        const again = reconcileDocument(after, second, run.keys);
        expect(again.requests).toEqual([]);
        expect(again.changes.filter(({ what }) => what !== 'kept' && what !== 'gone')).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });

  it('keep their words round after round, also where nobody remembers what was written', () => {
    const rounds = fc.array(fc.tuple(fc.array(anyDeed, { maxLength: 5 }), anyReport), { minLength: 2, maxLength: 4 });
    fc.assert(
      fc.property(anyReport, rounds, fc.boolean(), (first, later, forgotten) => {
        const document = aDocument();
        document.send(newDocumentRequests(document.get(), first));
        let keys: readonly string[] = first.blocks.map(({ key }) => key);
        for (const [deeds, report] of later) {
          doAll(document, deeds);
          const words = theirWords(JSON.stringify(partsOf(document.get())));
          const run = reconcileDocument(document.get(), report, forgotten ? null : keys);
          document.send(run.requests);
          expect([...theirWords(JSON.stringify(partsOf(document.get())))].sort()).toEqual([...words].sort());
          keys = run.keys;
          const again = reconcileDocument(document.get(), report, keys);
          expect([again.requests, again.keys]).toEqual([[], keys]);
        }
      }),
      { numRuns: RUNS / 2 },
    );
  });
});
