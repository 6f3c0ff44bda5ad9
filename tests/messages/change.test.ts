import { moreWhoCanAnswer, stepsMoved } from '../../src/analysis/comparison/as-people';
import { change, changeText, moreWhoCanAnswerText, stepsMovedText } from '../../src/messages/sv/change';

const compared = (word: 'confirmed' | 'mayBeChance' | 'tooFew' | 'broken', difference: number | null = 0.5) => ({
  word,
  difference,
});
const SINCE = 'sedan\u00a02025';

describe('a change in the column Förändring', () => {
  it('says what is confirmed and in which direction, else one of the three other words', () => {
    expect([
      changeText(compared('confirmed', 0.8), compared('mayBeChance')),
      changeText(compared('confirmed', -0.8), compared('confirmed', -0.2)),
      changeText(compared('mayBeChance'), compared('confirmed', 0.2)),
      changeText(compared('mayBeChance'), compared('mayBeChance')),
      changeText(compared('tooFew', null), compared('mayBeChance')),
      changeText(compared('tooFew', null), compared('tooFew', null)),
      changeText(compared('broken', null), compared('broken', null)),
      changeText(null, compared('mayBeChance')),
      changeText(null, null),
    ]).toEqual([
      'säkerställd: högre',
      'säkerställd: lägre, färre vet\u00a0ej',
      'säkerställd: fler vet\u00a0ej',
      'kan vara slump',
      'kan vara slump',
      'för få svar för att jämföra',
      'trenden bruten',
      'kan vara slump',
      '',
    ]);
  });
});

describe('a change as people', () => {
  // STATISTICS.md rule 11: 7 of 24 against 14 of 30 is 4.2 of 24, four more; METHOD.md D4 has the words.
  it('counts who can answer', () => {
    expect(moreWhoCanAnswerText(moreWhoCanAnswer(14 / 30, 7 / 24, 24), 24)).toBe('fyra fler av 24 kan svara i år');
    expect([moreWhoCanAnswerText(0, 24), moreWhoCanAnswerText(-1, 24), moreWhoCanAnswerText(13, 40)]).toEqual([
      'lika många av 24 kan svara i år',
      'en färre av 24 kan svara i år',
      '13 fler av 40 kan svara i år',
    ]);
  });

  it('is a step for so many, and the steps themselves from one step on', () => {
    expect([
      stepsMovedText(stepsMoved(2, 2 + 8 / 17, 17), 17),
      stepsMovedText(stepsMoved(3, 2.5, 10), 10),
      stepsMovedText(stepsMoved(3, 3.01, 10), 10),
      stepsMovedText(stepsMoved(2, 3.25, 17), 17),
      stepsMovedText(stepsMoved(3, 2, 17), 17),
    ]).toEqual([
      'skattningen motsvarar att 8 av 17 svarat ett steg högre',
      'skattningen motsvarar att 5 av 10 svarat ett steg lägre',
      'skattningen är lika hög',
      'skattningen är 1,3 steg högre',
      'skattningen är ett steg lägre',
    ]);
  });
});

describe('the message of a change', () => {
  const message = (
    better: number,
    worse: number,
    knowMore = 0,
    knowLess = 0,
    kind: 'questions' | 'areas' = 'questions',
  ): string => change.message({ kind, better, worse, knowMore, knowLess }, 2025);

  it('counts what has safely become better or worse, then who can answer, and says when nothing can be said', () => {
    expect([
      message(1, 0),
      message(0, 2, 1),
      message(2, 1),
      message(1, 0, 0, 0, 'areas'),
      message(0, 0, 1),
      message(0, 0, 0, 2),
      message(0, 0, 1, 1),
      message(0, 0),
    ]).toEqual([
      `En fråga är säkerställt bättre ${SINCE}`,
      `Två frågor är säkerställt sämre ${SINCE}`,
      `Två frågor är säkerställt bättre och en sämre ${SINCE}`,
      `Ett delområde är säkerställt bättre ${SINCE}`,
      `Säkerställt fler kan svara på en fråga ${SINCE}`,
      `Säkerställt färre kan svara på två frågor ${SINCE}`,
      `Andelen vet\u00a0ej har säkerställt ändrats på två frågor ${SINCE}`,
      `Vi kan inte säga om det har blivit bättre eller sämre ${SINCE}`,
    ]);
  });

  it('is one line about vet ej, with a short name where there is one', () => {
    expect([
      change.dontKnow('questions', ['Ägare för uppgifter'], []),
      change.dontKnow('questions', [], ['x'.repeat(40)]),
      change.dontKnow('areas', ['a', 'b'], ['c']),
    ]).toEqual([
      'Säkerställt färre svarar vet\u00a0ej: Ägare för uppgifter.',
      'Säkerställt fler svarar vet\u00a0ej på en fråga.',
      'Säkerställt färre svarar vet\u00a0ej i två delområden, fler i ett.',
    ]);
  });

  it('says of the rest that nothing can be said', () => {
    expect([change.rest(29, 'questions', true), change.rest(1, 'areas', true), change.rest(2, 'areas', false)]).toEqual(
      [
        'Om de andra 29 frågorna kan vi inget säga.',
        'Om ett annat delområde kan vi inget säga.',
        'Om två delområden kan vi inget säga.',
      ],
    );
  });

  it('names what is little as a sentence', () => {
    expect([change.named('M', ['a', 'b']), change.named('M', []), change.named('M', ['a', 'b', 'c', 'd'])]).toEqual([
      'M: a och b.',
      'M.',
      'M.',
    ]);
  });
});
