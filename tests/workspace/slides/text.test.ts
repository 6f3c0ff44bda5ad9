import fc from 'fast-check';
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import { deleteText, insertText } from '../../../src/workspace/slides/text/edit-text';
import {
  plainText,
  readParagraphs,
  textLength,
  writeText,
  type Paragraph,
} from '../../../src/workspace/slides/text/paragraphs';
import { slidesWorkspace } from './slides-workspace';

const textOf = (w: ReturnType<typeof slidesWorkspace>, id: string): slides_v1.Schema$TextContent | undefined =>
  w
    .get()
    .slides?.flatMap((slide) => slide.pageElements ?? [])
    .find((element) => element.objectId === id)?.shape?.text;

const ranges = (text: slides_v1.Schema$TextContent | undefined) =>
  (text?.textElements ?? []).map(({ startIndex = 0, endIndex, textRun, paragraphMarker }) => [
    startIndex,
    endIndex,
    textRun?.content ?? (paragraphMarker ? '¶' : '?'),
  ]);

describe('inserted text', () => {
  it('is one paragraph marker and one run with a newline at the end', () => {
    const w = slidesWorkspace();
    w.batch({ insertText: { objectId: 'i0', text: 'Hej' } });
    expect(textOf(w, 'i0')).toEqual({
      textElements: [
        { endIndex: 4, paragraphMarker: { style: { direction: 'LEFT_TO_RIGHT' } } },
        { endIndex: 4, textRun: { content: 'Hej\n', style: {} } },
      ],
    });
  });

  it('counts an emoji as two code units and never splits it', () => {
    const w = slidesWorkspace();
    w.batch(
      { insertText: { objectId: 'i0', text: 'a🤖b' } },
      { insertText: { objectId: 'i0', text: 'X', insertionIndex: 2 } },
    );
    expect(ranges(textOf(w, 'i0'))).toEqual([
      [0, 6, '¶'],
      [0, 6, 'a🤖Xb\n'],
    ]);
    w.batch({ deleteText: { objectId: 'i0', textRange: { type: 'FIXED_RANGE', startIndex: 2, endIndex: 4 } } });
    expect(ranges(textOf(w, 'i0'))).toEqual([
      [0, 3, '¶'],
      [0, 3, 'ab\n'],
    ]);
  });

  it('makes a paragraph per newline, each in the style of the one it stands in', () => {
    const w = slidesWorkspace();
    w.batch(
      { insertText: { objectId: 'i0', text: 'ett' } },
      {
        updateParagraphStyle: {
          objectId: 'i0',
          textRange: { type: 'ALL' },
          style: { alignment: 'END' },
          fields: 'alignment',
        },
      },
      { insertText: { objectId: 'i0', text: '\ntvå\n', insertionIndex: 3 } },
    );
    expect(ranges(textOf(w, 'i0'))).toEqual([
      [0, 4, '¶'],
      [0, 4, 'ett\n'],
      [4, 8, '¶'],
      [4, 8, 'två\n'],
      [8, 9, '¶'],
      [8, 9, '\n'],
    ]);
    const styles = textOf(w, 'i0')?.textElements?.flatMap((element) => element.paragraphMarker?.style ?? []);
    expect(styles).toEqual(Array(3).fill({ alignment: 'END', direction: 'LEFT_TO_RIGHT' }));
  });

  it('loses control characters and private signs, and stays text whatever it looks like', () => {
    const w = slidesWorkspace();
    w.batch({ insertText: { objectId: 'i0', text: '=1+1\u0007\ue000\r<b>' } });
    expect(ranges(textOf(w, 'i0'))[1]).toEqual([0, 8, '=1+1<b>\n']);
  });

  it('has the editor’s whole style where nothing is inherited, and none of its own where it is', () => {
    const w = slidesWorkspace();
    w.batch(
      { createShape: { objectId: 'box_1', shapeType: 'TEXT_BOX', elementProperties: { pageObjectId: 'p' } } },
      { insertText: { objectId: 'box_1', text: 'Hej' } },
    );
    expect(textOf(w, 'box_1')?.textElements?.[1]?.textRun?.style).toMatchObject({
      fontFamily: 'Arial',
      fontSize: { magnitude: 14, unit: 'PT' },
      bold: false,
    });
  });
});

