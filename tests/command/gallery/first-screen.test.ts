import { firstScreen } from '../../../src/command/gallery/first-screen';
import type { Gallery, MunicipalityPictures } from '../../../src/command/gallery/gallery';
import { html } from '../../../src/command/gallery/html';
import { page } from '../../../src/command/gallery/page';
import { municipalitySection, picturesSection } from '../../../src/command/gallery/sections';
import { sv } from '../../../src/messages/sv';
import { picture } from './a-gallery';

const unit: MunicipalityPictures = {
  id: 'demostad',
  name: 'Demostad',
  answered: '47 av 60 svarade',
  deckFile: 'decks/Demostad.pptx',
  slides: [
    picture('a', 'Titel'),
    picture('b', 'Diagram'),
    picture('c', 'Kortlistan (1 av 2)'),
    picture('d', 'Kortlistan (2 av 2)'),
    picture('e', 'Siffrorna räcker till en kortlista'),
  ],
  slideKeys: ['cover', 'chart', 'shortlist', 'shortlist-2', 'limits'],
  tab: { ...picture('f', 'Kommun – Demostad'), scrolls: true },
  mails: [picture('g', 'Brev till ekonomichef'), picture('h', 'Brev till it-chef')],
};
const gallery: Gallery = {
  title: 'Digital mognad 2026: allt som skapats',
  extent: '1 kommun',
  sentWords: 'Inget är skickat.',
  lookFirst: [],
  joint: { ...unit, id: '*', name: 'Gemensamt' },
  municipalities: [unit],
  tabs: [],
  documentCount: 0,
  documents: [],
  mails: [],
  files: [],
  jobs: [],
};
const markup = page(
  gallery.title,
  html`${firstScreen(gallery, () => '#kommun-demostad', sv)}${municipalitySection(unit, sv)}`,
  sv.lang,
);
const first = markup.slice(markup.indexOf('<div class="first">'), markup.indexOf('<h2 id="bildspel">'));
const all = (text: string, pattern: RegExp): readonly string[] =>
  [...text.matchAll(pattern)].map((match) => match[1] ?? '');

describe('the first screen', () => {
  test('has the chart large and the shortlist, the limits, the tab and one mail beside it, each from its own slide', () => {
    expect(all(first, /<figcaption>\s*<b>([^<]*)</g)).toEqual([
      'Diagrammet',
      'Kortlistan',
      'Vad vi inte kan säga',
      'Kommunfliken',
      'Brev till ansvarig',
    ]);
    expect(all(first, /<title[^>]*>([^<]*)</g)).toEqual([
      'Diagram',
      'Kortlistan (1 av 2)',
      'Siffrorna räcker till en kortlista',
      'Kommun – Demostad',
      'Brev till ekonomichef',
    ]);
    expect(all(first, /href="([^"]*)"/g)).toEqual(['#kommun-demostad', 'decks/Demostad.pptx']);
  });

  test('repeats pictures without repeating an id, and what points to an id follows it', () => {
    const ids = all(markup, / id="([^"]*)"/g);
    expect(new Set(ids).size).toBe(ids.length);
    expect(first).toContain('aria-labelledby="first-b-t first-b-d"');
    expect(first).toContain('clip-path="url(#first-b-t)"');
  });
});

test('what is wider than the page scrolls sideways and can be reached with the keyboard', () => {
  expect(picturesSection('flikar', 'Flikar', [unit.tab!], 'wide', sv).html).toContain(
    '<div class="crop scrolls" tabindex="0" role="region" aria-label="Kommun – Demostad">',
  );
});
