import { docsWorkspace, insert, NOW, textOf, USER, type DocsWorkspace } from './docs-workspace';
import { asSuggestedDeletion, asSuggestedInsertion } from './suggest';

const BEA = 'bea@demostad.example';

/** As somebody else sees the document. */
function readAs(w: DocsWorkspace, user: string, params: Readonly<Record<string, unknown>> = {}) {
  return w.workspace.handle({
    method: 'docs.documents.get',
    params: { documentId: w.id, includeTabsContent: true, ...params },
    user,
  });
}

function openTo(
  w: DocsWorkspace,
  changes: { readonly openTo: readonly string[]; readonly sharedWith?: readonly string[] },
): void {
  const file = w.workspace.state.files[w.id]!;
  w.workspace.state = { ...w.workspace.state, files: { ...w.workspace.state.files, [w.id]: { ...file, ...changes } } };
}

const bodyText = (w: DocsWorkspace, suggestionsViewMode?: string): string => {
  const read = w.get(suggestionsViewMode === undefined ? {} : { suggestionsViewMode });
  return textOf(read.tabs![0]!.documentTab!.body!.content!);
};

describe('suggestions', () => {
  const suggested = (): DocsWorkspace => {
    const w = docsWorkspace(insert(1, 'gammalnytt'));
    w.workspace.state = asSuggestedDeletion(w.workspace.state, w.id, [1, 7], 'suggest.ut');
    w.workspace.state = asSuggestedInsertion(w.workspace.state, w.id, [7, 11], 'suggest.in');
    return w;
  };

  it('stand inline with their ids, and keep their indices', () => {
    const w = suggested();
    expect(w.content()[0]!.paragraph!.elements).toEqual([
      {
        startIndex: 1,
        endIndex: 7,
        textRun: { content: 'gammal', textStyle: {}, suggestedDeletionIds: ['suggest.ut'] },
      },
      {
        startIndex: 7,
        endIndex: 11,
        textRun: { content: 'nytt', textStyle: {}, suggestedInsertionIds: ['suggest.in'] },
      },
      { startIndex: 11, endIndex: 12, textRun: { content: '\n', textStyle: {} } },
    ]);
    expect(w.get().suggestionsViewMode).toBe('SUGGESTIONS_INLINE');
  });

  it('are taken, or not there, in a preview', () => {
    const w = suggested();
    expect(bodyText(w, 'PREVIEW_SUGGESTIONS_ACCEPTED')).toBe('nytt\n');
    expect(bodyText(w, 'PREVIEW_WITHOUT_SUGGESTIONS')).toBe('gammal\n');
    expect(bodyText(w)).toBe('gammalnytt\n');
  });

  it('stay marked when something is written beside them', () => {
    const w = suggested();
    w.batch(insert(11, '!'));
    expect(bodyText(w, 'PREVIEW_WITHOUT_SUGGESTIONS')).toBe('gammal!\n');
  });
});

describe('somebody who may look but not edit', () => {
  const looked = (): DocsWorkspace => {
    const w = docsWorkspace(insert(1, 'text'));
    openTo(w, { openTo: [USER, BEA] });
    return w;
  };

  it('sees it without suggestions and without a revision', () => {
    const { status, body } = readAs(looked(), BEA);
    expect(status).toBe(200);
    expect(body).toMatchObject({ suggestionsViewMode: 'PREVIEW_WITHOUT_SUGGESTIONS' });
    expect(body).not.toHaveProperty('revisionId');
  });

  it.each(['SUGGESTIONS_INLINE', 'PREVIEW_SUGGESTIONS_ACCEPTED'])('is refused %s (GOOGLE.md 35)', (mode) => {
    expect(readAs(looked(), BEA, { suggestionsViewMode: mode })).toMatchObject({
      status: 403,
      body: { error: { code: 403, message: 'The caller does not have permission', status: 'PERMISSION_DENIED' } },
    });
  });

  it('is refused a write', () => {
    const w = looked();
    const answer = w.workspace.handle({
      method: 'docs.documents.batchUpdate',
      params: { documentId: w.id },
      body: { requests: [insert(1, 'x')] },
      user: BEA,
    });
    expect(answer.status).toBe(403);
    openTo(w, { openTo: [USER, BEA], sharedWith: [BEA] });
    expect(readAs(w, BEA, { suggestionsViewMode: 'PREVIEW_SUGGESTIONS_ACCEPTED' }).status).toBe(200);
  });
});

describe('a document', () => {
  it('is not found where another’s run made it, and where it is something else', () => {
    const w = docsWorkspace();
    expect(readAs(w, BEA).status).toBe(404);
    const sheet = w.call(
      'drive.files.create',
      {},
      { name: 'Ark', mimeType: 'application/vnd.google-apps.spreadsheet' },
    );
    const { id } = sheet.body as { readonly id: string };
    expect(w.call('docs.documents.get', { documentId: id }).status).toBe(404);
  });

  it('is refused where the file has become a Word file (GOOGLE.md 35)', () => {
    const w = docsWorkspace();
    const file = w.workspace.state.files[w.id]!;
    const word = { ...file, mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document' };
    w.workspace.state = { ...w.workspace.state, files: { ...w.workspace.state.files, [w.id]: word } };
    expect(w.call('docs.documents.get', { documentId: w.id })).toMatchObject({
      status: 400,
      body: { error: { message: 'This operation is not supported for this document' } },
    });
  });

  it('refuses a mask over its tabs where a chip stands in the text, and no other', () => {
    const w = docsWorkspace(insert(1, 'text'));
    expect(w.call('docs.documents.get', { documentId: w.id, fields: 'tabs.tabProperties' }).status).toBe(200);
    w.batch({ insertPerson: { location: { index: 1 }, personProperties: { email: BEA } } });
    expect(w.call('docs.documents.get', { documentId: w.id, fields: 'tabs.tabProperties' })).toMatchObject({
      status: 400,
      body: { error: { message: 'Field mask cannot retrieve comment-specific fields' } },
    });
    expect(w.call('docs.documents.get', { documentId: w.id, fields: 'title' })).toEqual({
      status: 200,
      body: { title: 'Prov' },
    });
    expect(w.content()[0]!.paragraph!.elements![0]).toMatchObject({
      startIndex: 1,
      endIndex: 2,
      person: { personProperties: { email: BEA } },
    });
  });

  it('has the name of its file, and a time that follows what is written', () => {
    const w = docsWorkspace();
    w.call('drive.files.update', { fileId: w.id }, { name: 'Nytt namn' });
    expect(w.get().title).toBe('Nytt namn');
    w.batch(insert(1, 'x'));
    expect(w.workspace.state.files[w.id]!.modifiedTime).toBe(NOW);
  });

  it('is made by documents.create with its title alone, and answers both body and tab (RECORDINGS.md 50)', () => {
    const w = docsWorkspace();
    const { status, body } = w.call('docs.documents.create', {}, { title: 'Ny' });
    expect(status).toBe(200);
    const made = body as {
      readonly title: string;
      readonly body: unknown;
      readonly tabs: readonly { readonly documentTab: { readonly body: unknown } }[];
    };
    expect(made.title).toBe('Ny');
    expect(made.tabs[0]!.documentTab.body).toEqual(made.body);
    expect(body).toMatchObject({
      documentStyle: { pageSize: { height: { magnitude: 792 }, width: { magnitude: 612 } } },
      suggestionsViewMode: 'SUGGESTIONS_INLINE',
    });
  });
});
