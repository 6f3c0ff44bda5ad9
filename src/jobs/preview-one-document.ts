/** A dry run of one document: what would change, block by block, and what is left because a person wrote there. Nothing is written. */
import type { Job } from '../google/call';
import type { DocumentOutcome, DocumentUnit } from './documents/document-round';
import { fileUrl } from './made-files/file-url';
import { look } from './documents/look';
import { changesOf } from './make-one-document';
import type { RunContext } from './run/run-context';

/** One call where the document is there, none where it is not. */
export function* previewOneDocument(_context: RunContext, unit: DocumentUnit): Job<DocumentOutcome> {
  const { report, maker, fileId, state } = unit;
  const told = (is: DocumentOutcome['state'], changes: DocumentOutcome['changes'] = []): DocumentOutcome => ({
    name: report.name,
    state: is,
    url: fileId === null ? '' : fileUrl(report.kind, fileId),
    maker,
    changes,
  });
  if (state === 'notMine' || state === 'gone') return told(state);
  if (fileId === null) return told('made');
  const document = yield* look(fileId, report.name);
  if (document === null) return told('gone');
  const { requests, changes } = changesOf(document, unit);
  return told(requests.length === 0 ? 'unchanged' : 'updated', changes);
}
