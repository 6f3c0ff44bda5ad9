/** Fills a fresh copy of the template: the report's blocks in the marker's place, each under a named range. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { DocumentReport } from '../../report/documents/document-report';

/**
 * `document`: as documents.get answers with includeTabsContent. One batch, in the order of sending.
 * Throws DOCUMENT_MARKER where the marker is missing or stands twice.
 */
export function newDocumentRequests(
  _document: docs_v1.Schema$Document,
  _report: DocumentReport,
): readonly docs_v1.Schema$Request[] {
  throw new Error('Not made yet');
}
