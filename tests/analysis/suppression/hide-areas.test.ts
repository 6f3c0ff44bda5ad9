import { hideAreas, type AreaPart } from '../../../src/analysis/suppression/hide-areas';

/** `skipped`: own values of those who skipped a question, one sign each. */
const part = (skipped: string, respondents: number, possible = true): AreaPart => {
  const values = Array.from(skipped, Number);
  const sum = (all: readonly number[]): number => all.reduce((total, one) => total + one, 0);
  return {
    partly: { count: values.length, moments: { sum: sum(values), squares: sum(values.map((one) => one * one)) } },
    possible,
    respondents,
  };
};
const hide = (whole: AreaPart, ...divisions: readonly (readonly AreaPart[])[]) =>
  hideAreas(whole, divisions, 'ratings', () => null, 5);

describe('an area', () => {
  // STATISTICS.md rule 21 d
  it.each([
    ['is shown where nobody skipped a question', '', 6, true, 'shown'],
    ['is not where one of six did', '3', 6, true, 'hidden'],
    ['nor where k − 1 did', '1234', 39, true, 'hidden'],
    ['but where k did', '12345', 30, true, 'shown'],
    ['k who are alike are no better than one', '33333', 30, true, 'hidden'],
    ['but 2k are', '3333333333', 30, true, 'shown'],
    ['of 40 people is made of its questions', '3', 40, true, 'byQuestions'],
    ['is never shown without all its questions', '', 100, false, 'hidden'],
  ] as const)('%s', (_, skipped, respondents, possible, mark) => {
    expect(hide(part(skipped, respondents, possible)).whole).toBe(mark);
  });

  it('that nobody among those who skipped said vet ej hides nothing', () => {
    const marks = (skipped: string) => hideAreas(part(skipped, 30), [], 'shares', () => null, 5).whole;
    expect([marks('00000'), marks('11111'), marks('0000')]).toEqual(['shown', 'hidden', 'hidden']);
  });

  it('of hidden parts together is not of a few who skipped: another one goes, the first that does', () => {
    expect(hide(part('1234512', 50), [part('12', 20), part('345', 15), part('12', 15)]).parts[0]).toEqual([
      'hidden',
      'hidden',
      'hidden',
    ]);
    // Seven in all, five of them in the second: without it the first's two would be known.
    expect(hide(part('1213451', 50), [part('12', 20), part('13451', 15), part('', 15)]).parts[0]).toEqual([
      'hidden',
      'hidden',
      'shown',
    ]);
  });

  it('of a part that goes for others is made of its questions too, where it is large', () => {
    expect(hide(part('1213451', 90), [part('12', 20), part('13451', 70)]).parts[0]).toEqual(['hidden', 'byQuestions']);
  });

  it('of the whole hides nothing of the parts where it is not shown itself', () => {
    expect(hide(part('12', 30), [part('12', 15), part('', 15)]).parts[0]).toEqual(['hidden', 'shown']);
  });
});

it('in two divisions a few who skipped and are in one union and not in the other hide the smaller', () => {
  const six = '123451';
  const crossed = [
    [6, 0],
    [1, 6],
  ];
  const marks = hideAreas(
    part('1234511234512', 36),
    [
      [part(six, 16), part('1234512', 20)],
      [part('1234512', 17), part(six, 19)],
    ],
    'ratings',
    () => crossed,
    5,
  );
  expect(marks.parts.flat().filter((mark) => mark === 'hidden').length).toBeGreaterThan(0);
});
