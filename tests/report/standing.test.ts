import type { AmongOthers, QuestionResult } from '../../src/analysis/analysis';
import { standingOf } from '../../src/report/standing';
import { noJudgement } from './no-judgement';

const compared = (among: AmongOthers) =>
  ({ difference: 0, interval: null, p: null, pHolm: null, word: 'mayBeChance', among }) as const;
const result = (
  mean: AmongOthers | null,
  share: AmongOthers | null,
  shown: QuestionResult['shown'] = 'shown',
): QuestionResult =>
  ({
    ...noJudgement,
    shown,
    selfRating: 40,
    dontKnowShare: 0.2,
    others: { mean: mean && compared(mean), share: share && compared(share) },
  }) as QuestionResult;

describe('how a municipality stands beside the others', () => {
  it.each([
    ['lower', 'unknown', { rating: 'lower', dontKnow: null, otherwise: null }],
    ['alike', 'higher', { rating: null, dontKnow: 'more', otherwise: null }],
    ['higher', 'lower', { rating: 'higher', dontKnow: 'fewer', otherwise: null }],
    ['alike', 'alike', { rating: null, dontKnow: null, otherwise: 'alike' }],
    ['alike', 'unknown', { rating: null, dontKnow: null, otherwise: 'unknown' }],
    ['tooFew', 'tooFew', { rating: null, dontKnow: null, otherwise: 'tooFew' }],
    ['tooFew', null, { rating: null, dontKnow: null, otherwise: 'tooFew' }],
    ['tooFew', 'alike', { rating: null, dontKnow: null, otherwise: 'unknown' }],
  ] as const)('rating %s and vet ej %s', (mean, share, standing) => {
    expect(standingOf(result(mean, share))).toEqual(standing);
  });

  it('of a hidden one is that it is hidden', () => {
    expect(standingOf(result('lower', 'higher', 'hidden'))).toEqual({
      rating: null,
      dontKnow: null,
      otherwise: 'hidden',
    });
  });

  it('is nothing where there is nobody to stand beside', () => {
    expect(standingOf({ ...result('lower', null), others: null })).toEqual({
      rating: null,
      dontKnow: null,
      otherwise: null,
    });
  });
});
