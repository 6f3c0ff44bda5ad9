import { sv } from '../../../../src/messages/sv';
import type { AreaResult, ChangeSince, QuestionResult, UnitResult } from '../../../../src/analysis/analysis';
import type { TrendRows } from '../../../../src/report/deck/slide-blocks';
import { changeSlide } from '../../../../src/report/deck/slides/change';
import { layOutDeck } from '../../../../src/requests/slides/lay-out/lay-out-deck';
import { analysis, facts, survey, unitOf } from '../demo-analysis';

const demostad = unitOf('demostad');
const SINCE = 'sedan\u00a02025';

type Word = 'confirmed' | 'mayBeChance' | 'tooFew' | 'broken';
const compared = (word: Word, difference: number) => ({ word, difference, interval: null, p: null, pHolm: null });
const change = (rating: Word, difference: number, share: Word = 'mayBeChance', shareDifference = 0): ChangeSince => ({
  mean: compared(rating, difference),
  share: compared(share, shareDifference),
  before: { mean: 3, selfRating: 40, dontKnowShare: 0.2 },
  now: { mean: 3.75, selfRating: 55, dontKnowShare: 0.2 },
  base: null,
  moreWhoCanAnswer: 2,
  stepsMoved: { direction: 'up', people: 3, steps: 0.2, sayAs: 'people' },
  shown: 'shown',
});
const nothing: ChangeSince = {
  ...change('tooFew', 0),
  mean: null,
  share: null,
  moreWhoCanAnswer: null,
  stepsMoved: null,
  shown: 'hidden',
};

/** Demostad with these changes of its first questions and areas; all else may be chance. */
function unitWith(
  questions: readonly ChangeSince[],
  areas: readonly ChangeSince[] = [],
  rest = change('mayBeChance', 0.1),
): UnitResult {
  const changed = <Item extends QuestionResult | AreaResult>(
    items: readonly Item[],
    changes: readonly ChangeSince[],
  ): Item[] => items.map((item, place) => ({ ...item, selfRating: 55, change: changes[place] ?? rest }));
  return { ...demostad, questions: changed(demostad.questions, questions), areas: changed(demostad.areas, areas) };
}
const slideOf = (unit: UnitResult) => changeSlide({ unit, analysis, survey, facts, words: sv })!;
const trendOf = (unit: UnitResult): TrendRows | undefined =>
  slideOf(unit).blocks.find((block): block is TrendRows => block.type === 'trendRows');
const sentencesOf = (unit: UnitResult) =>
  slideOf(unit).blocks.flatMap((block) => (block.type === 'paragraph' ? [block.text] : []));

describe('the slide Förändring', () => {
  it('is left out where there is no measurement before', () => {
    expect(
      changeSlide({ unit: demostad, analysis: { ...analysis, earlierYear: null }, survey, facts, words: sv }),
    ).toBeNull();
  });

  it('of the demo tells the area that has become better', () => {
    const slide = slideOf(demostad);
    expect(slide.title).toBe(`Ett delområde är säkerställt bättre ${SINCE}`);
    expect(trendOf(demostad)?.rows.map(({ name, sure, words }) => [name, sure, words])).toEqual([
      ['Invånarens behov', true, 'säkerställd: 27 till 58'],
      ['Ekonomi och uppföljning', false, 'kan vara slump'],
      ['Data och information', false, 'kan vara slump'],
    ]);
    expect(sentencesOf(demostad)).toEqual(['Om de andra nio delområdena kan vi inget säga.']);
    expect(slide.source).toBe(
      'Mätning 2026, 47 av 60 svarade, beräknat 2026-11-23. Jämfört med 2025, allt prövat samtidigt.',
    );
  });

  it('tells questions where no area has safely changed (mock-up 07)', () => {
    const unit = unitWith([change('confirmed', 0.8)]);
    expect(slideOf(unit).title).toBe(`En fråga är säkerställt bättre ${SINCE}`);
    expect(trendOf(unit)?.rows[0]).toEqual({
      name: 'Kostnad per system',
      before: 40,
      now: 55,
      sure: true,
      words: 'säkerställd: 40 till 55',
    });
    expect(sentencesOf(unit)).toEqual(['Om de andra 29 frågorna kan vi inget säga.']);
  });

  it('has five rows at most, the largest change first, and is not filled up where three or more have changed', () => {
    const many = trendOf(unitWith([1, 3, 2, 5, 4, 6].map((size) => change('confirmed', size / 10))))!;
    expect(
      many.rows.map(
        ({ name }) =>
          demostad.questions.findIndex(
            ({ questionId }) => survey.questions.find(({ shortName }) => shortName === name)?.id === questionId,
          ) + 1,
      ),
    ).toEqual([6, 4, 5, 2, 3]);
    expect(
      trendOf(unitWith([0.2, 0.3, 0.4].map((size) => change('confirmed', size))))!.rows.every(({ sure }) => sure),
    ).toBe(true);
    expect(trendOf(unitWith([]))!.rows).toHaveLength(3);
  });

  it('says so where nothing can be said', () => {
    expect([slideOf(unitWith([])).title, sentencesOf(unitWith([]))]).toEqual([
      `Vi kan inte säga om det har blivit bättre eller sämre ${SINCE}`,
      ['Skillnaden kan bero på slump.'],
    ]);
  });

  it('is left out where nothing was compared: there is nothing to draw', () => {
    for (const every of [change('tooFew', 0, 'tooFew'), change('broken', 0, 'broken'), nothing])
      expect(changeSlide({ unit: unitWith([], [], every), analysis, survey, facts, words: sv })).toBeNull();
  });

  it('never says more than two lines below the rows, and every area and question stands in the notes', () => {
    const unit = unitWith([change('confirmed', 0.5, 'confirmed', -0.3), change('confirmed', -0.5, 'confirmed', 0.3)]);
    expect(sentencesOf(unit)).toEqual([
      'Säkerställt färre svarar vet\u00a0ej på en fråga, fler på en.',
      'Om de andra 28 frågorna kan vi inget säga.',
    ]);
    const lines = slideOf(unit).notes.split('\n');
    expect(lines).toHaveLength(2 + 1 + 10 + 1 + 30);
    expect(lines[14]).toBe(
      '1. Kostnad per system: två fler av 46 kan svara i år (säkerställd); skattningen motsvarar att 3 av 27 svarat ett steg högre (säkerställd)',
    );
    expect(slideOf(unitWith([nothing])).notes.split('\n')[14]).toBe('1. Kostnad per system: visas inte');
  });

  it('goes on to a second slide where long names need the room, rather than run into the sentences', () => {
    const long = 'Ett mycket långt namn på ett delområde som behöver flera rader för att få plats i sin spalt';
    const areas = unitWith(
      [],
      Array.from({ length: 5 }, () => change('confirmed', 0.5)),
    ).areas.map((area) => ({ ...area, area: long }));
    const slides = layOutDeck({ unitId: 'x', name: 'x', year: 2026, slides: [slideOf({ ...unitWith([]), areas })] });
    expect(slides.map(({ key, title }) => [key, title])).toEqual(
      Array.from({ length: slides.length }, (_, place) => [
        place === 0 ? 'change' : `change-${place + 1}`,
        `Förändring ${SINCE} (${place + 1}\u00a0av\u00a0${slides.length})`,
      ]),
    );
    expect(slides.length).toBeGreaterThan(1);
  });
});
