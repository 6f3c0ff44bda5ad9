/** The page as a browser has it: for screen readers, keyboard and narrow screens. */
import { readFileSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import { JSDOM } from 'jsdom';
import { writeGallery } from '../../../src/command/gallery/write-gallery';
import { sv } from '../../../src/messages/sv';
import { gallery, shown } from './a-gallery';

const folder = mkdtempSync(join(tmpdir(), 'gallery-'));
afterAll(() => rmSync(folder, { recursive: true }));

const many = Array.from({ length: 13 }, (_, index) => ({
  ...shown,
  id: `k${index}`,
  name: `Påhittsby ${index}`,
  // Ids of pictures are the page's own: each municipality has a page here.
  slides: shown.slides.slice(0, index === 0 ? 4 : 1),
}));

/** jsdom has no window over the page: these two stand in for it, with the event that closing gives. */
function open(file: string): Document {
  const { window } = new JSDOM(readFileSync(join(folder, file), 'utf8'), {
    runScripts: 'dangerously',
    beforeParse(page) {
      const { prototype } = page.HTMLDialogElement;
      Object.assign(prototype, {
        showModal(this: HTMLDialogElement) {
          this.setAttribute('open', '');
        },
        close(this: HTMLDialogElement) {
          this.removeAttribute('open');
          this.dispatchEvent(new page.Event('close'));
        },
      });
      Object.assign(page.HTMLElement.prototype, { scrollTo: () => undefined });
    },
  });
  return window.document;
}

/** Contrast and sizes need a browser's layout. */
async function faults(page: Document): Promise<readonly string[]> {
  const { window } = new JSDOM(page.documentElement.outerHTML, { runScripts: 'outside-only' });
  window.eval(axe.source);
  const run = (window as unknown as { axe: typeof axe }).axe.run;
  const { violations } = await run(window.document.documentElement, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
    iframes: false,
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`);
}

describe('index.html', () => {
  writeGallery(folder, gallery, sv);
  const page = open('index.html');

  test('has no fault that axe knows of, folded or unfolded', async () => {
    expect(await faults(page)).toEqual([]);
    page.querySelectorAll('details').forEach((one) => (one.open = true));
    expect(await faults(page)).toEqual([]);
    page.querySelectorAll('details').forEach((one) => (one.open = false));
  });

  test('is looked at: a fault that is planted is found', async () => {
    const { document } = new JSDOM('<html lang="sv"><title>x</title><main><h1>x</h1><img src="x"></main>').window;
    expect(await faults(document)).toEqual([expect.stringMatching(/^image-alt: /)]);
  });

  test('says its language, has a way past the links, one main heading and no heading that skips a level', () => {
    expect(page.documentElement.lang).toBe('sv');
    const [first] = page.body.children;
    expect([first!.tagName, first!.textContent]).toEqual(['A', 'Hoppa till innehållet']);
    expect(page.querySelector(first!.getAttribute('href')!)!.textContent).toContain('Titta på det här först');
    const levels = [...page.querySelectorAll('h1,h2,h3,h4')].map(({ tagName }) => Number(tagName.slice(1)));
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.filter((level, place) => place > 0 && level > levels[place - 1]! + 1)).toEqual([]);
    expect(levels[0]).toBe(1);
  });

  test('says at the top how many municipalities are hidden and why, before any picture', () => {
    const text = page.querySelector('main')!.innerHTML;
    const told = text.indexOf('En av två kommuner visas inte');
    expect(text.indexOf('Lillåker: färre än 5 svarade.')).toBeGreaterThan(told);
    expect(told).toBeGreaterThan(0);
    expect(told).toBeLessThan(text.indexOf('<figure'));
  });

  test('has beside every slide and tab its words, and the notes of slides, folded', () => {
    const figures = [...page.querySelectorAll('section figure')].filter((one) => one.querySelector('.crop svg'));
    const named = (caption: string): Element =>
      figures.find((one) => one.querySelector('figcaption b')!.textContent === caption)!;
    expect(named('Diagram').querySelector('details')!.textContent).toMatch(
      /Diagram i ord\s+Talmanus\s+Säg så här om Diagram\./,
    );
    expect(named('Kommun – Demostad').querySelector('details')!.textContent).toContain('Fliken i ord');
    expect([...page.querySelectorAll('details')].some((one) => one.open)).toBe(false);
  });

  test('fetches nothing: no address but its own files and mails', () => {
    const markup = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(markup).not.toMatch(/<(link|img)|src="|url\(http|@import|https?:\/\/(?!www\.w3\.org)/);
  });

  test('scales on a narrow screen, by its own style', () => {
    expect(page.querySelector('meta[name=viewport]')!.getAttribute('content')).toBe(
      'width=device-width, initial-scale=1',
    );
    const narrow = /@media \(max-width:800px\)\{(.*)\}\n/.exec(page.querySelector('style')!.textContent!)![1]!;
    expect(narrow).toContain('.scrolls svg{width:100%}');
  });
});

describe('a picture looked at large', () => {
  const page = open('index.html');
  const dialog = page.querySelector('dialog')!;
  const figure = [...page.querySelectorAll('section figure')].find(
    (one) => one.querySelector('figcaption b')!.textContent === 'Diagram',
  )!;
  const button = figure.querySelector('button')!;
  const isIn = (place: Element): boolean => place.querySelector('svg title')?.textContent === 'Diagram';

  test('has a button that says of which picture, where there is a picture and a script', () => {
    expect([button.hidden, button.textContent!.replace(/\s+/g, ' ').trim()]).toEqual([false, 'Förstora: Diagram']);
    const closed = [...page.querySelectorAll('#flikar figure')].map((one) => one.querySelector('button') !== null);
    expect(closed).toEqual([false, true]);
    const markup = readFileSync(join(folder, 'index.html'), 'utf8');
    expect(markup.match(/<button type="button" class="enlarge" hidden>/g)!.length).toBe(
      page.querySelectorAll('button.enlarge').length,
    );
  });

  test.each<[string, () => void]>([
    ['by its button', () => page.querySelector<HTMLButtonElement>('dialog .close')!.click()],
    ['by Esc', () => dialog.close()],
    ['by a click beside it', () => dialog.click()],
  ])('stands in the window and nowhere else, and is back, with the focus, when it is closed %s', (_, close) => {
    button.click();
    expect([dialog.open, isIn(dialog), isIn(figure)]).toEqual([true, true, false]);
    expect(dialog.querySelector('h2')!.textContent).toBe('Diagram');
    close();
    expect([dialog.open, isIn(dialog), isIn(figure)]).toEqual([false, false, true]);
    expect(page.activeElement).toBe(button);
  });

  test('is opened by a click on it too, and ids are there once all the time', () => {
    figure.querySelector<HTMLElement>('.crop')!.click();
    const ids = [...page.querySelectorAll('[id]')].map(({ id }) => id);
    expect([dialog.open, new Set(ids).size]).toEqual([true, ids.length]);
    dialog.close();
  });
});

describe('pages of many municipalities', () => {
  test('have no fault that axe knows of, a way back and a way past it', async () => {
    writeGallery(folder, { ...gallery, municipalities: many }, sv);
    const [file] = readdirSync(join(folder, 'kommuner')).filter((name) => name.includes('k0'));
    const page = open(join('kommuner', file!));
    expect(await faults(page)).toEqual([]);
    expect(page.querySelector('nav a')!.getAttribute('href')).toBe('../index.html');
    expect(page.querySelector(page.body.children[0]!.getAttribute('href')!)!.tagName).toBe('SECTION');
    expect(page.querySelectorAll('button.enlarge').length).toBeGreaterThan(3);
  });
});
