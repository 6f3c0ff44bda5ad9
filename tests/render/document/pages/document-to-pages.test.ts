import { XMLValidator } from 'fast-xml-parser';
import { documentToPages } from '../../../../src/render/document/pages/document-to-pages';
import { listNumbers } from '../../../../src/render/document/pages/list-numbers';
import { paginate } from '../../../../src/render/document/pages/paginate';
import { nothing } from '../../../../src/render/xml/element';
import { slab, type Slab } from '../../../../src/render/document/pages/slab';
import { docsWorkspace, insert, table, type DocsWorkspace } from '../../../workspace/docs/docs-workspace';

const drawn = (w: DocsWorkspace): readonly string[] =>
  documentToPages(w.workspace.state.documents[w.id]!, {
    idPrefix: 'd',
    label: (page, pages) => `Sida ${page} av ${pages}`,
  });

/** The texts of a page in order. */
const textsOf = (svg: string): readonly string[] => [...svg.matchAll(/<tspan[^>]*>([^<]*)</g)].map(([, text]) => text!);

const heights = (...list: readonly number[]): Slab[] => list.map((height) => slab(height, () => nothing));
const sizes = (pages: readonly (readonly Slab[])[]) => pages.map((page) => page.map(({ height }) => height));

describe('paginate', () => {
  it('fills pages, and gives what is too high one of its own', () => {
    expect(sizes(paginate(heights(40, 50, 20, 130, 10), 100))).toEqual([[40, 50], [20], [130], [10]]);
  });

  it('counts the room between, but none at a page’s edge', () => {
    const [a, b] = heights(50, 50);
    expect(paginate([{ ...a!, below: 10 }, b!], 100)).toHaveLength(2);
    expect(
      paginate(
        [
          { ...a!, above: 10 },
          { ...b!, below: 10 },
        ],
        100,
      ),
    ).toHaveLength(1);
  });

  it('keeps a heading with what follows, unless both are higher than a page', () => {
    const [text, heading, next] = heights(80, 10, 30);
    expect(sizes(paginate([text!, { ...heading!, keepWithNext: true }, next!], 100))).toEqual([[80], [10, 30]]);
    const [high] = heights(95);
    expect(sizes(paginate([text!, { ...heading!, keepWithNext: true }, high!], 100))).toEqual([[80, 10], [95]]);
  });

  it('begins a page where it is told to, and repeats header rows on it', () => {
    const [header, row] = heights(10, 45);
    const rows = [row!, row!, row!].map((one) => ({ ...one, repeated: [header!] }));
    expect(sizes(paginate([{ ...header!, keepWithNext: true }, ...rows], 100))).toEqual([
      [10, 45, 45],
      [10, 45],
    ]);
    expect(sizes(paginate([header!, { ...row!, startsPage: true }], 100))).toEqual([[10], [45]]);
  });
});

describe('listNumbers', () => {
  it('counts each level by itself, and anew under the next of the level above', () => {
    const w = docsWorkspace(insert(1, 'a\n\tb\n\tc\nd\n\te'), {
      createParagraphBullets: { range: { startIndex: 1, endIndex: 13 }, bulletPreset: 'NUMBERED_DECIMAL_ALPHA_ROMAN' },
    });
    const [tab] = w.workspace.state.documents[w.id]!.tabs;
    const numberOf = listNumbers(tab!);
    expect(w.content().map(({ paragraph }) => numberOf(paragraph!.bullet as object))).toEqual([
      '1.',
      'a.',
      'b.',
      '2.',
      'a.',
    ]);
  });
});

describe('a document drawn as pages', () => {
  it('is well formed, says its language and what each page is called, and reaches for nothing outside', () => {
    const [page] = drawn(docsWorkspace(insert(1, 'A & <b>')));
    expect(XMLValidator.validate(page!)).toBe(true);
    expect(page).toContain('<title id="d-1-title">Sida 1 av 1</title>');
    expect(page).toContain('lang="en-US"');
    expect(textsOf(page!)).toEqual(['A &amp; &lt;b&gt;']);
    expect(page!.replace('xmlns="http://www.w3.org/2000/svg"', '')).not.toMatch(/https?:|url\(/);
  });

  it('has the page’s number and their count in the footer, and the header rows of a table on every page', () => {
    const rows = 60;
    const w = docsWorkspace(table(1, rows, 1), insert(5, 'Huvud'));
    w.batch({ pinTableHeaderRows: { tableStartLocation: { index: 2 }, pinnedHeaderRowsCount: 1 } });
    const { footerId } = w.batch({ createFooter: { type: 'DEFAULT' } }).replies![0]!.createFooter!;
    const state = w.workspace.state.documents[w.id]!;
    const [tab] = state.tabs;
    const number = { kind: 'object' as const, member: 'autoText' as const, value: { type: 'PAGE_NUMBER' }, style: {} };
    const numbered = { ...tab!, segments: { ...tab!.segments, [footerId!]: [number, ...tab!.segments[footerId!]!] } };
    const pages = documentToPages(
      { ...state, tabs: [numbered] },
      { idPrefix: 'd', label: (page, count) => `${page}/${count}` },
    );
    expect(pages.length).toBeGreaterThan(1);
    expect(pages.map(textsOf)).toEqual(pages.map((_, i) => ['Huvud', String(i + 1)]));
  });

  it('goes on with a row on the next page, but not with one that keeps together', () => {
    const w = docsWorkspace(table(1, 1, 2), insert(7, 'kort'), insert(5, 'rad\n'.repeat(59) + 'sist'));
    const [first, ...others] = drawn(w).map(textsOf);
    expect(first).toContain('kort');
    expect(others.flat()).not.toContain('kort');
    expect([first, ...others].flat().filter((text) => text !== 'kort')).toEqual([
      ...Array<string>(59).fill('rad'),
      'sist',
    ]);
    expect(others.length).toBeGreaterThan(0);
    const keep = {
      tableStartLocation: { index: 2 },
      tableRowStyle: { preventOverflow: true },
      fields: 'preventOverflow',
    };
    w.batch({ updateTableRowStyle: keep });
    expect(
      drawn(w)
        .map(textsOf)
        .filter((texts) => texts.length > 0),
    ).toHaveLength(1);
  });

  it('begins a new page after a page break', () => {
    const w = docsWorkspace(insert(1, 'ett två'), { insertPageBreak: { location: { index: 5 } } });
    expect(drawn(w).map(textsOf)).toEqual([['ett '], ['två']]);
  });

  it('draws a slide where its picture stands', () => {
    const w = docsWorkspace();
    const deck = w.call(
      'drive.files.create',
      {},
      { name: 'Bild', mimeType: 'application/vnd.google-apps.presentation' },
    );
    const { id: presentationId } = deck.body as { readonly id: string };
    w.call(
      'slides.presentations.batchUpdate',
      { presentationId },
      { requests: [{ insertText: { objectId: 'i0', text: 'Från bilden' } }] },
    );
    const shown = w.call('slides.presentations.pages.getThumbnail', {
      presentationId,
      pageObjectId: 'p',
      'thumbnailProperties.thumbnailSize': 'LARGE',
    });
    const { contentUrl } = shown.body as { readonly contentUrl: string };
    w.batch({ insertInlineImage: { location: { index: 1 }, uri: contentUrl } });
    const [page] = drawn(w);
    expect(XMLValidator.validate(page!)).toBe(true);
    expect(textsOf(page!)).toEqual(['Från bilden']);
    expect(page).toMatch(/<g role="img"[^>]*><svg x="72" y="[\d.]+" width="468" height="263.25"/);
  });
});
