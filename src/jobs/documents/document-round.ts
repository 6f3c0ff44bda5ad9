/** A round of documents as it travels between server and dialog: plain data, one document per server call. */
import type { Language } from '../../messages';
import type { DocumentReport } from '../../report/documents/document-report';
import type { DocumentChange } from '../../requests/documents/reconcile/change';
import type { LedgerPlace } from '../made-files/ledger';
import type { StandingFile } from '../made-files/standing-file';

/** What can be ticked in the dialog. */
export interface DocumentChoice {
  /** Names the document to `startDocuments`. */
  readonly id: string;
  /** Of the file. */
  readonly name: string;
  /** Kind of document, in words. */
  readonly kind: string;
  /** Municipality, or all together. */
  readonly of: string;
  /** It stands in the ledger. */
  readonly exists: boolean;
  /** Why it can't be made, and what to do; '' = it can. */
  readonly lack: string;
}

export interface DocumentUnit extends StandingFile {
  readonly report: DocumentReport;
  /** Fingerprint of the report; what the ledger remembers once all of it is written. */
  readonly reportHash: string;
  /** Keys of the blocks that were written last; null = not known. */
  readonly writtenKeys: readonly string[] | null;
}

export interface DocumentRound {
  readonly language: Language;
  /** Of the lease. */
  readonly token: string;
  /** Empty where no document needs to be copied. */
  readonly templateId: string;
  readonly folderId: string;
  /** The workbook's zone, for times in the ledger. */
  readonly timeZone: string;
  readonly ledger: LedgerPlace;
  /** `makeOneDocument` does not look at these: a caller may send the round without them. */
  readonly units: readonly DocumentUnit[];
}

export interface DocumentOutcome {
  readonly name: string;
  readonly state: 'made' | 'updated' | 'unchanged' | 'notMine' | 'gone';
  /** '' where there is no file of ours. */
  readonly url: string;
  readonly maker: string;
  /** Of the blocks that are not as they stood, or not as they should. */
  readonly changes: readonly DocumentChange[];
}
