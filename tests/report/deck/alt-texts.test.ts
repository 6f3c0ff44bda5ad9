/** Every picture and table of the demo's decks says whose figures it is of to a person who does not see it. */
import { deckReports } from '../../../src/jobs/decks/deck-reports';
import { wordsIn } from '../../../src/messages';
import type { Slide } from '../../../src/report/deck/deck';
import type { SlideBlock } from '../../../src/report/deck/slide-blocks';
import { analysis, analysisOf, facts, survey, unitOf } from './demo-analysis';

const isPicture = ({ type }: SlideBlock): boolean =>
  ['table', 'fourFieldChart', 'responseBars', 'areaRows', 'trendRows'].includes(type);
/** Tables for people to fill in hold no figures. */
const isForm = ({ key }: Slide): boolean => key === 'next' || key === 'proposals';
const textsOf = (slides: readonly Slide[]): readonly (readonly [string, string])[] =>
  slides
    .filter((slide) => !isForm(slide))
    .flatMap(({ key, blocks }) =>
      blocks.flatMap((block) =>
        isPicture(block) && 'altText' in block ? [[`${key} ${block.type}`, block.altText ?? ''] as const] : [],
      ),
    );
const picturesOf = (slides: readonly Slide[]): number =>
  slides.filter((slide) => !isForm(slide)).flatMap(({ blocks }) => blocks.filter(isPicture)).length;

const decks = deckReports(analysis, survey, facts, wordsIn('sv')).map(({ deck }) => deck);

it("a joint one begins with the municipalities that it is of, in the joint deck and in a hidden municipality's", () => {
  const joint = decks.find(({ unitId }) => unitId === '*')?.slides ?? [];
  const hidden = decks.find(({ unitId }) => unitOf(unitId).shown === 'few')?.slides ?? [];
  expect(textsOf(joint)).toHaveLength(picturesOf(joint));
  expect(textsOf(joint).length).toBeGreaterThan(5);
  const joints = [...textsOf(joint), ...textsOf(hidden).filter(([name]) => name.startsWith('chart'))];
  expect(joints.length).toBe(textsOf(joint).length + 1);
  for (const [, text] of joints) expect(text).toMatch(/^Medel av sex kommuner \(398 svar\)\. En ingår inte\. ./);
});

it("a municipality's own begins with its name and how many answered", () => {
  const shown = decks.filter(({ unitId }) => unitId !== '*' && unitOf(unitId).shown === 'shown');
  expect(shown).toHaveLength(6);
  for (const { unitId, slides } of shown) {
    const { name, respondents } = unitOf(unitId);
    const texts = textsOf(slides);
    expect(texts).toHaveLength(picturesOf(slides));
    expect(texts.length).toBeGreaterThan(3);
    for (const [, text] of texts) expect(text.startsWith(`${name}, ${String(respondents)} svar. `)).toBe(true);
  }
});

it('in English, and where every answer weighs the same', () => {
  const english = deckReports(analysisOf({ weight: 'answer' }), survey, facts, wordsIn('en')).map(({ deck }) => deck);
  const texts = (unitId: string) => textsOf(english.find((deck) => deck.unitId === unitId)?.slides ?? []);
  for (const [, text] of texts('*'))
    expect(text).toMatch(/^The answers of six municipalities \(398 answers\)\. One is not part of it\. ./);
  const [own] = analysis.units.filter(({ level, shown }) => level === 'municipality' && shown === 'shown');
  for (const [, text] of texts(own?.id ?? ''))
    expect(text).toMatch(new RegExp(`^${own?.name}, ${own?.respondents} answers\\. `));
  expect(texts(own?.id ?? '').length).toBeGreaterThan(3);
});
