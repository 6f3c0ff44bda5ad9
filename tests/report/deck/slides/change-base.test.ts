/** Of how many municipalities the joint slide Förändring says that its changes are. */
import type { AreaResult, ChangeSince, Comparison, QuestionResult } from '../../../../src/analysis/analysis';
import { jointPicture } from '../../../../src/analysis/joint-picture';
import { sv } from '../../../../src/messages/sv';
import { changeSlide } from '../../../../src/report/deck/slides/change';
import { analysis, facts, survey } from '../demo-analysis';

const joint = jointPicture(analysis)!;
const broken: Comparison = { difference: null, interval: null, p: null, pHolm: null, word: 'broken' };
const alike: Comparison = { difference: 0.1, interval: [-0.1, 0.3], p: 0.3, pHolm: 1, word: 'mayBeChance' };

const over = (municipalities: number): ChangeSince => ({
  mean: municipalities === 0 ? broken : alike,
  share: municipalities === 0 ? broken : alike,
  before: { mean: 3, selfRating: 40, dontKnowShare: 0.2 },
  now: { mean: 3.1, selfRating: 42, dontKnowShare: 0.2 },
  moreWhoCanAnswer: null,
  stepsMoved: null,
  base: { meanOf: municipalities, shareOf: municipalities },
  shown: 'shown',
});

/** The first row as the first says, the others as the second. */
function sourceOf(first: number, others: number): string | undefined {
  const changed = <Row extends QuestionResult | AreaResult>(rows: readonly Row[]): readonly Row[] =>
    rows.map((row, place) => ({ ...row, change: over(place === 0 ? first : others) }));
  const unit = { ...joint.unit, questions: changed(joint.unit.questions), areas: changed(joint.unit.areas) };
  return changeSlide({ unit, analysis: joint.analysis, survey, facts, words: sv })?.source;
}

it('is said where it is not that of the other slides', () => {
  expect(sourceOf(6, 6)).not.toContain('visas båda åren');
  expect(sourceOf(5, 5)).toContain('Av fem kommuner som visas båda åren.');
  expect(sourceOf(4, 6)).toContain('Av fyra–sex kommuner som visas båda åren.');
});

it('is of what was compared: a broken trend is of no municipality, and that is no number of the others', () => {
  expect(sourceOf(0, 6)).not.toContain('visas båda åren');
  expect(sourceOf(0, 5)).toContain('Av fem kommuner som visas båda åren.');
});

it('of the demo, where a question was changed, is all six', () => {
  expect(changeSlide({ unit: joint.unit, analysis: joint.analysis, survey, facts, words: sv })?.source).not.toContain(
    'noll',
  );
});
