import { docsWorkspace, insert, named, remove, table } from './docs-workspace';

const elements = (w: ReturnType<typeof docsWorkspace>, paragraph: number) =>
  w.content()[paragraph]!.paragraph!.elements!;

const style = (startIndex: number, endIndex: number, namedStyleType: string) => ({
  updateParagraphStyle: {
    range: { startIndex, endIndex },
    paragraphStyle: { namedStyleType },
    fields: 'namedStyleType',
  },
});

const bold = (startIndex: number, endIndex: number, on = true) => ({
  updateTextStyle: { range: { startIndex, endIndex }, textStyle: { bold: on }, fields: 'bold' },
});

describe('a new document', () => {
  it('is one empty paragraph from 1 to 2 after a section break that ends at 1', () => {
    const w = docsWorkspace();
    expect(w.tab().body!.content).toEqual([
      {
        endIndex: 1,
        sectionBreak: {
          sectionStyle: {
            columnSeparatorStyle: 'NONE',
            contentDirection: 'LEFT_TO_RIGHT',
            sectionType: 'CONTINUOUS',
          },
        },
      },
      {
        startIndex: 1,
        endIndex: 2,
        paragraph: {
          elements: [{ startIndex: 1, endIndex: 2, textRun: { content: '\n', textStyle: {} } }],
          paragraphStyle: { namedStyleType: 'NORMAL_TEXT', direction: 'LEFT_TO_RIGHT' },
        },
      },
    ]);
  });

  it('has tabs and no body of its own where tabs are asked for, else the first tab’s body', () => {
    const w = docsWorkspace(insert(1, 'Hej'));
    expect(w.get()).not.toHaveProperty('body');
    const flat = w.get({ includeTabsContent: false });
    expect(flat).not.toHaveProperty('tabs');
    expect(flat.body).toEqual(w.tab().body);
  });
});

