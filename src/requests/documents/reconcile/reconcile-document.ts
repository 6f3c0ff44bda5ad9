/** A standing document against its report: what is ours is brought up to date, what a person wrote stays. The folder's README has the rule. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { DocumentReport } from '../../../report/documents/document-report';
import type { DocumentChange } from './change';

export interface ReconciledDocument {
  /** In the order of sending; [] = the document is as it should be. */
  readonly requests: readonly docs_v1.Schema$Request[];
  /** Keys of blocks that have been written once, for the ledger: the next run's `writtenKeys`. */
  readonly keys: readonly string[];
  /** In the report's order, those that the report no longer has last. Blocks that are as they should be are not named. */
  readonly changes: readonly DocumentChange[];
}

/**
 * `document`: as documents.get answers with includeTabsContent and SUGGESTIONS_INLINE, without a field mask over tabs.
 * `writtenKeys`: what the run before remembered; null = not known, nothing that is missing is then put back.
 */
export function reconcileDocument(
  _document: docs_v1.Schema$Document,
  _report: DocumentReport,
  _writtenKeys: readonly string[] | null,
): ReconciledDocument {
  throw new Error('Not made yet');
}
