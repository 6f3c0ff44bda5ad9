import { sv } from '../../../src/messages/sv';
import { cutNames } from '../../../src/report/deck/cut-names';
import { jointDeck } from '../../../src/report/deck/joint-deck';
import { municipalityDeck } from '../../../src/report/deck/municipality-deck';
import { analysis, facts, survey } from './demo-analysis';

const LONG = 'Lång '.repeat(4000).trim();

/** Every text of a deck. */
const textsIn = (piece: unknown): readonly string[] =>
  typeof piece === 'string'
    ? [piece]
    : piece === null || typeof piece !== 'object'
      ? []
      : Object.values(piece).flatMap(textsIn);

describe('names on slides', () => {
  it('of the demo are whole', () => {
    expect(cutNames(analysis, survey)).toEqual({ analysis, survey });
  });

  it('of 20 000 characters are cut, so that no text but the notes is longer than a slide holds', () => {
    const long = cutNames(
      {
        ...analysis,
        units: analysis.units.map((unit) => ({
          ...unit,
          name: `${unit.name} ${LONG}`,
          areas: unit.areas.map((result) => ({ ...result, area: `${result.area} ${LONG}` })),
        })),
      },
      {
        ...survey,
        questions: survey.questions.map((question) => ({
          ...question,
          area: `${question.area} ${LONG}`,
          shortName: `${question.shortName} ${LONG}`,
          statement: `${question.statement} ${LONG}`,
        })),
      },
    );
    const decks = [
      jointDeck(long.analysis, long.survey, facts, sv)!,
      ...long.analysis.units.slice(1).map((unit) => municipalityDeck(unit, long.analysis, long.survey, facts, sv)),
    ];
    const slides = decks.flatMap(({ slides: all }) => all.map(({ notes: _, ...slide }) => slide));
    const altTexts = new Set(
      slides.flatMap(({ blocks }) => blocks.flatMap((block) => ('altText' in block ? [block.altText] : []))),
    );
    expect(
      Math.max(
        ...textsIn(slides)
          .filter((text) => !altTexts.has(text))
          .map((text) => text.length),
      ),
    ).toBeLessThanOrEqual(400);
  });

  it('that are cut still belong together: an area is the same in the analysis and the survey', () => {
    const { analysis: cut, survey: of } = cutNames(
      {
        ...analysis,
        units: analysis.units.map((unit) => ({
          ...unit,
          areas: unit.areas.map((result) => ({ ...result, area: `${result.area} ${LONG}` })),
        })),
      },
      { ...survey, questions: survey.questions.map((question) => ({ ...question, area: `${question.area} ${LONG}` })) },
    );
    expect(new Set(cut.units[0]!.areas.map(({ area }) => area))).toEqual(new Set(of.questions.map(({ area }) => area)));
  });
});