describe('a family and its weight', () => {
  const styled = (...changes: readonly (readonly [style: object, fields: string])[]): unknown => {
    const w = slidesWorkspace();
    w.batch(
      { createShape: { objectId: 'box_1', shapeType: 'TEXT_BOX', elementProperties: { pageObjectId: 'p' } } },
      { insertText: { objectId: 'box_1', text: 'Hej' } },
      ...changes.map(([style, fields]) => ({
        updateTextStyle: { objectId: 'box_1', textRange: { type: 'ALL' }, style, fields },
      })),
    );
    const style = textOf(w, 'box_1')?.textElements?.[1]?.textRun?.style;
    return [style?.fontFamily, style?.weightedFontFamily];
  };
  const heavy = { fontFamily: 'Roboto', weight: 700 };

  it.each<[string, readonly (readonly [object, string])[], string, number]>([
    ['a weighted family alone', [[{ weightedFontFamily: heavy }, 'weightedFontFamily']], 'Roboto', 700],
    ['a weighted family without a weight', [[{ weightedFontFamily: { fontFamily: 'Roboto' } }, '*']], 'Roboto', 400],
    [
      'both, the same',
      [[{ fontFamily: 'Roboto', weightedFontFamily: heavy }, 'fontFamily,weightedFontFamily']],
      'Roboto',
      700,
    ],
    [
      'a family where the mask takes both',
      [
        [{ weightedFontFamily: heavy }, 'weightedFontFamily'],
        [{ fontFamily: 'Lato' }, 'fontFamily,weightedFontFamily'],
      ],
      'Lato',
      400,
    ],
    [
      'a family where the mask takes it alone',
      [
        [{ weightedFontFamily: heavy }, 'weightedFontFamily'],
        [{ fontFamily: 'Lato' }, 'fontFamily'],
      ],
      'Lato',
      700,
    ],
    [
      'neither',
      [
        [{ weightedFontFamily: heavy }, 'weightedFontFamily'],
        [{}, 'fontFamily,weightedFontFamily'],
      ],
      'Arial',
      400,
    ],
  ])('%s', (_, changes, fontFamily, weight) => {
    expect(styled(...changes)).toEqual([fontFamily, { fontFamily, weight }]);
  });
});

describe('styled text', () => {
  it('is cut into runs; a style that is reset is inherited again', () => {
    const w = slidesWorkspace();
    const range = { type: 'FIXED_RANGE', startIndex: 1, endIndex: 2 };
    w.batch(
      { insertText: { objectId: 'i0', text: 'abc' } },
      { updateTextStyle: { objectId: 'i0', textRange: range, style: { bold: true }, fields: 'bold' } },
    );
    expect(ranges(textOf(w, 'i0')).slice(1)).toEqual([
      [0, 1, 'a'],
      [1, 2, 'b'],
      [2, 4, 'c\n'],
    ]);
    w.batch({ updateTextStyle: { objectId: 'i0', textRange: range, style: {}, fields: 'bold' } });
    expect(textOf(w, 'i0')?.textElements?.slice(1)).toEqual([
      { endIndex: 4, textRun: { content: 'abc\n', style: {} } },
    ]);
  });

  it('stores sizes in points and colours in 8-bit steps without zeros', () => {
    const w = slidesWorkspace();
    const style = {
      fontSize: { magnitude: 228600, unit: 'EMU' },
      foregroundColor: { opaqueColor: { rgbColor: { red: 1, green: 0, blue: 0.5 } } },
    };
    w.batch(
      { insertText: { objectId: 'i0', text: 'a' } },
      { updateTextStyle: { objectId: 'i0', textRange: { type: 'ALL' }, style, fields: 'fontSize,foregroundColor' } },
    );
    expect(textOf(w, 'i0')?.textElements?.[1]?.textRun?.style).toEqual({
      fontSize: { magnitude: 18, unit: 'PT' },
      foregroundColor: { opaqueColor: { rgbColor: { red: 1, blue: 0.5019608 } } },
    });
  });

  it('gets the link’s colour and line when a link is set', () => {
    const w = slidesWorkspace();
    w.batch(
      { insertText: { objectId: 'i0', text: 'länk' } },
      {
        updateTextStyle: {
          objectId: 'i0',
          textRange: { type: 'ALL' },
          style: { link: { url: 'https://demostad.example' } },
          fields: 'link',
        },
      },
    );
    expect(textOf(w, 'i0')?.textElements?.[1]?.textRun?.style).toEqual({
      link: { url: 'https://demostad.example' },
      foregroundColor: { opaqueColor: { themeColor: 'HYPERLINK' } },
      underline: true,
    });
  });
});

