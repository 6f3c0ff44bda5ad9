import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { strFromU8, unzipSync } from 'fflate';
import { sv } from '../../../../src/messages/sv';
import { presentationToPptx } from '../../../../src/render/slide/pptx/presentation-to-pptx';
import { HOSTILE, sampleDeck } from '../../../workspace/slides/sample-deck';
import { NOW } from '../../../workspace/slides/slides-workspace';

interface Node {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly text: string;
  readonly children: readonly Node[];
}

const deck = sampleDeck();
const bytes = presentationToPptx(deck, { created: NOW }, sv);
const parts = Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)]));

const parser = new XMLParser({
  htmlEntities: true,
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
});

function toNodes(list: readonly Readonly<Record<string, unknown>>[]): readonly Node[] {
  return list.flatMap((entry) =>
    Object.entries(entry)
      .filter(([key]) => key !== ':@' && key !== '#text')
      .map(([name, inner]) => {
        const items = inner as readonly Readonly<Record<string, unknown>>[];
        return {
          name,
          attributes: (entry[':@'] ?? {}) as Readonly<Record<string, string>>,
          text: items.map((item) => (typeof item['#text'] === 'string' ? item['#text'] : '')).join(''),
          children: toNodes(items),
        };
      }),
  );
}

const trees = new Map<string, readonly Node[]>();

function tree(part: string): readonly Node[] {
  const known = trees.get(part);
  if (known) return known;
  const made = toNodes(parser.parse(parts[part] ?? '') as readonly Readonly<Record<string, unknown>>[]);
  trees.set(part, made);
  return made;
}

const all = (nodes: readonly Node[], name?: string): readonly Node[] =>
  nodes.flatMap((node) => [...(name === undefined || node.name === name ? [node] : []), ...all(node.children, name)]);
const named = (pattern: RegExp): readonly string[] => Object.keys(parts).filter((name) => pattern.test(name));

const slides = named(/^ppt\/slides\/slide\d+\.xml$/);
const pages = named(/^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/);

