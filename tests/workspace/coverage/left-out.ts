/** Why the workspace leaves out what it leaves out, by method or by `method#kind of request`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

export const COVERAGE = join(__dirname, '../../../src/workspace/coverage.json');

interface Row {
  readonly name: string;
  readonly leftOut: string | null;
}

/** What `coverage.json` says already is kept; what is new is written here first. */
const NEW: Readonly<Record<string, string>> = {
  'docs.documents.batchUpdate#createFootnote': 'no document of ours has footnotes',
  'docs.documents.batchUpdate#deletePositionedObject': 'pictures stand in a line here',
  'docs.documents.batchUpdate#insertDate': 'chips are made by people, and read as text',
  'docs.documents.batchUpdate#insertRichLink': 'as insertDate',
  'docs.documents.batchUpdate#insertSectionBreak': 'a document has one section here',
  'docs.documents.batchUpdate#mergeTableCells': 'every row has a cell for each column here',
  'docs.documents.batchUpdate#unmergeTableCells': 'as mergeTableCells',
  'docs.documents.batchUpdate#updateDocumentStyle': 'page and margins come from the template',
  'docs.documents.batchUpdate#updateDocumentTabProperties': 'tabs are called as they were made',
  'docs.documents.batchUpdate#updateNamedStyle': 'styles come from the template',
  'docs.documents.batchUpdate#updateSectionStyle': 'as insertSectionBreak',
};

export function leftOut(): Readonly<Record<string, string>> {
  const rows = JSON.parse(readFileSync(COVERAGE, 'utf8')) as readonly Row[];
  const known = rows.flatMap(({ name, leftOut: why }) => (why === null ? [] : [[name, why] as const]));
  return { ...Object.fromEntries(known), ...NEW };
}
