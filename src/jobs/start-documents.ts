/**
 * Starts a round of documents: looks at the survey, the ledger and Drive, makes the template where it is missing, and says for each
 * chosen document what is to be done. No document is touched here.
 */
import type { Job } from '../google/call';
import { GoogleError } from '../google/google-error';
import { SurveyError } from '../messages/survey-error';
import type { PossibleDocument } from '../report/documents/possible-documents';
import { contentHash } from '../requests/content-hash';
import { writtenKeys } from './documents/document-memory';
import type { DocumentRound, DocumentUnit } from './documents/document-round';
import { usableTemplate } from './documents/document-template';
import { DOCUMENTS_LEASE } from './documents/lease-name';
import { readMethod, type ReadMethod } from './documents/read-method';
import { listFiles, makeFolder } from './made-files/drive-files';
import { hasEveryRow, openLedger, placeOf, planRows, type PlannedFile } from './made-files/open-ledger';
import { standingFile, type Surroundings } from './made-files/standing-file';
import { choiceId } from './open-documents';
import { releaseLease, takeLease, whileLeased, type TakenLease } from './run/lease';
import { quietly } from './run/quietly';
import type { RunContext } from './run/run-context';

/** Changes when the program writes documents differently, so that unchanged figures are looked at again. */
const LOOK_VERSION = 1;
/** Documents are compared as if made on this day: one whose content is the same keeps the day it was worked out. */
const ANY_DAY = '2000-01-03';

/** `chosen`: ids of choices that can be made; others are left out. Throws BUSY where another person is at it. */
export function* startDocuments(context: RunContext, chosen: readonly string[]): Job<DocumentRound> {
  const lease = yield* takeLease(context, DOCUMENTS_LEASE, { takeOver: true, alsoSet: {} });
  try {
    return yield* round(context, lease, new Set(chosen));
  } catch (error) {
    // Nothing can go on from here: the next click shall not have to wait for the lease to run out.
    if (error instanceof SurveyError || error instanceof GoogleError)
      yield* quietly(releaseLease(DOCUMENTS_LEASE, lease.token));
    throw error;
  }
}

function* round(context: RunContext, lease: TakenLease, chosen: ReadonlySet<string>): Job<DocumentRound> {
  const method = yield* readMethod(context);
  const { read } = method;
  const opened = openLedger(read, 'documents');
  const files = yield* listFiles(context, 'documentTemplate');
  const surroundings: Surroundings = { context, opened, files, lease, leased: DOCUMENTS_LEASE };
  const units = unitsOf(surroundings, method, chosen);
  return {
    language: read.settings.language,
    token: lease.token,
    timeZone: read.workbook.timeZone,
    ...(yield* prepared(surroundings, method, units)),
    units,
  };
}

function unitsOf(
  surroundings: Surroundings,
  { read, documents }: ReadMethod,
  chosen: ReadonlySet<string>,
): readonly DocumentUnit[] {
  const { context } = surroundings;
  const wanted = (computed: string): readonly PossibleDocument[] =>
    documents(computed).filter((one) => one.lack === null && chosen.has(choiceId(one)));
  const anyDay = wanted(ANY_DAY);
  return wanted(context.localTime(context.now, read.workbook.timeZone).date).map((one, place): DocumentUnit => {
    const report = one.report();
    const reportHash = contentHash(`${LOOK_VERSION} ${JSON.stringify(anyDay[place]?.report())}`);
    const { row, ...standing } = standingFile(surroundings, one, reportHash);
    return { ...standing, report, reportHash, writtenKeys: writtenKeys(row?.memory ?? null) };
  });
}

const plannedOf = ({ report, fileId }: DocumentUnit): PlannedFile => ({
  kind: report.kind,
  unitId: report.unitId,
  year: report.year,
  name: report.name,
  fileId,
});

/** Folder, template and rows, where any is missing: made while no other run can begin, so that none is made twice. */
function* prepared(
  { context, opened, files, lease }: Surroundings,
  { read }: ReadMethod,
  units: readonly DocumentUnit[],
): Job<Pick<DocumentRound, 'templateId' | 'folderId' | 'ledger'>> {
  const { workbook, words, settings } = read;
  const copies = units.some(({ state, fileId }) => state === 'make' && fileId === null);
  const found = { templateId: files.template?.id ?? '', folderId: files.folder?.id ?? '' };
  const planned = units.map(plannedOf);
  if (!copies && hasEveryRow(opened, planned)) return { ...found, ledger: placeOf(read, opened) };
  return yield* whileLeased(context, DOCUMENTS_LEASE, lease.token, function* () {
    const folderId =
      copies && files.folder === null ? yield* makeFolder(context, workbook.title, words) : found.folderId;
    const templateId = copies
      ? yield* usableTemplate(context, { workbook, folderId, found: files.template, language: settings.language })
      : found.templateId;
    return { templateId, folderId, ledger: yield* planRows(context, read, opened, planned) };
  });
}