describe('a deck as .pptx', () => {
  it('has the same bytes each time', () => {
    expect(presentationToPptx(sampleDeck(), { created: NOW }, sv)).toEqual(bytes);
  });

  it('has one part per slide, layout, master and notes page, all named in the content types', () => {
    expect([
      slides.length,
      named(/slideLayouts\/slideLayout\d+\.xml$/).length,
      named(/slideMasters\/slideMaster\d+\.xml$/).length,
    ]).toEqual([4, 11, 1]);
    expect([named(/notesSlides\/notesSlide\d+\.xml$/).length, named(/theme\/theme\d+\.xml$/).length]).toEqual([4, 2]);
    const types = all(tree('[Content_Types].xml'), 'Override').map((node) => node.attributes['PartName']?.slice(1));
    expect([...types].sort()).toEqual(
      Object.keys(parts)
        .filter((name) => name.endsWith('.xml') && name !== '[Content_Types].xml')
        .sort(),
    );
  });

  it('is well-formed everywhere, and every relation leads to a part', () => {
    for (const [name, content] of Object.entries(parts))
      expect([name, XMLValidator.validate(content)]).toEqual([name, true]);
    for (const name of named(/\.rels$/)) {
      const folder = name.replace(/_rels\/[^/]+$/, '');
      for (const { attributes } of all(tree(name), 'Relationship').filter(
        (node) => node.attributes['TargetMode'] !== 'External',
      )) {
        const target = `${folder}${attributes['Target'] ?? ''}`
          .split('/')
          .reduce<string[]>((path, step) => (step === '..' ? path.slice(0, -1) : [...path, step]), [])
          .join('/');
        expect(parts[target]).toBeDefined();
      }
    }
  });

  it('has exactly one title on each slide, with words', () => {
    const titles = slides.map((name) =>
      all(tree(name), 'p:sp').filter((shape) =>
        all([shape], 'p:ph').some((ph) => /^(ctrT|t)itle$/.test(ph.attributes['type'] ?? '')),
      ),
    );
    expect(titles.map((list) => list.length)).toEqual([1, 1, 1, 1]);
    expect(
      titles.map(([title]) =>
        all(title ? [title] : [], 'a:t')
          .map((t) => t.text)
          .join(''),
      ),
    ).toEqual([
      'Digital mognad i Demostad',
      'Så läser du bilden',
      'Kortlistan: ordningen är osäker',
      'Sex frågor att börja samtalet med',
    ]);
  });

  it('has alt text, or says that it is decoration, on all that isn’t a placeholder or words', () => {
    for (const name of slides) {
      for (const element of all(tree(name)).filter((node) =>
        ['p:sp', 'p:cxnSp', 'p:graphicFrame', 'p:grpSp'].includes(node.name),
      )) {
        const [identity] = all([element], 'p:cNvPr');
        const speaks = all([element], 'a:t').some((t) => t.text.trim() !== '');
        const silent = all(identity ? [identity] : [], 'adec:decorative').some(
          (node) => node.attributes['val'] === '1',
        );
        expect([
          name,
          identity?.attributes['name'],
          Boolean(identity?.attributes['descr']) || silent || speaks || all([element], 'p:ph').length > 0,
        ]).toEqual([name, identity?.attributes['name'], true]);
      }
    }
  });

  it('gives a group the alt text of the child that has one, so that it is read once', () => {
    const chart = tree('ppt/slides/slide4.xml');
    const [group] = all(chart, 'p:grpSp');
    const descriptions = all(group ? [group] : [], 'p:cNvPr').map((node) => node.attributes['descr'] ?? '');
    expect(descriptions.filter((text) => text !== '')).toHaveLength(1);
    expect(descriptions[0]).toContain('Sex frågor');
  });

  it('says the language on every run and paragraph end', () => {
    for (const name of pages) {
      const runs = all(tree(name)).filter((node) => ['a:rPr', 'a:endParaRPr', 'a:defRPr'].includes(node.name));
      expect(runs.every((node) => node.attributes['lang'] === 'sv-SE')).toBe(true);
    }
    expect(all(tree('docProps/core.xml'), 'dc:language')[0]?.text).toBe('sv-SE');
  });

  it('has ids that are unique on each page', () => {
    for (const name of pages) {
      const ids = all(tree(name), 'p:cNvPr').map((node) => node.attributes['id']);
      expect(new Set(ids).size).toBe(ids.length);
    }
  });

  it('has a real table whose first row is the head', () => {
    const [table] = all(tree('ppt/slides/slide3.xml'), 'a:tbl');
    expect(all(table ? [table] : [], 'a:tblPr')[0]?.attributes['firstRow']).toBe('1');
    expect(all(table ? [table] : [], 'a:tr').map((row) => all([row], 'a:tc').length)).toEqual([2, 2]);
  });

  it('keeps theme slots and transparency, list levels, links and notes', () => {
    const fill = all(tree('ppt/slides/slide4.xml'), 'a:schemeClr').find((node) => node.attributes['val'] === 'accent1');
    expect(all(fill ? [fill] : [], 'a:alpha')[0]?.attributes['val']).toBe('8000');
    const list = all(tree('ppt/slides/slide2.xml'), 'a:pPr');
    expect(list.map((node) => node.attributes['lvl'])).toEqual(expect.arrayContaining([undefined, '1']));
    expect(all(list, 'a:buChar').map((node) => node.attributes['char'])).toEqual(['●', '○', '●']);
    expect(
      all(tree('ppt/slides/_rels/slide4.xml.rels'), 'Relationship').some(
        (node) => node.attributes['Target'] === 'https://demostad.example/?a=1&b=2',
      ),
    ).toBe(true);
    expect(
      all(tree('ppt/notesSlides/notesSlide2.xml'), 'a:t')
        .map((t) => t.text)
        .join(''),
    ).toContain('Alla värden står här.');
  });

  it('keeps hostile text as text', () => {
    const shown = HOSTILE.replace('\u0001', '').trim();
    expect(
      all(tree('ppt/slides/slide2.xml'), 'a:t')
        .map((t) => t.text)
        .join(''),
    ).toContain(shown);
    expect(all(tree('docProps/core.xml'), 'dc:title')[0]?.text).toContain(shown);
    expect(Object.values(parts).some((content) => content.includes('<script'))).toBe(false);
  });

  it('has the dates it was given', () => {
    expect(all(tree('docProps/core.xml'), 'dcterms:created')[0]?.text).toBe('2026-11-23T08:00:00Z');
  });
});