describe('a list', () => {
  it('takes its levels from leading tabs, which are removed', () => {
    const w = slidesWorkspace();
    w.batch(
      { insertText: { objectId: 'i1', text: 'ett\n\ttvå\ntre' } },
      { createParagraphBullets: { objectId: 'i1', textRange: { type: 'ALL' } } },
    );
    const bullets = textOf(w, 'i1')?.textElements?.flatMap((element) => element.paragraphMarker?.bullet ?? []);
    expect(bullets?.map((bullet) => [bullet.nestingLevel ?? 0, bullet.glyph])).toEqual([
      [0, '●'],
      [1, '○'],
      [0, '●'],
    ]);
    expect(ranges(textOf(w, 'i1')).filter(([, , content]) => content !== '¶')).toEqual([
      [0, 4, 'ett\n'],
      [4, 8, 'två\n'],
      [8, 12, 'tre\n'],
    ]);
    expect(Object.keys(textOf(w, 'i1')?.lists ?? {})).toEqual([bullets?.[0]?.listId]);
    w.batch({ deleteParagraphBullets: { objectId: 'i1', textRange: { type: 'ALL' } } });
    expect(textOf(w, 'i1')?.textElements?.some((element) => element.paragraphMarker?.bullet)).toBe(false);
    expect(textOf(w, 'i1')?.lists).toBeUndefined();
  });

  it('counts numbers per level', () => {
    const w = slidesWorkspace();
    w.batch(
      { insertText: { objectId: 'i1', text: 'a\n\tb\n\tc\nd' } },
      {
        createParagraphBullets: {
          objectId: 'i1',
          textRange: { type: 'ALL' },
          bulletPreset: 'NUMBERED_DIGIT_ALPHA_ROMAN',
        },
      },
    );
    expect(textOf(w, 'i1')?.textElements?.flatMap((element) => element.paragraphMarker?.bullet?.glyph ?? [])).toEqual([
      '1.',
      'a.',
      'b.',
      '2.',
    ]);
  });
});

describe('replaced text', () => {
  it('is found in shapes, cells and notes, and keeps the style it had', () => {
    const w = slidesWorkspace();
    w.batch(
      { insertText: { objectId: 'i0', text: 'Hej {{namn}} och {{NAMN}}' } },
      { insertText: { objectId: 'i3', text: '{{namn}}' } },
      { createTable: { objectId: 'table_1', rows: 1, columns: 1, elementProperties: { pageObjectId: 'p' } } },
      { insertText: { objectId: 'table_1', cellLocation: {}, text: '{{namn}}' } },
    );
    const answer = w.batch({
      replaceAllText: { containsText: { text: '{{namn}}', matchCase: true }, replaceText: 'Demostad' },
    });
    expect(answer.replies).toEqual([{ replaceAllText: { occurrencesChanged: 3 } }]);
    expect(ranges(textOf(w, 'i0'))[1]?.[2]).toBe('Hej Demostad och {{NAMN}}\n');
    expect(w.batch({ replaceAllText: { containsText: { text: 'saknas' }, replaceText: '' } }).replies).toEqual([
      { replaceAllText: {} },
    ]);
  });
});

describe('any text', () => {
  const styles = { paragraph: {}, text: {} };
  const words = fc.string({ unit: fc.constantFrom('a', 'å', '\n', '🤖', ' ', '\t') });
  const start = (text: string): readonly Paragraph[] => insertText([], 0, text, styles);

  it('is read back as it was written', () => {
    fc.assert(
      fc.property(
        words.filter((text) => text !== ''),
        (text) => {
          const paragraphs = start(text);
          expect(plainText(readParagraphs(writeText(paragraphs, {})))).toBe(text);
          expect(textLength(paragraphs)).toBe(text.length + 1);
        },
      ),
    );
  });

  it('has gone again when what was inserted is deleted, and indices never have a gap', () => {
    fc.assert(
      fc.property(
        words.filter((text) => text !== ''),
        words.filter((text) => text !== ''),
        fc.nat(),
        (text, more, at) => {
          let index = at % (text.length + 1);
          if (/[\udc00-\udfff]/.test(text.charAt(index))) index -= 1;
          const longer = insertText(start(text), index, more, styles);
          expect(plainText(longer)).toBe(text.slice(0, index) + more + text.slice(index));
          const elements = writeText(longer, {}).textElements ?? [];
          const runs = elements.filter((element) => element.textRun);
          runs.forEach((run, i) => expect(run.startIndex ?? 0).toBe(runs[i - 1]?.endIndex ?? 0));
          const shorter = deleteText(longer, index, index + more.length);
          expect(plainText(shorter)).toBe(text);
        },
      ),
    );
  });
});
