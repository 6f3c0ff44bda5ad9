/** Fills a fresh copy of the template: the report's blocks in the marker's place, each under a named range. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { DocumentReport } from '../../report/documents/document-report';
import { compose } from './compose';
import { findMarker } from './marker';
import { tabBodies } from './read-body';
import { createNamedRange, deleteNamedRange, deleteRange, range } from './tab-place';
import { wantedBlocks } from './wanted-blocks';

/**
 * `document`: as documents.get answers with includeTabsContent. One batch, in the order of sending; it remains to remember the keys of
 * all blocks as written. Throws DOCUMENT_MARKER where the marker is missing or stands twice.
 */
export function newDocumentRequests(
  document: docs_v1.Schema$Document,
  report: DocumentReport,
): readonly docs_v1.Schema$Request[] {
  const tabs = tabBodies(document);
  const { tab, paragraph } = findMarker(tabs, report.name);
  const { start, end, bulleted } = paragraph;
  const { requests, ranges } = compose(tab, start, wantedBlocks(report.blocks), { bulleted: false });
  return [
    // Of a filled document that somebody made the template of.
    ...tabs.flatMap((one) => one.ranges.map(({ id }) => deleteNamedRange(id))),
    ...(bulleted ? [{ deleteParagraphBullets: { range: range(tab, start, end - 1) } }] : []),
    deleteRange(tab, start, end - 1),
    ...requests,
    ...ranges.map((one) => createNamedRange(tab, one)),
  ];
}
