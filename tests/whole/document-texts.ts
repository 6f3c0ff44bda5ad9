/** What a document says, paragraph by paragraph and row by row, as Docs answers it. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import type { LocalGoogle } from '../../src/workspace/local-google';

type Content = readonly docs_v1.Schema$StructuralElement[];

const paragraphsIn = (content: Content = []): readonly string[] =>
  content.flatMap(({ paragraph, table }) =>
    paragraph
      ? [(paragraph.elements ?? []).map(({ textRun }) => textRun?.content ?? '').join('')]
      : (table?.tableRows ?? []).map(({ tableCells = [] }) =>
          tableCells.map(({ content: inside }) => paragraphsIn(inside).join(' ')).join(' '),
        ),
  );

export function documentTexts(google: LocalGoogle, documentId: string): readonly string[] {
  const params = { documentId, includeTabsContent: true };
  const answer = google.workspace.handle({ method: 'docs.documents.get', params });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.body));
  const { tabs = [] } = answer.body as docs_v1.Schema$Document;
  return tabs.flatMap(({ documentTab }) => paragraphsIn(documentTab?.body?.content)).map((text) => text.trim());
}
