import { fieldOf, fixedLines, medianLines } from '../../src/analysis/dividing-lines';
import { shareAxisMax } from '../../src/analysis/share-axis-max';
import { shortlist } from '../../src/analysis/shortlist';
import { analysed, madeSurvey, rowsOf } from './made-survey';

describe('dividing lines', () => {
  it('are the medians of the cells that have both figures', () => {
    const cells = [
      [20, 0.1],
      [40, 0.3],
      [60, 0.2],
      [null, 1],
      [90, null],
    ].map(([selfRating, dontKnowShare]) => ({ selfRating: selfRating ?? null, dontKnowShare: dontKnowShare ?? null }));
    expect(medianLines('joint', cells)).toEqual({ kind: 'joint', selfRating: 40, dontKnowShare: 0.2 });
  });

  it('never divide by less than five percent "don\'t know"', () => {
    expect(medianLines('own', [{ selfRating: 10, dontKnowShare: 0 }])).toEqual({
      kind: 'own',
      selfRating: 10,
      dontKnowShare: 0.05,
    });
  });

  it('are not known where no cell takes part', () => {
    expect(medianLines('joint', [])).toEqual({ kind: 'joint', selfRating: null, dontKnowShare: null });
  });

  it('that are fixed are those of the settings', () => {
    expect(fixedLines({ fixedSelfRating: 50, fixedDontKnowPercent: 20 })).toEqual({
      kind: 'fixed',
      selfRating: 50,
      dontKnowShare: 0.2,
    });
  });

  // STATISTICS.md rule 6, the table: U0 to U2, all shown cells of the three units count once each.
  const U0 =
    'v65v 4634 22v. 2643 46v1 211v v523 3453 654. v2v4 v11v 31vv 246v v22v 5261 34v. 3214 52v2 334v v154 4624 111. v4v1 v34v';
  const U1 = '154v 3v22 1v.1 1531 351v 1v6v 141v 2341 v433 .142 .66v vv.3 1354 211v 4v53 2v.2 2162 414v 2v3v 264v';
  const U2 =
    '6v34 2.1v v.13 vvvv v46v 665. 63vv 12vv .321 463v 55v2 .641 6242 1v61 3.4v v.44 vvvv v63v 122. 15vv 24vv .552 526v 61v3 .212 1413 2v32 4.1v v.11 vvvv';
  const three = [...rowsOf('U0', U0), ...rowsOf('U1', U1), ...rowsOf('U2', U2)];

  it('of the three worked units are 3.27083333333 and 0.303846153846', () => {
    const { questionLines } = analysed(madeSurvey(4), three);
    expect(1 + (questionLines.selfRating ?? 0) / 20).toBeCloseTo(3.27083333333, 10);
    expect(questionLines.dontKnowShare).toBeCloseTo(0.303846153846, 11);
  });

  // The third has 7 of 24, 0.2917, under the line at 0.3038: it is not in Börja här, so not on the list either (rule 8).
  it("put the first unit's questions in the fields that rule 4 gives", () => {
    const unit = analysed(madeSurvey(4), three).units.find(({ id }) => id === 'U0');
    expect(unit?.questions.map(({ field }) => field)).toEqual([
      'startHere',
      'knownStrength',
      'knownStrength',
      'startHere',
    ]);
    expect(unit?.shortlist).toEqual(['q4', 'q1']);
    expect(unit?.questions.map(({ mean }) => mean?.toFixed(10))).toEqual([
      '3.2500000000',
      '3.2916666667',
      '3.2941176471',
      '2.8333333333',
    ]);
  });

  it("of each unit are its own when so chosen, the total's too", () => {
    const { unitLines, questionLines, units } = analysed(madeSurvey(4), three, { lines: 'own' });
    const own = units[1]?.questions ?? [];
    expect(unitLines['U0']?.question).toEqual(medianLines('own', own));
    expect(questionLines).toEqual(unitLines['*']?.question);
  });

  it('are the same for every unit when common', () => {
    const { unitLines, questionLines, areaLines } = analysed(madeSurvey(4), three);
    expect(Object.keys(unitLines)).toEqual(['*', 'U0', 'U1', 'U2']);
    for (const lines of Object.values(unitLines)) expect(lines).toEqual({ question: questionLines, area: areaLines });
  });
});

describe('a point on a line lies on the good side', () => {
  const lines = { kind: 'fixed', selfRating: 50, dontKnowShare: 0.2 } as const;
  it.each([
    [50, 0.2, 'knownStrength'],
    [50 - 1e-10, 0.2 + 1e-10, 'knownStrength'],
    [49.9, 0.2, 'knownWeakness'],
    [50, 0.21, 'unknownStrength'],
    [49.9, 0.21, 'startHere'],
  ] as const)('(%d, %d) is %s', (selfRating, dontKnowShare, field) => {
    expect(fieldOf({ selfRating, dontKnowShare }, lines)).toBe(field);
  });

  it('a point without rating has no field', () =>
    expect(fieldOf({ selfRating: null, dontKnowShare: 1 }, lines)).toBeNull());
});

describe('the shortlist', () => {
  const scored = (scores: readonly (number | null)[]) =>
    scores.map((startScore, index) => ({ questionId: `q${index + 1}`, startScore, field: 'startHere' as const }));

  it('is the highest start scores, highest first', () => {
    expect(shortlist(scored([10, 70, 30, 60, 20, 50, 40, 5]), 6)).toEqual(['q2', 'q4', 'q6', 'q7', 'q3', 'q5']);
  });

  it('drops a last place that ties with the one after it', () => {
    expect(shortlist(scored([70, 60, 50, 40, 30, 20, 20]), 6)).toEqual(['q1', 'q2', 'q3', 'q4', 'q5']);
  });

  it("fills in the form's order where dropping the tied ones would leave fewer than one short", () => {
    expect(shortlist(scored([20, 60, 50, 40, 20, 20, 70]), 6)).toEqual(['q7', 'q2', 'q3', 'q4', 'q1', 'q5']);
  });

  it('has no question that all rate or that nobody may see', () => {
    expect(shortlist(scored([0, null, 12, 0]), 6)).toEqual(['q3']);
  });

  it('has questions in Börja här only, and may be shorter', () => {
    const [first, second, third] = scored([70, 60, 50]);
    expect(
      shortlist([first!, { ...second!, field: 'unknownStrength' }, third!, { ...third!, field: null }], 6),
    ).toEqual(['q1', 'q3']);
  });

  it('of a unit where every score is 0 is empty', () => expect(shortlist(scored([0, 0]), 6)).toEqual([]));
});

describe('the share axis', () => {
  it('ends at the smallest step that holds every share and interval', () => {
    expect(shareAxisMax([{ dontKnowShare: 0.1, shareInterval: [0.02, 0.4] }])).toBe(0.4);
    expect(
      shareAxisMax([
        { dontKnowShare: 0.1, shareInterval: [0.02, 0.41] },
        { dontKnowShare: null, shareInterval: null },
      ]),
    ).toBe(0.6);
    expect(shareAxisMax([{ dontKnowShare: 1, shareInterval: [0.7, 1] }])).toBe(1);
    expect(shareAxisMax([])).toBe(0.4);
  });
});
