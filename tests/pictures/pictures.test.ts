/**
 * The pictures that README shows are drawn from the demo's own output, each time: docs/pictures/ holds them. After a wanted change
 * UPDATE_GOLDEN=1 writes them anew.
 */
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLValidator } from 'fast-xml-parser';
import { drawGallery } from '../../src/command/gallery/draw-gallery';
import { firstScreen } from '../../src/command/gallery/first-screen';
import type { Gallery } from '../../src/command/gallery/gallery';
import { page } from '../../src/command/gallery/page';
import { workThrough, type MainJob } from '../../src/command/main-job/main-job';
import { sv } from '../../src/messages/sv';
import { pageToSvg, withoutFrames } from './page-to-svg';

const FOLDER = join(__dirname, '../../docs/pictures');
const KILOBYTES = 1000;
const quiet = { step: () => undefined, part: () => undefined, finding: () => undefined, done: () => undefined };

let pictures: ReadonlyMap<string, string>;
let gallery: Gallery;

const slideOf = (gallery: Gallery, key: string): string => {
  const [first] = gallery.municipalities;
  return `${first!.slides[first!.slideKeys.indexOf(key)]!.drawing.html}\n`;
};

/** What is for moving about on the page, and folded words: a picture has no use for them. */
const withoutControls = (body: HTMLElement): void => body.querySelectorAll('.beside').forEach((part) => part.remove());

/** Rows of a small picture that lie under what is shown of it. */
function cutDrawings(body: HTMLElement, below: number): void {
  for (const part of [...body.querySelectorAll('.crop svg[width] > [y], .crop svg[width] > [y1]')])
    if (Number(part.getAttribute('y') ?? part.getAttribute('y1')) > below) part.remove();
}

function drawn({ made }: Pick<MainJob, 'made'>): ReadonlyMap<string, string> {
  const [mail] = made.mails.filter(({ subject }) => subject.endsWith('(Demostad)'));
  return new Map([
    ['bild-diagram.svg', slideOf(gallery, 'chart')],
    ['flik-kommun.svg', `${gallery.municipalities[0]!.tab!.drawing.html}\n`],
    ['brev.svg', pageToSvg(mail!.htmlBody, { width: 680, height: 760 }, mail!.subject)],
    [
      'forsta-skarmen.svg',
      pageToSvg(
        page(
          gallery.title,
          firstScreen(gallery, () => '#', sv),
          sv.lang,
        ),
        { width: 1216, height: 860 },
        gallery.title,
        (body) => {
          withoutControls(body);
          withoutFrames(body);
          cutDrawings(body, 900);
        },
      ),
    ],
  ]);
}

beforeAll(async () => {
  const options = { answers: null, mapping: null, earlier: null, language: 'sv', now: 0 } as const;
  const { made, facts } = await workThrough({ ...options, dist: join(__dirname, '../../dist') }, quiet);
  gallery = drawGallery(made, facts, sv);
  pictures = drawn({ made });
  if (process.env['UPDATE_GOLDEN'] !== '1') return;
  mkdirSync(FOLDER, { recursive: true });
  for (const [name, svg] of pictures) writeFileSync(join(FOLDER, name), svg);
});

describe('the page to look at', () => {
  it('shows no single answer: nothing but the workbook holds those', () => {
    const { tabs, municipalities } = gallery;
    const answers = tabs.filter(({ caption }) => ['Svar', 'Förra mätningens svar'].includes(caption));
    expect(answers.map(({ drawing }) => drawing.html)).toEqual(
      answers.map(
        () =>
          '<p class="closed">Svaren visas inte här, eftersom de är enskilda personers. De står bara i arbetsboken.</p>',
      ),
    );
    expect(answers).toHaveLength(2);
    const all = [...tabs, ...municipalities.flatMap(({ tab }) => tab ?? [])];
    // A moment at which somebody answered stands in no other tab.
    const told = all.filter(({ drawing, inWords }) =>
      (drawing.html + (inWords?.html ?? '')).includes('2026-10-14 08:17'),
    );
    expect(told.map(({ caption }) => caption)).toEqual([]);
  });
});

describe('the pictures of README', () => {
  it('are these, and are what the program makes today', () => {
    expect(existsSync(FOLDER) && readdirSync(FOLDER).sort()).toEqual([...pictures.keys()].sort());
    const outdated = [...pictures].filter(([name, svg]) => readFileSync(join(FOLDER, name), 'utf8') !== svg);
    expect(outdated.map(([name]) => name)).toEqual([]);
  });

  it('are well-formed, fetch nothing and run nothing', () => {
    for (const svg of pictures.values()) {
      expect(XMLValidator.validate(svg)).toBe(true);
      expect(svg).not.toMatch(/<script|<iframe|<img|url\(http|@import/);
    }
  });

  it('are small: under 150 kB each and 500 kB together', () => {
    const sizes = [...pictures.values()].map((svg) => Buffer.byteLength(svg));
    expect(Math.max(...sizes)).toBeLessThan(150 * KILOBYTES);
    expect(sizes.reduce((sum, size) => sum + size, 0)).toBeLessThan(500 * KILOBYTES);
  });
});
