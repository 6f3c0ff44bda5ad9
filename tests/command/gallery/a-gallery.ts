/** A small page to look at: two municipalities, one of them hidden, a tab, mails and jobs. */
import type { Gallery, MunicipalityPictures, Picture } from '../../../src/command/gallery/gallery';
import { drawn, html } from '../../../src/command/gallery/html';

export const picture = (id: string, caption: string): Picture => ({
  drawing: drawn(
    `<svg role="img" aria-labelledby="${id}-t ${id}-d"><title id="${id}-t">${caption}</title><desc id="${id}-d">x</desc><g clip-path="url(#${id}-t)"></g></svg>`,
  ),
  caption,
  detail: 'Bild',
});

const slide = (id: string, caption: string): Picture => ({
  ...picture(id, caption),
  inWords: html`<p>${caption} i ord</p>`,
  notes: `Säg så här om ${caption}.`,
});

const mail = (id: string): Picture => ({
  ...picture(id, `Brev ${id}`),
  drawing: drawn(
    `<figure class="mail"><iframe sandbox="" title="Brev ${id}" srcdoc="&lt;p&gt;Hej&lt;/p&gt;"></iframe></figure>`,
  ),
});

export const shown: MunicipalityPictures = {
  id: 'demostad',
  name: 'Demostad',
  answered: '47 av 60 svarade',
  deckFile: 'decks/Demostad.pptx',
  slides: [slide('a', 'Titel'), slide('b', 'Diagram'), slide('c', 'Kortlistan'), slide('e', 'Vad vi inte kan säga')],
  slideKeys: ['cover', 'chart', 'shortlist', 'limits'],
  tab: { ...picture('f', 'Kommun – Demostad'), scrolls: true, inWords: html`<p>Fliken i ord</p>` },
  mails: [mail('g')],
};

const hidden: MunicipalityPictures = {
  id: 'lillaker',
  name: 'Lillåker',
  answered: 'färre än 5 svarade, därför visas inget resultat',
  deckFile: 'decks/Lillaker.pptx',
  slides: [slide('h', 'Er bild visas inte')],
  slideKeys: ['hidden'],
  tab: null,
  mails: [],
};

export const gallery: Gallery = {
  title: 'Digital mognad 2026: allt som skapats',
  extent: '1 av 2 kommuner visas',
  notShown: { heading: 'En av två kommuner visas inte', reasons: ['Lillåker: färre än 5 svarade.'] },
  sentWords: 'Inget är skickat.',
  lookFirst: ['Svar!B4: Granby finns inte.'],
  joint: {
    ...shown,
    id: '*',
    name: 'Gemensamt',
    slides: [slide('i', 'Alla')],
    slideKeys: ['cover'],
    tab: null,
    mails: [],
  },
  municipalities: [shown, hidden],
  tabs: [{ ...picture('j', 'Svar'), drawing: html`<p>Visas inte här</p>`, closed: true }, picture('k', 'Analys')],
  documentCount: 1,
  documents: [picture('m', 'Återrapport 2026 – Demostad'), picture('n', 'Återrapport 2026 – Demostad')],
  mails: [mail('l')],
  files: [{ text: 'Arbetsboken', file: 'workbook.xlsx' }],
  jobs: [{ name: 'Räkna om', restCalls: 5, builtInCalls: 1, seconds: 2.5 }],
};
