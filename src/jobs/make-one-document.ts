/** Makes or refreshes one document: copy, look, one batch, and then the ledger; where nothing differs nothing is written. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { call, type Job } from '../google/call';
import { GoogleError } from '../google/google-error';
import { wordsIn } from '../messages';
import type { DocumentReport } from '../report/documents/document-report';
import { newDocumentRequests } from '../requests/documents/new-document';
import { reconcileDocument, type ReconciledDocument } from '../requests/documents/reconcile/reconcile-document';
import { writtenIn } from './documents/document-memory';
import type { DocumentOutcome, DocumentRound, DocumentUnit } from './documents/document-round';
import { DOCUMENTS_LEASE } from './documents/lease-name';
import { look } from './documents/look';
import { claimOf, dropClaim } from './made-files/claim';
import { copyTemplate, fileProperties, findFile } from './made-files/drive-files';
import { fileUrl } from './made-files/file-url';
import { remember } from './made-files/ledger';
import { writeRow } from './made-files/write-ledger';
import { keepLease, whileLeased } from './run/lease';
import type { RunContext } from './run/run-context';

type Document = docs_v1.Schema$Document;

/** Times that a person may edit the document between our look and our batch. */
const ATTEMPTS = 3;

/** Throws LEASE_LOST where another run has begun, DOCUMENT_MARKER where the template can't be filled, and whatever Google throws. */
export function* makeOneDocument(context: RunContext, round: DocumentRound, unit: DocumentUnit): Job<DocumentOutcome> {
  const { report, state, claimed } = unit;
  if (state !== 'make') {
    yield* keepLease(context, DOCUMENTS_LEASE, round.token);
    if (claimed && state !== 'notMine') yield* dropClaim(report);
    return state === 'upToDate' ? outcome(unit, 'unchanged', unit.fileId) : outcome(unit, state, null);
  }
  const file = unit.fileId === null ? yield* copy(context, round, unit) : { id: unit.fileId, fresh: false };
  const written = yield* write(context, round, unit, file);
  if (written === null) return outcome(unit, 'gone', null);
  yield* keepLease(context, DOCUMENTS_LEASE, round.token);
  yield* writeDone(context, round, unit, file.id, written.keys);
  if (claimed || unit.fileId === null) yield* dropClaim(report);
  return outcome(
    unit,
    file.fresh ? 'made' : written.requests.length > 0 ? 'updated' : 'unchanged',
    file.id,
    file.fresh ? [] : written.changes,
  );
}

interface DocumentFile {
  readonly id: string;
  /** Copied just now. */
  readonly fresh: boolean;
}

/** Under the lock and with its place claimed. */
function copy(context: RunContext, round: DocumentRound, { report, uncertain }: DocumentUnit): Job<DocumentFile> {
  const properties = fileProperties(context, report);
  return whileLeased(
    context,
    DOCUMENTS_LEASE,
    round.token,
    function* (): Job<DocumentFile> {
      const found = uncertain ? yield* findFile(properties) : null;
      if (found !== null) return { id: found, fresh: false };
      const id = yield* copyTemplate(round.templateId, round.folderId, { name: report.name, properties });
      return { id, fresh: true };
    },
    claimOf(report, context.user),
  );
}

/** null = the file was thrown away since we saw it. */
function* write(
  context: RunContext,
  round: DocumentRound,
  unit: DocumentUnit,
  file: DocumentFile,
): Job<ReconciledDocument | null> {
  for (let attempt = 1; ; attempt += 1) {
    const document = yield* look(file.id, unit.report.name);
    if (document === null) return null;
    const changes = changesOf(document, unit);
    if (changes.requests.length === 0) return changes;
    yield* keepLease(context, DOCUMENTS_LEASE, round.token);
    try {
      yield* sendBatch(file.id, document, changes.requests);
    } catch (error) {
      if (attempt < ATTEMPTS && error instanceof GoogleError && error.meaning === 'conflict') continue;
      throw error;
    }
    return changes;
  }
}

/**
 * What would be sent, and what people are told of it. A copy that was broken off before its first batch is filled; where the ledger
 * knows of a batch a person has deleted all that was in it.
 */
export function changesOf(document: Document, { report, writtenKeys }: DocumentUnit): ReconciledDocument {
  if (writtenKeys === null && !isFilled(document))
    return { requests: newDocumentRequests(document, report), keys: keysOf(report), changes: [] };
  return reconcileDocument(document, report, writtenKeys);
}

const keysOf = ({ blocks }: DocumentReport): readonly string[] => blocks.map(({ key }) => key);

/** Our named ranges come with the content, in the same batch: without any there is none of it. */
const isFilled = ({ tabs }: Document): boolean =>
  (tabs ?? []).some(({ documentTab }) => Object.keys(documentTab?.namedRanges ?? {}).length > 0);

/** The revision that we looked at must still be the latest: a sentence typed in the meantime is not written over. */
function* sendBatch(
  documentId: string,
  { revisionId }: Document,
  requests: readonly docs_v1.Schema$Request[],
): Job<void> {
  yield* call(
    'docs.documents.batchUpdate',
    { documentId },
    { requests: [...requests], ...(revisionId && { writeControl: { requiredRevisionId: revisionId } }) },
  );
}

function* writeDone(
  context: RunContext,
  round: DocumentRound,
  { report, reportHash, ledgerName }: DocumentUnit,
  fileId: string,
  keys: readonly string[],
): Job<void> {
  const time = context.localTime(context.now, round.timeZone);
  yield* writeRow(
    context,
    round.ledger,
    { unit: report.unitId, name: ledgerName },
    {
      link: fileUrl(report.kind, fileId),
      maker: context.user,
      state: wordsIn(round.language).deckJob.states.done,
      updated: `${time.date} ${time.time}`,
      fileId,
      written: remember(report, reportHash, writtenIn(keys)),
    },
  );
}

const outcome = (
  { report, maker }: DocumentUnit,
  state: DocumentOutcome['state'],
  fileId: string | null,
  changes: DocumentOutcome['changes'] = [],
): DocumentOutcome => ({
  name: report.name,
  state,
  url: fileId === null ? '' : fileUrl(report.kind, fileId),
  maker,
  changes,
});
