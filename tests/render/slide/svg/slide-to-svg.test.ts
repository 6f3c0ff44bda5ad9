import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { slideToSvg } from '../../../../src/render/slide/svg/slide-to-svg';
import { textWidth } from '../../../../src/render/text/text-width';
import { wrapRuns } from '../../../../src/render/text/wrap-runs';
import { HOSTILE, sampleDeck } from '../../../workspace/slides/sample-deck';

const deck = sampleDeck();
const svgs = (deck.slides ?? []).map((slide, i) =>
  slideToSvg(deck, slide, { idPrefix: `bild-${i + 1}`, untitled: 'Bild', language: 'sv' }),
);
const parser = new XMLParser({
  htmlEntities: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  trimValues: false,
  isArray: (name) => ['text', 'tspan', 'g', 'line', 'rect', 'ellipse'].includes(name),
});

interface Span {
  readonly '#text': string;
  readonly x: string;
  readonly fill: string;
  readonly 'font-size': string;
}
type Shapes = readonly Readonly<Record<string, string>>[];

interface Drawing {
  readonly title: { readonly '#text': string; readonly id: string };
  readonly desc?: { readonly '#text': string; readonly id: string };
  readonly 'aria-labelledby': string;
  readonly viewBox: string;
  readonly text?: readonly { readonly y: string; readonly tspan: readonly Span[] }[];
  readonly line?: Shapes;
  readonly g?: readonly { readonly rect?: Shapes; readonly ellipse?: Shapes; readonly line?: Shapes }[];
}
const read = (svg: string): Drawing => (parser.parse(svg) as { svg: Drawing }).svg;
const linesOf = (drawing: Drawing): readonly string[] =>
  (drawing.text ?? []).map((line) => line.tspan.map((span) => span['#text']).join(''));

describe('a slide as SVG', () => {
  it('is well-formed, and hostile text stays text', () => {
    for (const svg of svgs) {
      expect(XMLValidator.validate(svg)).toBe(true);
      expect(svg).not.toContain('<script');
    }
    const [, list] = svgs.map(read);
    expect(list ? linesOf(list).join(' ') : '').toContain('<script>alert(');
    expect(HOSTILE).toContain('<script>alert(');
  });

  it('is named by the slide’s title and described by its alt texts', () => {
    const [, , table, chart] = svgs.map(read);
    expect([table?.title['#text'], table?.desc?.['#text']]).toEqual([
      'Kortlistan: ordningen är osäker',
      'Kortlistan som tabell',
    ]);
    expect(chart?.desc?.['#text']).toContain('Sex frågor');
    expect(chart?.['aria-labelledby']).toBe('bild-4-title bild-4-desc');
    expect(chart?.viewBox).toBe('0 0 720 405');
  });

  it('shows the slide number, bullets and cells as text that can be selected', () => {
    const [, list, table] = svgs.map(read);
    expect(list ? linesOf(list) : []).toEqual(expect.arrayContaining(['2', '●Först', '●Till sist']));
    expect(table ? linesOf(table) : []).toEqual(
      expect.arrayContaining(['Påstående', 'Vi vet vem som äger våra uppgifter']),
    );
  });

  it('takes colours from the theme and keeps them see-through', () => {
    const [, , , chart] = svgs.map(read);
    expect(chart?.g?.[0]?.rect?.[0]).toMatchObject({
      fill: '#4285F4',
      'fill-opacity': '0.08',
      x: '272',
      y: '104',
      width: '350',
      height: '216',
    });
    expect(chart?.g?.[0]?.ellipse).toHaveLength(1);
    expect(chart?.g?.[0]?.line).toHaveLength(1);
  });

  it('stands the title where its layout puts it: bottom-anchored on the cover', () => {
    const [cover] = svgs.map(read);
    const [title] = cover?.text ?? [];
    // Box 744575 + 0.6842 × 3 000 000 EMU = 220.25 pt; less the margin 3.6 and the descent 0.293 × 44.
    expect(Number(title?.y)).toBeCloseTo(220.25 - 3.6 - 0.293 * 44, 1);
  });
});

describe('wrapped text', () => {
  const measure = (text: string, bold: boolean): number => textWidth(text, 18, bold);
  const wrap = (text: string, room: number): readonly string[] =>
    wrapRuns([{ text, style: false }], room, room, measure).map((line) => line.map((piece) => piece.text).join(''));

  it('has the width that Skia and fontkit measure: 590.70 pt (text-widths.md)', () => {
    expect(measure('Verksamheten vet inte vem som äger åtgärden – Örebro, Ånge & Växjö', false)).toBeCloseTo(590.7, 0);
  });

  it('breaks at spaces, never at no-break ones, and inside a word only where it alone is too wide', () => {
    expect(wrap('ett två tre', measure('ett två', false))).toEqual(['ett två ', 'tre']);
    expect(wrap('ett två\u00a0tre', measure('två\u00a0tre', false))).toEqual(['ett ', 'två\u00a0tre']);
    const pieces = wrap('aaaaaaaaaa', measure('aaaa', false));
    expect(pieces).toEqual(['aaaa', 'aaaa', 'aa']);
  });

  it('loses no character and no line is too long', () => {
    const text = 'Det är tydligt vem som äger våra uppgifter och vem som får ändra dem i systemen';
    for (const room of [60, 120, 240, 400]) {
      const lines = wrap(text, room);
      expect(lines.join('')).toBe(text);
      for (const line of lines) expect(measure(line.trimEnd(), false)).toBeLessThanOrEqual(room);
    }
  });
});
