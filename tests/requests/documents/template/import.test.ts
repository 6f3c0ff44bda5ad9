/** The template as Drive imports it: the marker is found, the styles are there, and a report fills it. */
import type { docs_v1 } from 'googleapis/build/src/apis/docs/v1';
import { languages } from '../../../../src/messages';
import { newDocumentRequests } from '../../../../src/requests/documents/new-document';
import { templateFiles } from '../../../../src/requests/documents/template/template-files';
import { createWorkspace } from '../../../../src/workspace/workspace';
import { reportOf } from '../a-report';
import { markedLooks, partsOf } from '../document-parts';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

describe.each(languages)('the imported template in %s', (language) => {
  const workspace = createWorkspace({ now: () => 0, user: 'anna@demostad.example' });
  const call = (
    method: string,
    params: object,
    body?: object,
    media?: { contentType: string; base64: string },
  ): unknown => {
    const { status, body: answer } = workspace.handle({
      method,
      params: { ...params },
      body,
      ...(media && { media }),
    });
    if (status !== 200) throw new Error(JSON.stringify(answer));
    return answer;
  };
  const { id: documentId } = call(
    'drive.files.create',
    {},
    { name: 'Mall', mimeType: 'application/vnd.google-apps.document' },
    { contentType: DOCX, base64: templateFiles[language] },
  ) as { id: string };
  const get = (): docs_v1.Schema$Document =>
    call('docs.documents.get', { documentId, includeTabsContent: true }) as docs_v1.Schema$Document;

  it('is filled', () => {
    const requests = newDocumentRequests(
      get(),
      reportOf(
        { type: 'heading', key: 'title', level: 'title', text: 'Uppdrag' },
        {
          type: 'table',
          key: 'table',
          caption: 'Tabell',
          columns: [{ header: 'A', width: 1 }],
          rows: [[{ text: 'b' }]],
        },
      ),
    );
    // A4 between margins of 25 mm: 595.3 − 2 × 70.85.
    const width = requests.find(({ updateTableColumnProperties }) => updateTableColumnProperties);
    expect(width?.updateTableColumnProperties?.tableColumnProperties?.width?.magnitude).toBe(453.6);
    call('docs.documents.batchUpdate', { documentId }, { requests });
    expect(partsOf(get())).toEqual(['Uppdrag', 'Tabell', [['A'], ['b']], '']);
    expect([...markedLooks(get()).values()]).toEqual([['TITLE'], ['NORMAL_TEXT']]);
  });

  it('has named styles of its own', () => {
    const styles = get().tabs?.[0]?.documentTab?.namedStyles?.styles ?? [];
    const sizes = Object.fromEntries(
      styles.map(({ namedStyleType, textStyle }) => [namedStyleType, textStyle?.fontSize?.magnitude]),
    );
    expect(sizes).toMatchObject({
      TITLE: 20,
      SUBTITLE: 13,
      HEADING_1: 14,
      HEADING_2: 12,
      HEADING_3: 11,
      NORMAL_TEXT: 11,
    });
  });
});
