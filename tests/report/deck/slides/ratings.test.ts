import { sv } from '../../../../src/messages/sv';
import type { Analysis, QuestionResult } from '../../../../src/analysis/analysis';
import { municipalityDeck } from '../../../../src/report/deck/municipality-deck';
import type { AreaRows } from '../../../../src/report/deck/slide-blocks';
import { layOutDeck } from '../../../../src/requests/slides/lay-out/lay-out-deck';
import { analysis, facts, survey } from '../demo-analysis';

/** The demo, in which `dontKnow` of a hundred answers to each question are vet ej. */
const withDontKnow = (dontKnow: number): Analysis => ({
  ...analysis,
  units: analysis.units.map((unit) => ({
    ...unit,
    shortlist: [],
    questions: unit.questions.map((one): QuestionResult => ({
      ...one,
      answering: 100,
      dontKnow,
      dontKnowShare: dontKnow / 100,
    })),
  })),
});
const deckOf = (of: Analysis) =>
  municipalityDeck(
    of.units.find(({ ownName }) => ownName === 'Demostad')!,
    of,
    survey,
    facts,
    sv,
  );

describe('a survey without vet ej', () => {
  const deck = deckOf(withDontKnow(0));
  const slide = deck.slides.find(({ key }) => key === 'chart')!;

  it('has the five lowest and the three highest rated questions instead of the chart, how it is read and the shortlist', () => {
    expect(slide.title).toBe('Ingen svarade vet\u00a0ej: vi ser bara skattningen');
    expect(deck.slides.map(({ key }) => key).slice(0, 4)).toEqual(['cover', 'respondents', 'chart', 'areas']);
    const block = slide.blocks.find((one): one is AreaRows => one.type === 'areaRows')!;
    const ratings = block.rows.map(({ selfRating }) => selfRating ?? NaN);
    const all = analysis.units.find(({ ownName }) => ownName === 'Demostad')!.questions;
    const sorted = all.flatMap(({ selfRating }) => selfRating ?? []).sort((a, b) => a - b);
    expect(ratings).toEqual([...sorted.slice(0, 5), ...sorted.slice(-3)]);
    expect(block.rows[0]?.selfRatingText).toMatch(/^\d+\s±\s\d+$/);
    expect(block.headers).toEqual({ selfRating: 'Självskattning' });
    expect(slide.blocks[1]).toMatchObject({ lines: ['De fem lägst och de tre högst skattade frågorna.'] });
  });

  it('takes one slide, on which nothing is said of vet ej', () => {
    const laid = layOutDeck({ ...deck, slides: [slide] });
    expect(laid).toHaveLength(1);
    const texts = laid[0]!.elements
      .flatMap(({ draw }) => draw('s'))
      .flatMap(({ insertText }) => insertText?.text ?? []);
    expect(texts).not.toContain('Vet\u00a0ej');
    expect(texts).toContain('Självskattning');
  });

  it('is one with under one percent too, and not from one on', () => {
    const titleOf = (dontKnow: number) =>
      deckOf(withDontKnow(dontKnow)).slides.find(({ key }) => key === 'chart')?.title;
    expect(titleOf(0.9)).toBe('Nästan ingen svarade vet\u00a0ej: vi ser bara skattningen');
    expect(titleOf(1)).not.toContain('vi ser bara skattningen');
  });
});
