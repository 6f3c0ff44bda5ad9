/** Any report in the local workspace: what is read back is what was wanted, and a second run has nothing to do. */
import fc from 'fast-check';
import { newDocumentRequests } from '../../../src/requests/documents/new-document';
import { reconcileDocument } from '../../../src/requests/documents/reconcile/reconcile-document';
import type { DocumentReport } from '../../../src/report/documents/document-report';
import { aDocument } from './a-document';
import { anyReport } from './a-report';
import { bulletedCells, markedLooks, markedParts, partsOf, wantedLooks, wantedParts } from './document-parts';

const keysOf = ({ blocks }: DocumentReport): readonly string[] => blocks.map(({ key }) => key);

const RUNS = 60;

describe('any report', () => {
  it('is read back from a new document as it was wanted', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const document = aDocument();
        document.send(newDocumentRequests(document.get(), report));
        const filled = document.get();
        expect(markedParts(filled)).toEqual(wantedParts(report));
        expect(markedLooks(filled)).toEqual(wantedLooks(report));
        expect(bulletedCells(filled)).toBe(0);
        const last = report.blocks.filter(({ type }) => type !== 'pageBreak').pop();
        const left = last === undefined || last.type === 'table' ? [''] : [];
        expect(partsOf(filled)).toEqual([...wantedParts(report).flatMap(([, parts]) => parts), ...left]);
        expect(reconcileDocument(filled, report, keysOf(report))).toEqual({
          requests: [],
          keys: keysOf(report),
          changes: [],
        });
      }),
      { numRuns: RUNS },
    );
  });

  it('is brought to any other report, in whatever order their blocks stand', () => {
    fc.assert(
      fc.property(anyReport, anyReport, (first, second) => {
        const document = aDocument();
        document.send(newDocumentRequests(document.get(), first));
        const run = reconcileDocument(document.get(), second, keysOf(first));
        document.send(run.requests);
        const after = document.get();
        if (run.changes.some(({ what }) => what === 'gone')) return;
        expect(new Map(markedParts(after))).toEqual(new Map(wantedParts(second)));
        const added = new Set(run.changes.filter(({ what }) => what === 'added').map(({ key }) => `dm/${key}`));
        const looksOf = (looks: ReadonlyMap<string, unknown>): unknown =>
          [...looks].filter(([name]) => added.has(name)).sort();
        expect(looksOf(markedLooks(after))).toEqual(looksOf(wantedLooks(second)));
        expect(bulletedCells(after)).toBe(0);
        const again = reconcileDocument(after, second, run.keys);
        expect([again.requests, again.changes]).toEqual([[], []]);
      }),
      { numRuns: RUNS },
    );
  });
});
