/** Every kind of block of a slide in text and tables. */
import { JSDOM } from 'jsdom';
import { slideInWords } from '../../../src/command/gallery/slide-in-words';
import { sv } from '../../../src/messages/sv';
import { layOutDeck } from '../../../src/requests/slides/lay-out/lay-out-deck';
import type { SlideBlock } from '../../../src/report/deck/slide-blocks';

const told = (key: string, ...blocks: readonly SlideBlock[]): readonly DocumentFragment[] =>
  layOutDeck({
    unitId: 'demostad',
    name: 'Demostad',
    year: 2026,
    slides: [{ key, title: 'T', continuedTitle: 'T ({n} av {of})', blocks, notes: '', source: 'Mätning 2026.' }],
  }).map((laid) => JSDOM.fragment(slideInWords(laid, sv).html));

const rows = (part: ParentNode): readonly string[] =>
  [...part.querySelectorAll('tr')].map((row) => [...row.children].map((cell) => cell.textContent).join('|'));
const lines = (part: ParentNode, of = 'p'): readonly string[] =>
  [...part.querySelectorAll(of)].map(({ textContent }) => textContent!);

const point = { shareInterval: null, selfRatingInterval: null, startScore: 1, shortlisted: true } as const;
const fieldNames = { startHere: 'Börja här', knownWeakness: 'KS', unknownStrength: 'OS', knownStrength: 'Känd styrka' };

test('the chart is its alternative text and a table of every point’s figures', () => {
  const [part] = told('chart', {
    type: 'fourFieldChart',
    key: 'chart',
    altTitle: 'Fyrfältsdiagram',
    altText: 'Ett av två.',
    shareTicks: [],
    listNotes: [],
    listOverflow: '',
    points: [
      {
        ...point,
        questionId: 'a',
        number: 13,
        name: 'Byte <b>',
        selfRating: 23.6,
        dontKnowShare: 0.414,
        field: 'startHere',
      },
      { ...point, questionId: 'b', number: 2, name: 'Nytta', selfRating: 70, dontKnowShare: 0, field: 'knownStrength' },
    ],
    lines: { selfRating: 50, dontKnowShare: 0.2 },
    shareAxisMax: 0.6,
    fieldNames,
    axisNames: { selfRating: 'Självskattning, 0–100', dontKnow: 'Vet ej' },
  });
  expect(lines(part!)).toEqual(['Ett av två.', 'Mätning 2026.']);
  expect(part!.querySelector('caption')!.textContent!.trim()).toBe('Fyrfältsdiagram');
  expect(rows(part!)).toEqual([
    'Nr|Fråga|Självskattning, 0–100|Vet ej|Fält',
    '13|Byte <b>|24|41\u00a0%|Börja här',
    '2|Nytta|70|0\u00a0%|Känd styrka',
  ]);
});

test('bars, areas, changes and tables are tables, with what stands under a figure beside it', () => {
  const [bars] = told('respondents', {
    type: 'responseBars',
    key: 'bars',
    altText: 'x',
    rows: [{ name: 'Lillåker', answered: null, invited: null, words: 'färre än 5' }],
  });
  expect(rows(bars!)).toEqual(['Grupp|Svar', 'Lillåker|färre än 5']);
  const area = { field: null, selfRating: null, selfRatingInterval: null, dontKnowShare: null } as const;
  const [areas] = told('areas', {
    type: 'areaRows',
    key: 'areas',
    altText: 'x',
    headers: { selfRating: 'Skattning', dontKnow: 'Vet ej' },
    rows: [{ ...area, name: 'Säkerhet', field: 'startHere', selfRatingText: '48', dontKnowText: '27 %' }],
  });
  expect(rows(areas!)).toEqual(['Namn|Skattning|Vet ej|Fält', 'Säkerhet|48|27 %|Börja här']);
  const [trend] = told('change', {
    type: 'trendRows',
    key: 'trend',
    altText: 'x',
    axis: 'Skattning',
    years: { before: '2025', now: '2026' },
    marks: '',
    rows: [{ name: 'Behov', before: 32, now: 58, sure: true, words: 'säkerställd' }],
  });
  expect(rows(trend!)).toEqual(['Namn|2025|2026|Förändring', 'Behov|32|58|säkerställd']);
  const [table] = told('shortlist', {
    type: 'table',
    key: 'table',
    columns: [
      { key: 'a', header: 'Nr', widthPt: 60 },
      { key: 'b', header: 'Vet ej', widthPt: 200 },
    ],
    rows: [{ key: 'r', cells: [{ text: '13' }, { text: '41 %', second: '28–56 %' }] }],
  });
  expect(rows(table!)).toEqual(['Nr|Vet ej', '13|41 % (28–56 %)']);
});

test('what takes two slides is told on each: the rows that stand there', () => {
  const parts = told('shortlist', {
    type: 'table',
    key: 'table',
    columns: [{ key: 'a', header: 'Nr', widthPt: 600 }],
    rows: Array.from({ length: 14 }, (_, index) => ({ key: `r${index}`, cells: [{ text: `rad ${index}` }] })),
  });
  expect(parts.length).toBeGreaterThan(1);
  expect(parts.flatMap((part) => rows(part).slice(1))).toEqual(
    Array.from({ length: 14 }, (_, index) => `rad ${index}`),
  );
});

test('text boxes are paragraphs and lists', () => {
  const [part] = told('limits', {
    type: 'columns',
    key: 'columns',
    columns: [
      { heading: 'Det kan vi säga', items: ['Ett', 'Två'] },
      { heading: 'Det kan vi inte säga', items: ['Tre'] },
    ],
  });
  expect(lines(part!, 'li')).toEqual(['Ett', 'Två', 'Tre']);
  expect(part!.querySelectorAll('ul')).toHaveLength(2);
  expect(lines(part!)).toEqual(['Det kan vi säga', 'Det kan vi inte säga', 'Mätning 2026.']);
});
