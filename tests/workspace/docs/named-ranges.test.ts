import { docsWorkspace, insert, named, remove, type DocsWorkspace } from './docs-workspace';

const ranges = (w: DocsWorkspace, name = 'x') =>
  (w.tab().namedRanges?.[name]?.namedRanges ?? []).flatMap(({ ranges: its }) =>
    its!.map(({ startIndex, endIndex }) => [startIndex, endIndex]),
  );

const marked = () => docsWorkspace(insert(1, 'före mitten efter'), named('x', 6, 12));

describe('a named range', () => {
  it.each([
    ['moves with text before it', insert(1, 'ab'), [[8, 14]]],
    ['is pushed on by text at its start', insert(6, 'ab'), [[8, 14]]],
    ['grows with text inside', insert(8, 'ab'), [[6, 14]]],
    ['leaves text at its end outside', insert(12, 'ab'), [[6, 12]]],
    ['shrinks', remove(8, 10), [[6, 10]]],
    ['shrinks from its start', remove(4, 8), [[4, 8]]],
    ['shrinks from its end', remove(10, 15), [[6, 10]]],
    ['vanishes with its text', remove(6, 12), []],
    ['vanishes with more than its text', remove(3, 14), []],
  ] as const)('%s', (_what, request, expected) => {
    const w = marked();
    w.batch(request);
    expect(ranges(w)).toEqual(expected);
  });

  it('may share its name, and goes by id alone or by name with all of that name', () => {
    const w = marked();
    const id = w.batch(named('x', 1, 3)).replies![0]!.createNamedRange!.namedRangeId!;
    expect(id).toMatch(/^kix\.[a-z0-9]{12}$/);
    expect(ranges(w)).toHaveLength(2);
    w.batch({ deleteNamedRange: { namedRangeId: id } });
    expect(ranges(w)).toEqual([[6, 12]]);
    w.batch(named('x', 1, 3), { deleteNamedRange: { name: 'x' } }, { deleteNamedRange: { name: 'unknown' } });
    expect(ranges(w)).toEqual([]);
    expect(w.text()).toBe('före mitten efter\n');
  });

  it('does not come along with a copy (GOOGLE.md 33)', () => {
    const w = marked();
    const copy = w.call('drive.files.copy', { fileId: w.id }, { name: 'Kopia' }).body as { readonly id: string };
    const read = w.call('docs.documents.get', { documentId: copy.id, includeTabsContent: true }).body;
    expect(read).toMatchObject({ title: 'Kopia' });
    expect(JSON.stringify(read)).toContain('före mitten efter');
    expect(JSON.stringify(read)).not.toContain('namedRanges');
  });
});

describe('replaceNamedRangeContent', () => {
  const replace = (text: string) => ({ replaceNamedRangeContent: { namedRangeName: 'x', text } });

  it('puts the new text in place of the old, in its look, and the range around it', () => {
    const w = marked();
    w.batch({ updateTextStyle: { range: { startIndex: 6, endIndex: 7 }, textStyle: { bold: true }, fields: 'bold' } });
    w.batch(replace('annat'));
    expect(w.text()).toBe('före annat efter\n');
    expect(ranges(w)).toEqual([[6, 11]]);
    expect(w.content()[0]!.paragraph!.elements![1]!.textRun).toEqual({ content: 'annat', textStyle: { bold: true } });
  });

  it('deletes the other parts of a range that was split, with their content', () => {
    const w = marked();
    const document = w.workspace.state.documents[w.id]!;
    const [tab] = document.tabs;
    const [only] = tab!.namedRanges;
    const parts = [
      { segmentId: '', startIndex: 6, endIndex: 8 },
      { segmentId: '', startIndex: 10, endIndex: 12 },
    ];
    const split = { ...tab!, namedRanges: [{ ...only!, ranges: parts }] };
    w.workspace.state = {
      ...w.workspace.state,
      documents: { ...w.workspace.state.documents, [w.id]: { ...document, tabs: [split] } },
    };
    expect(ranges(w)).toEqual([
      [6, 8],
      [10, 12],
    ]);
    w.batch(replace('nytt'));
    expect(w.text()).toBe('före nytttt efter\n');
    expect(ranges(w)).toEqual([[6, 10]]);
  });

  it('is silent where the name is unknown, and refused where the id is', () => {
    const w = docsWorkspace(insert(1, 'text'));
    expect(w.batch(replace('annat')).replies).toEqual([{}]);
    expect(w.text()).toBe('text\n');
    const { code, message } = w.refusal({ replaceNamedRangeContent: { namedRangeId: 'kix.gone', text: 'a' } });
    expect([code, message]).toEqual([
      400,
      'Invalid requests[0].replaceNamedRangeContent: The named range (kix.gone) could not be found.',
    ]);
  });
});
