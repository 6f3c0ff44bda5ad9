import { contrastRatio, over, type Rgb } from '../../../../src/requests/slides/contrast/contrast-ratio';
import { readableSlides } from '../../../../src/requests/slides/contrast/readable-slides';
import { unreadableText, weakColours } from '../../../../src/requests/slides/contrast/weak-colours';
import type { LaidSlide } from '../../../../src/requests/slides/lay-out/laid-slide';
import { setThemeColors } from '../../../../src/requests/slides/template/theme';

const rgb = (hex: string): Rgb => ({
  red: parseInt(hex.slice(1, 3), 16) / 255,
  green: parseInt(hex.slice(3, 5), 16) / 255,
  blue: parseInt(hex.slice(5), 16) / 255,
});
const WHITE = rgb('#FFFFFF');
const own = setThemeColors('master').updatePageProperties!.pageProperties!.colorScheme!.colors!;
const themed = (changes: Readonly<Record<string, string>> = {}) => ({
  masters: [
    {
      pageProperties: {
        colorScheme: {
          colors: own.map(({ type, color }) => ({
            type: type!,
            color: changes[type!] ? rgb(changes[type!]!) : color!,
          })),
        },
      },
    },
  ],
});
const weak = (changes: Readonly<Record<string, string>>): unknown[] =>
  weakColours(themed(changes)).map(({ slot, use, ratio }) => [slot, use, ratio.toFixed(1)]);

describe('how well a colour shows', () => {
  // LOOK.md section 2.
  it.each([
    ['#17222B', WHITE, 16.15],
    ['#45525E', rgb('#F1F4F6'), 7.25],
    ['#B23A0E', WHITE, 5.99],
    ['#4F8F86', WHITE, 3.75],
    ['#B23A0E', rgb('#F9EFEC'), 5.3],
    ['#000000', WHITE, 21],
  ] as const)('%s', (hex, paper, ratio) => expect(contrastRatio(rgb(hex), paper)).toBeCloseTo(ratio, 1));

  it('is the same both ways', () =>
    expect(contrastRatio(rgb('#4F8F86'), WHITE)).toBe(contrastRatio(WHITE, rgb('#4F8F86'))));

  it('is less where the paper shines through: crosses on the tint 3.26', () => {
    const [accent, tint] = [rgb('#B23A0E'), over(rgb('#B23A0E'), 0.08, WHITE)];
    expect(contrastRatio(over(accent, 0.74, WHITE), tint)).toBeCloseTo(3.26, 1);
  });
});

describe('a theme', () => {
  it('as we make it has no weak colour', () =>
    expect([weakColours(themed()), unreadableText(themed())]).toEqual([[], null]));

  it('that Google tells nothing of is left as it is', () =>
    expect([weakColours({}), unreadableText({ masters: [{}] })]).toEqual([[], null]));

  it('with a pale fourth colour has a weak mark', () =>
    expect(weak({ ACCENT4: '#A8CFC9' })).toEqual([['ACCENT4', 'mark', '1.7']]));

  it('with a pale first colour has weak text, fill and mark', () => {
    expect(weak({ ACCENT1: '#E8833A' })).toEqual([
      ['ACCENT1', 'text', '2.5'],
      ['ACCENT1', 'fill', '2.7'],
      ['ACCENT1', 'mark', '1.9'],
    ]);
  });

  it('whose text is pale stops', () => expect(unreadableText(themed({ DARK1: '#8A8A8A' }))).toBeCloseTo(3.45, 1));
});

describe('slides', () => {
  const fill = (slot: string, alpha?: number) => ({
    solidFill: { color: { themeColor: slot }, ...(alpha !== undefined && { alpha }) },
  });
  const shape = (id: string, background: object, outline: object) => ({
    updateShapeProperties: { objectId: id, shapeProperties: { shapeBackgroundFill: background, outline }, fields: 'x' },
  });
  const text = (slot: string) => ({
    updateTextStyle: {
      objectId: 't',
      style: { bold: true, foregroundColor: { opaqueColor: { themeColor: slot } } },
      fields: 'bold,foregroundColor.opaqueColor',
    },
  });
  const slide = (...requests: object[]): LaidSlide => ({
    key: 'chart',
    title: '',
    bodies: [[{ text: 'a', slot: 'ACCENT1' }, { text: 'b' }]],
    source: null,
    notes: '',
    elements: [{ key: 'e', rootId: 'r', part: { type: 'footLines', key: 'e', lines: ['x'] }, draw: () => requests }],
  });
  const drawn = (requests: object[], changes: Readonly<Record<string, string>>): unknown =>
    readableSlides([slide(...requests)], weakColours(themed(changes)))[0]?.elements[0]?.draw('s');
  const pale4 = { ACCENT4: '#A8CFC9' };
  const pale1 = { ACCENT1: '#E8833A' };

  it('are the same where no colour is weak', () => {
    const slides = [slide(text('ACCENT1'))];
    expect(readableSlides(slides, weakColours(themed()))).toBe(slides);
  });

  it("have a weak hollow mark outlined in the text's colour", () => {
    const outline = { outlineFill: fill('ACCENT4'), weight: { magnitude: 1.75, unit: 'PT' } };
    expect(drawn([shape('m', fill('LIGHT1'), outline)], pale4)).toEqual([
      {
        updateShapeProperties: {
          objectId: 'm',
          shapeProperties: {
            shapeBackgroundFill: fill('LIGHT1'),
            outline: { outlineFill: fill('DARK1'), weight: { magnitude: 1.75, unit: 'PT' } },
          },
          fields: 'shapeBackgroundFill.solidFill.color,outline.outlineFill.solidFill.color,outline.weight',
        },
      },
    ]);
  });

  it("have weak text, and a fill under white text, in the text's colour; the tint stays", () => {
    const none = { propertyState: 'NOT_RENDERED' };
    const after = JSON.stringify(
      drawn([text('ACCENT1'), shape('m', fill('ACCENT1'), none), shape('tint', fill('ACCENT1', 0.08), none)], pale1),
    );
    expect([after.match(/DARK1/g)?.length, after.match(/ACCENT1/g)?.length]).toEqual([2, 1]);
    expect(readableSlides([slide()], weakColours(themed(pale1)))[0]?.bodies).toEqual([
      [{ text: 'a', slot: 'DARK1' }, { text: 'b' }],
    ]);
  });

  it('keep their hairlines: the fifth colour is a mark only where it is round', () => {
    const line = {
      updateLineProperties: {
        objectId: 'l',
        lineProperties: { lineFill: fill('ACCENT5'), weight: { magnitude: 1, unit: 'PT' } },
        fields: 'x',
      },
    };
    const ring = { outlineFill: fill('ACCENT5'), weight: { magnitude: 1.75, unit: 'PT' } };
    const requests = [
      { createShape: { objectId: 'ring', shapeType: 'ELLIPSE' } },
      shape('ring', fill('LIGHT1'), ring),
      shape('frame', fill('LIGHT1'), ring),
      line,
    ];
    const after = drawn(requests, { ACCENT5: '#C8CED3' }) as unknown[];
    expect([JSON.stringify(after[1]).includes('DARK1'), after[2], after[3]]).toEqual([true, requests[2], line]);
  });
});
