import { requestHandlers } from '../../../src/workspace/docs/requests/request-handlers';
import { docsWorkspace, insert } from './docs-workspace';
import { furnished, refusedRequests } from './refused-requests';

describe('every request kind that is carried out', () => {
  it('is in this table', () => {
    expect(Object.keys(refusedRequests).sort()).toEqual(Object.keys(requestHandlers).sort());
  });

  it.each(Object.keys(refusedRequests))('%s: an unknown field is refused by name, and nothing changes', (kind) => {
    const w = furnished();
    const { state } = w.workspace;
    const refusal = w.refusal({ [kind]: { noSuchField: 1 } });
    expect([refusal.code, refusal.status]).toEqual([400, 'INVALID_ARGUMENT']);
    expect(refusal.message).toContain('Unknown name "noSuchField" at \'requests[0].');
    expect(w.workspace.state).toBe(state);
  });

  const cases = Object.entries(refusedRequests).flatMap(([kind, list]) =>
    list.map(([what, request, message]) => [kind, what, request, message] as const),
  );

  it.each(cases)('%s: %s is refused, and nothing changes', (kind, _what, request, message) => {
    const w = furnished();
    const { state } = w.workspace;
    const refusal = w.refusal({ [kind]: request });
    expect([refusal.code, refusal.status]).toEqual([400, 'INVALID_ARGUMENT']);
    if (message === '') expect(refusal.message).toMatch(/^Invalid value at 'requests\[0\]\.\w+' \(oneof\)/);
    else expect(refusal.message).toBe(`Invalid requests[0].${kind}: ${message}`);
    expect(w.workspace.state).toBe(state);
  });
});

describe('a batch', () => {
  it('is all or nothing: one refusal at the end undoes what came before', () => {
    const w = furnished();
    const { state } = w.workspace;
    const refusal = w.refusal(insert(1, 'Först'), insert(1, ''));
    expect(refusal.message).toBe('Invalid requests[1].insertText: Insert text requests must specify text to insert.');
    expect(w.workspace.state).toBe(state);
  });

  it('takes each request on what the one before it left', () => {
    const w = docsWorkspace(insert(1, '0123456789'));
    w.batch(insert(1, 'AAAA'), insert(5, 'B'));
    expect(w.text()).toBe('AAAAB0123456789\n');
  });

  it('wants at least one request, and something in each', () => {
    const w = furnished();
    expect(w.refusal().message).toBe('Must specify at least one request.');
    expect(w.refusal({}).message).toBe('Invalid requests[0]: No request set.');
  });

  it.each([
    ['mergeTableCells', { mergeTableCells: {} }, 'docs.documents.batchUpdate mergeTableCells'],
    [
      'a preset whose glyphs are not known',
      { createParagraphBullets: { range: { startIndex: 1, endIndex: 2 }, bulletPreset: 'BULLET_CHECKBOX' } },
      'createParagraphBullets with BULLET_CHECKBOX',
    ],
    [
      'a picture from outside',
      { insertInlineImage: { location: { index: 1 }, uri: 'https://demostad.example/bild.png' } },
      'fetching https://demostad.example/bild.png',
    ],
  ])('answers 501 by name: %s', (_what, request, name) => {
    const refusal = furnished().refusal(request);
    expect([refusal.code, refusal.message]).toEqual([501, `The local workspace does not do this: ${name}`]);
  });

  it('wants the revision that it names, and answers the next', () => {
    const w = furnished();
    const { revisionId } = w.get();
    const send = (requiredRevisionId: string) =>
      w.call(
        'docs.documents.batchUpdate',
        { documentId: w.id },
        { requests: [insert(1, 'x')], writeControl: { requiredRevisionId } },
      );
    expect(send('gammal')).toMatchObject({
      status: 400,
      body: { error: { message: "The required revision ID 'gammal' does not match the latest revision." } },
    });
    const answer = send(revisionId!);
    expect(answer.status).toBe(200);
    expect(answer.body).toEqual({
      replies: [{}],
      writeControl: { requiredRevisionId: w.get().revisionId },
      documentId: w.id,
    });
    expect(w.get().revisionId).not.toBe(revisionId);
    expect(send(revisionId!).status).toBe(400);
  });
});