describe('insertText', () => {
  it('counts UTF-16 units', () => {
    const w = docsWorkspace(insert(1, 'å🙂'), insert(4, 'x'));
    expect(w.text()).toBe('å🙂x\n');
    expect(w.content()[0]!.endIndex).toBe(6);
  });

  it('goes on in the style of the text before it, and in that of the first text at a paragraph’s start', () => {
    const w = docsWorkspace(insert(1, 'fet tunn'), bold(1, 4), insert(4, 'are'), insert(1, 'Ä'));
    expect(elements(w, 0).map(({ textRun }) => [textRun!.content, textRun!.textStyle!.bold])).toEqual([
      ['Äfetare', true],
      [' tunn\n', undefined],
    ]);
  });

  it('copies style and bullet of the paragraph that a newline splits, and gives a heading an id of its own', () => {
    const w = docsWorkspace(
      insert(1, 'ab'),
      { createParagraphBullets: { range: { startIndex: 1, endIndex: 3 }, bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' } },
      style(1, 3, 'HEADING_2'),
      insert(2, '\n'),
    );
    const [first, second] = w.content().map(({ paragraph }) => paragraph!);
    expect(first!.bullet).toEqual(second!.bullet);
    expect([first, second].map((one) => one!.paragraphStyle!.namedStyleType)).toEqual(['HEADING_2', 'HEADING_2']);
    expect(first!.paragraphStyle!.headingId).toMatch(/^h\.[a-z0-9]{12}$/);
    expect(first!.paragraphStyle!.headingId).not.toBe(second!.paragraphStyle!.headingId);
  });

  it('drops control characters and the private use area, but no tab and no line break', () => {
    const w = docsWorkspace(insert(1, 'a\u0007\r\uE907b\tc\u000bd'));
    expect(w.text()).toBe('ab\tc\u000bd\n');
  });

  it('ends a link where its text ends', () => {
    const w = docsWorkspace(
      insert(1, 'länk'),
      {
        updateTextStyle: {
          range: { startIndex: 1, endIndex: 5 },
          textStyle: { link: { url: 'https://demostad.example' } },
          fields: 'link',
        },
      },
      insert(5, ' efter'),
    );
    const [link, after] = elements(w, 0);
    expect(link!.textRun!.textStyle).toEqual({
      link: { url: 'https://demostad.example' },
      underline: true,
      foregroundColor: { color: { rgbColor: { red: 0.06666667, green: 0.33333334, blue: 0.8 } } },
    });
    expect(after!.textRun).toEqual({ content: ' efter\n', textStyle: {} });
  });
});

describe('deleteContentRange', () => {
  it('makes one paragraph of two, in the style of the later one', () => {
    const w = docsWorkspace(insert(1, 'ett\ntvå'), style(5, 6, 'HEADING_1'), remove(3, 6));
    expect(w.text()).toBe('etvå\n');
    expect(w.content()[0]!.paragraph!.paragraphStyle!.namedStyleType).toBe('HEADING_1');
  });

  it('takes a table away whole', () => {
    const w = docsWorkspace(insert(1, 'före'), table(5, 2, 2), remove(6, 18));
    expect(w.content().map(({ paragraph }) => paragraph !== undefined)).toEqual([true, true]);
    expect(w.text()).toBe('före\n\n');
  });

  it('empties a cell, all but its last newline', () => {
    const w = docsWorkspace(table(1, 1, 1), insert(5, 'a\nb'), remove(5, 8));
    expect(w.text()).toBe('\n\n\n');
  });
});

describe('updateTextStyle', () => {
  it('says nothing of what the paragraph’s own style says', () => {
    const w = docsWorkspace(insert(1, 'text'), bold(1, 5), bold(1, 3, false));
    expect(elements(w, 0).map(({ textRun }) => textRun!.textStyle)).toEqual([{}, { bold: true }, {}]);
  });

  it('changes the bullet where the range holds the whole paragraph', () => {
    const list = {
      createParagraphBullets: { range: { startIndex: 1, endIndex: 2 }, bulletPreset: 'BULLET_DISC_CIRCLE_SQUARE' },
    };
    const w = docsWorkspace(insert(1, 'text'), list, bold(1, 4));
    expect(w.content()[0]!.paragraph!.bullet!.textStyle).toEqual({ underline: false });
    w.batch(bold(1, 6));
    expect(w.content()[0]!.paragraph!.bullet!.textStyle).toEqual({ bold: true, underline: false });
  });

  it('keeps colours in steps of 1/255 without what is 0, and lengths in points', () => {
    const w = docsWorkspace(insert(1, 'x'), {
      updateTextStyle: {
        range: { startIndex: 1, endIndex: 2 },
        textStyle: {
          foregroundColor: { color: { rgbColor: { red: 0.4, green: 0 } } },
          fontSize: { magnitude: 14, unit: 'PT' },
        },
        fields: 'foregroundColor,fontSize',
      },
    });
    expect(elements(w, 0)[0]!.textRun!.textStyle).toEqual({
      foregroundColor: { color: { rgbColor: { red: 0.4 } } },
      fontSize: { magnitude: 14, unit: 'PT' },
    });
  });
});

describe('createParagraphBullets', () => {
  const bullets = (startIndex: number, endIndex: number, bulletPreset = 'NUMBERED_DECIMAL_ALPHA_ROMAN') => ({
    createParagraphBullets: { range: { startIndex, endIndex }, bulletPreset },
  });

  it('takes leading tabs for levels and eats them, and named ranges move along', () => {
    const w = docsWorkspace(insert(1, 'a\n\tb\n\t\tc'), named('c', 8, 9), bullets(1, 9));
    expect(w.text()).toBe('a\nb\nc\n');
    expect(w.content().map(({ paragraph }) => paragraph!.bullet!.nestingLevel ?? 0)).toEqual([0, 1, 2]);
    expect(w.tab().namedRanges!['c']!.namedRanges![0]!.ranges).toEqual([{ startIndex: 5, endIndex: 6 }]);
    expect(w.content()[2]!.paragraph!.paragraphStyle).toMatchObject({
      indentFirstLine: { magnitude: 90, unit: 'PT' },
      indentStart: { magnitude: 108, unit: 'PT' },
    });
  });

  it('joins the list just above where its preset is the same, and no other', () => {
    const w = docsWorkspace(
      insert(1, 'a\nb\nc'),
      bullets(1, 2),
      bullets(3, 4),
      bullets(5, 6, 'BULLET_DISC_CIRCLE_SQUARE'),
    );
    const lists = w.content().map(({ paragraph }) => paragraph!.bullet!.listId);
    expect(lists[0]).toBe(lists[1]);
    expect(lists[2]).not.toBe(lists[0]);
    expect(Object.keys(w.tab().lists!)).toHaveLength(2);
  });

  it('leaves the depth as an indent when the bullets go', () => {
    const w = docsWorkspace(insert(1, 'a\n\tb'), bullets(1, 5), {
      deleteParagraphBullets: { range: { startIndex: 1, endIndex: 5 } },
    });
    const [a, b] = w.content().map(({ paragraph }) => paragraph!);
    expect([a!.bullet, b!.bullet]).toEqual([undefined, undefined]);
    expect(a!.paragraphStyle).not.toHaveProperty('indentStart');
    expect(b!.paragraphStyle!.indentStart).toEqual({ magnitude: 36, unit: 'PT' });
  });
});

describe('replaceAllText', () => {
  it('replaces in tables, headers and all tabs, in the style of the first character, and counts', () => {
    const w = docsWorkspace(insert(1, 'Kommun och kommun'), bold(1, 3), table(1, 1, 1), insert(5, 'KOMMUN'));
    const { replies } = w.batch(
      { createHeader: { type: 'DEFAULT' } },
      { addDocumentTab: { tabProperties: { title: 'Två' } } },
    );
    const segmentId = replies![0]!.createHeader!.headerId!;
    const tabId = replies![1]!.addDocumentTab!.tabProperties!.tabId!;
    w.batch(
      { insertText: { location: { index: 0, segmentId }, text: 'kommun' } },
      { insertText: { location: { index: 1, tabId }, text: 'kommun' } },
    );
    const answer = w.batch({ replaceAllText: { containsText: { text: 'kommun' }, replaceText: 'stad' } });
    expect(answer.replies).toEqual([{ replaceAllText: { occurrencesChanged: 5 } }]);
    expect(w.text()).toBe('\nstad\nstad och stad\n');
    const [first] = w.content()[2]!.paragraph!.elements!;
    expect(first!.textRun).toEqual({ content: 'stad', textStyle: { bold: true } });
  });

  it('minds capitals where it is told to, and answers an empty message where nothing was found', () => {
    const w = docsWorkspace(insert(1, 'Aa'));
    const replace = { replaceAllText: { containsText: { text: 'a', matchCase: true }, replaceText: 'b' } };
    expect(w.batch(replace, replace).replies).toEqual([
      { replaceAllText: { occurrencesChanged: 1 } },
      { replaceAllText: {} },
    ]);
    expect(w.text()).toBe('Ab\n');
  });
});
