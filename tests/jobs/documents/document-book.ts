/** A small surveyed workbook with a decision, the documents made in it, and what a person does with one. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { Job } from '../../../src/google/call';
import { documentJob } from '../../../src/messages/sv/document-job';
import { endDocuments } from '../../../src/jobs/end-documents';
import { makeOneDocument } from '../../../src/jobs/make-one-document';
import { openDocuments } from '../../../src/jobs/open-documents';
import { previewOneDocument } from '../../../src/jobs/preview-one-document';
import type { DocumentChoice } from '../../../src/jobs/documents/document-round';
import type { Done } from '../../../src/jobs/run/done';
import type { RunContext } from '../../../src/jobs/run/run-context';
import { startDocuments } from '../../../src/jobs/start-documents';
import { deckBook } from '../decks/deck-book';
import type { AWorkbook } from '../workbook/a-workbook';

type Document = docs_v1.Schema$Document;

export const JOINT = 'Gemensam rapport 2026';
export const MANDATE = 'Förslag till uppdrag 2026 – Påhittsby 1';

/** Beslut's columns from A on. */
export const decide = (book: AWorkbook, ...rows: readonly (readonly (string | number)[])[]): void =>
  book.write("'Beslut'!A3", rows);

export const decision = (area1: string, area2 = '', municipality = 'Påhittsby 1'): readonly (string | number)[] => [
  'B-1',
  '2026-11-16',
  municipality,
  'Kommundirektörens ledningsgrupp',
  'Digital mognad',
  '',
  '',
  area1,
  area2,
  'Utvecklingschef',
  '2027-03-31',
  'KS 2026/1',
  '',
  'Beslutat',
];

export function documentBook(): AWorkbook {
  const book = deckBook();
  decide(book, decision('Område 1'));
  return book;
}

const isJointOrMandate = ({ kind, name }: DocumentChoice): boolean =>
  kind === documentJob.kinds.jointReport || name === MANDATE;

/** All that the dialog drives, in one run. */
export const makeDocuments =
  (wanted: (choice: DocumentChoice) => boolean = isJointOrMandate, dryRun = false) =>
  (context: RunContext): Job<Done> =>
    inOneRun(context, wanted, dryRun);

function* inOneRun(context: RunContext, wanted: (choice: DocumentChoice) => boolean, dryRun: boolean): Job<Done> {
  const choices = yield* openDocuments(context);
  const round = yield* startDocuments(
    context,
    choices.filter(wanted).map(({ id }) => id),
  );
  const outcomes = [];
  for (const unit of round.units)
    outcomes.push(dryRun ? yield* previewOneDocument(context, unit) : yield* makeOneDocument(context, round, unit));
  return yield* endDocuments(context, round, outcomes, dryRun);
}

export const fileOf = ({ workspace }: AWorkbook, name: string): string => {
  const file = Object.values(workspace.state.files).find((one) => one.name === name && !one.trashed);
  if (!file) throw new Error(`No file is called ${name}`);
  return file.id;
};

/** Asks as the person who works in the workspace; throws what Google refuses with. */
export function ask(
  { workspace }: AWorkbook,
  method: string,
  params: Readonly<Record<string, unknown>>,
  body?: unknown,
) {
  const answer = workspace.handle({ method, params, body });
  if (answer.status !== 200) throw new Error(`${method}: ${JSON.stringify(answer.body)}`);
  return answer.body;
}

export const documentOf = (book: AWorkbook, name: string): Document =>
  ask(book, 'docs.documents.get', { documentId: fileOf(book, name), includeTabsContent: true }) as Document;

const textIn = (content: readonly docs_v1.Schema$StructuralElement[] = []): string =>
  content
    .map(({ paragraph, table }) =>
      paragraph
        ? (paragraph.elements ?? []).map(({ textRun }) => textRun?.content ?? '').join('')
        : (table?.tableRows ?? [])
            .flatMap(({ tableCells = [] }) => tableCells)
            .map(({ content: inside }) => textIn(inside))
            .join('| '),
    )
    .join('');

export const textOf = (book: AWorkbook, name: string): string =>
  textIn(documentOf(book, name).tabs?.[0]?.documentTab?.body?.content);

/** A person types at the end of the paragraph that holds a text. */
export function typeAfter(book: AWorkbook, name: string, text: string, typed: string): void {
  const content = documentOf(book, name).tabs?.[0]?.documentTab?.body?.content ?? [];
  const found = content.find(({ paragraph }) => textIn([{ paragraph: paragraph ?? {} }]).includes(text));
  if (!found?.endIndex) throw new Error(`${name} does not say ${text}`);
  ask(
    book,
    'docs.documents.batchUpdate',
    { documentId: fileOf(book, name) },
    { requests: [{ insertText: { location: { index: found.endIndex - 1 }, text: typed } }] },
  );
}
