/** What the dialog Skapa dokument shows: every document, whether it is there already, and what lacks first. Nothing is written. */
import type { Job } from '../google/call';
import type { PossibleDocument } from '../report/documents/possible-documents';
import type { DocumentChoice } from './documents/document-round';
import { readMethod } from './documents/read-method';
import { rowOf } from './made-files/ledger';
import { openLedger } from './made-files/open-ledger';
import type { RunContext } from './run/run-context';

/** Of the document in the list; an id of a unit may hold anything but a line break. */
export const choiceId = ({ kind, unitId }: Pick<PossibleDocument, 'kind' | 'unitId'>): string => `${kind}\n${unitId}`;

export function* openDocuments(context: RunContext): Job<readonly DocumentChoice[]> {
  const { read, documents } = yield* readMethod(context);
  const { rows } = openLedger(read, 'documents');
  const { documentJob } = read.words;
  const today = context.localTime(context.now, read.workbook.timeZone).date;
  return documents(today).map((one) => ({
    id: choiceId(one),
    name: one.name,
    kind: documentJob.kinds[one.kind],
    of: one.of,
    exists: (rowOf(rows, one)?.fileId ?? '') !== '',
    lack: one.lack === null ? '' : documentJob.lack(one.lack),
  }));
}
