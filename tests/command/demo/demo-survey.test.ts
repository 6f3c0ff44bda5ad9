/** The demo survey is the same survey in each language: only what it says is another. */
import { demoAnswers, demoSeed, earlierDemoAnswers } from '../../../src/command/demo/answers';
import { demoActions } from '../../../src/command/demo/plan';
import { demoStatements } from '../../../src/command/demo/statements';
import { surveyTexts } from '../../../src/command/demo/demo-survey';

const [sv, en] = [surveyTexts('sv'), surveyTexts('en')];

/** Every text as its place in its language's row of choices, so that answers of two languages can be compared. */
function bare(rows: readonly (readonly (string | number)[])[], texts: typeof sv): readonly (readonly unknown[])[] {
  const places = new Map<string, string>([
    ...Object.entries(texts.ends).map(([value, label]) => [label, value] as const),
    ...texts.dontKnow.map((label) => [label, texts.dontKnow.indexOf(label) < 2 ? 'unknown' : 'not known'] as const),
    ...Object.entries(texts.departments).map(([key, name]) => [name, key] as const),
    ...Object.entries(texts.roles).map(([key, name]) => [name, key] as const),
    [texts.stray.number, 'stray number'],
    [texts.stray.text, 'stray text'],
  ]);
  return rows.slice(1).map((row) => row.map((cell) => (typeof cell === 'string' ? (places.get(cell) ?? cell) : cell)));
}

describe('the demo survey in English', () => {
  it('has the same areas, statements and actions as in Swedish, each with words of its own', () => {
    expect(en.areas.map(({ length }) => length)).toEqual(sv.areas.map(({ length }) => length));
    expect(demoStatements(en).map(({ id }) => id)).toEqual(demoStatements(sv).map(({ id }) => id));
    const swedish = new Set(
      demoStatements(sv).flatMap(({ area, shortName, statement }) => [area, shortName, statement]),
    );
    const shared = demoStatements(en).flatMap(({ area, shortName, statement }) =>
      [area, shortName, statement].filter((text) => swedish.has(text)),
    );
    expect(shared).toEqual([]);
    const figures = (texts: typeof sv) =>
      demoActions(texts).map(({ municipality, dueInDays, updatedDaysAgo, status, percent, owner, nextStep }) => [
        municipality,
        dueInDays,
        updatedDaysAgo,
        status,
        percent,
        owner === '',
        nextStep === '',
      ]);
    expect(figures(en)).toEqual(figures(sv));
  });

  it('has the same answers, person by person, in both years', () => {
    expect(bare(demoAnswers(demoSeed, en), en)).toEqual(bare(demoAnswers(demoSeed, sv), sv));
    expect(bare(earlierDemoAnswers(en), en)).toEqual(bare(earlierDemoAnswers(sv), sv));
  });

  it('puts each action in an area of its own language, and names no area or question twice', () => {
    for (const texts of [sv, en]) {
      const areas = texts.areas.map(([area]) => area);
      expect(demoActions(texts).filter(({ area }) => !areas.includes(area))).toEqual([]);
      const names = demoStatements(texts).map(({ shortName }) => shortName);
      expect(new Set([...areas, ...names]).size).toBe(40);
    }
  });

  it('has short names that are no longer than the longest Swedish ones, since slides give them so much room', () => {
    const longest = (texts: typeof sv) => Math.max(...demoStatements(texts).map(({ shortName }) => shortName.length));
    expect(longest(en)).toBeLessThanOrEqual(longest(sv));
  });
});
