/** The methods of Docs that the product uses, on files that its own runs made. */
import { docsRefusals } from '../refusals';
import type { Rows } from './method';

const DOCS = { scope: 'files', refusals: docsRefusals } as const;

export const docsMethods: Rows<'docs'> = {
  'docs.documents.get': {
    ...DOCS,
    http: ['GET', 'v1/documents/{documentId}'],
    parameters: { documentId: 'path', includeTabsContent: 'query', suggestionsViewMode: 'query' },
    body: false,
    service: 'Docs.Documents.get',
    writes: false,
    repeatable: true,
    costMs: 300,
  },
  'docs.documents.batchUpdate': {
    ...DOCS,
    http: ['POST', 'v1/documents/{documentId}:batchUpdate'],
    parameters: { documentId: 'path' },
    body: true,
    service: 'Docs.Documents.batchUpdate',
    writes: true,
    repeatable: false,
    costMs: 700,
  },
};
