import { languages, wordsIn } from '../../src/messages';
import { causeLine, causeWords, rankedCauses, type Cause } from '../../src/messages/causes';
import type { Finding, FindingCode, FindingDetails, Severity } from '../../src/messages/finding';
import { isMany } from '../../src/messages/findings/many';
import { hitsOf, noReach } from '../../src/messages/hits';
import { sv } from '../../src/messages/sv';
import { findingSamples } from './told-samples';

const REACH = { people: 100, questions: 10 };
const NBSP = '\u00a0';

const found = <Code extends FindingCode>(
  code: Code,
  details: FindingDetails[Code],
  more: { readonly severity?: Severity; readonly row?: number; readonly tab?: string; readonly more?: number } = {},
): Finding => {
  const { severity = 'warning', row, tab = 'Svar', more: besides } = more;
  const place = row === undefined ? { tab } : { tab, row, column: 1 };
  return { severity, code, details, place, ...(besides && { more: besides }) } as unknown as Finding;
};
const lines = (...findings: Finding[]): readonly string[] =>
  rankedCauses(findings, REACH).map((cause) => causeLine(cause, sv).replaceAll(NBSP, ' '));
const codes = (...findings: Finding[]): readonly string[] =>
  rankedCauses(findings, REACH).map(({ findings: [first] }) => first.code);

describe('one row a cause', () => {
  it('ten unknown municipalities are one row, which counts them and names the first', () => {
    const ten = Array.from({ length: 10 }, (_, row) =>
      found('UNKNOWN_UNIT', { name: `Ort ${row}`, rows: row + 1 }, { row }),
    );
    expect(lines(...ten)).toEqual([
      'Svar!B1: 10 kommunnamn bland svaren finns inte på fliken Kommuner: ”Ort 0” (en rad), ”Ort 1” (2 rader), ”Ort 2” (3 rader), ' +
        '”Ort 3” (4 rader), ”Ort 4” (5 rader), ”Ort 5” (6 rader), ”Ort 6” (7 rader), ”Ort 7” (8 rader) och 2 till. Svaren räknas inte med.',
    ]);
    expect(lines(ten[0]!)).toEqual([
      'Svar!B1: En rad har kommunen ”Ort 0”, som inte finns på fliken Kommuner. Svaren räknas inte med.',
    ]);
  });

  it('those that were not kept one by one are counted', () =>
    expect(
      lines(found('UNIT_WITHOUT_ROWS', { name: 'A' }), found('UNIT_WITHOUT_ROWS', { name: 'B' }, { more: 30 })),
    ).toEqual(['Svar: Ingen har svarat för 32 kommuner: A, B och 30 till.']));

  it('of a kind without a sentence for many the first is told, and where the others are', () => {
    const cells = [3, 5, 6, 7, 8, 9, 10].map((row) => found('NOT_YES_OR_NO', { text: 'kanske', used: 'yes' }, { row }));
    expect(lines(...cells)).toEqual([
      'Svar!B4: I cellen står ”kanske”. Verktyget räknar det som Ja. Likadant är det på 6 ställen till: Svar!B6, Svar!B7, Svar!B8, Svar!B9, Svar!B10 med flera.',
    ]);
    expect(lines(cells[0]!, cells[1]!)).toEqual([
      'Svar!B4: I cellen står ”kanske”. Verktyget räknar det som Ja. Likadant är det på ett ställe till: Svar!B6.',
    ]);
  });

  it('another severity, tab or kind is another cause, and each text that is asked about is one of its own', () => {
    const question = { id: 'q1', unknown: 5, answers: 9 };
    const personal = (kind: 'email' | 'phone', row: number): Finding => found('PERSONAL_ANSWER', { kind }, { row });
    const text = (name: string): Finding =>
      found('UNKNOWN_ANSWER', { text: name, times: 1, questions: ['q1'], scale: null, proposal: null, date: '' });
    expect(
      lines(
        found('MUCH_NOT_UNDERSTOOD', question),
        found('MUCH_NOT_UNDERSTOOD', question, { severity: 'stop' }),
        found('MUCH_NOT_UNDERSTOOD', question, { tab: 'Förra' }),
      ),
    ).toHaveLength(3);
    expect(lines(personal('email', 1), personal('phone', 2), personal('email', 3))).toHaveLength(2);
    expect(lines(text('a'), text('b'))).toHaveLength(2);
  });

  it('hidden municipalities have their price and the way out, and nobody is told how many answered', () => {
    const hidden = (name: string): Finding => found('UNIT_HIDDEN', { name, shown: 'few', minimumGroup: 5 });
    const [one] = rankedCauses([hidden('Lillåker')], REACH);
    expect(causeWords(one as Cause, sv)).toEqual({
      what: 'Lillåker visas inte: färre än 5 har svarat. Deras svar visas ingenstans och ingår inte i de gemensamma siffrorna.',
      todo: 'Be fler svara om enkäten är öppen: från 5 svarande visas kommunen. Annars kan den redovisas tillsammans med en annan: skriv samma namn för båda i Redovisas som på fliken Kommuner.',
    });
    expect(lines(hidden('Lillåker'), hidden('Björkånger'), hidden('Granneby'))).toEqual([
      'Svar: 3 kommuner visas inte. Det är Lillåker, Björkånger och Granneby. I var och en har färre än 5 svarat, tillsammans högst 12. ' +
        'Deras svar visas ingenstans och ingår inte i de gemensamma siffrorna.',
    ]);
    const part = found(
      'UNIT_HIDDEN',
      { name: 'Demostad / Kultur', shown: 'hidden', minimumGroup: 5 },
      { severity: 'info' },
    );
    expect(causeWords(rankedCauses([part], REACH)[0] as Cause, sv).todo).toMatch(/välj Föreslå sammanslagning, eller/);
  });
});

describe('the heaviest first', () => {
  it('stops, then warnings, then the rest', () =>
    expect(
      codes(
        found('RESPONSE_RATE', { name: 'A', respondents: 1000, invited: 1000 }, { severity: 'info' }),
        found('UNKNOWN_UNIT', { name: 'X', rows: 99 }),
        found('NOTHING_UNDERSTOOD', { id: 'q1', answers: 1 }, { severity: 'stop' }),
      ),
    ).toEqual(['NOTHING_UNDERSTOOD', 'UNKNOWN_UNIT', 'RESPONSE_RATE']));

  it('within one severity the one that hits most answers, a cause’s findings together', () => {
    const unit = found('UNKNOWN_UNIT', { name: 'X', rows: 2 }); // 20 answers
    const question = found('QUESTION_WITHOUT_COLUMN', { id: 'q1', column: 'A' }); // 100
    const cell = found('UNKNOWN_ANSWER', {
      text: 'x',
      times: 60,
      questions: ['q1'],
      scale: null,
      proposal: null,
      date: '',
    });
    expect(codes(unit, cell, question)).toEqual(['QUESTION_WITHOUT_COLUMN', 'UNKNOWN_ANSWER', 'UNKNOWN_UNIT']);
    const five = Array.from({ length: 5 }, () => unit); // 100 together, and found first
    expect(codes(cell, ...five, question)).toEqual(['UNKNOWN_UNIT', 'QUESTION_WITHOUT_COLUMN', 'UNKNOWN_ANSWER']);
  });

  it('what hits none stands as it was found', () =>
    expect(
      codes(
        found('DOUBLED_SETTING', { name: 'x' }),
        found('UNKNOWN_SETTING', { name: 'y' }),
        found('OCCURRENCE', { text: 'x' }),
      ),
    ).toEqual(['DOUBLED_SETTING', 'UNKNOWN_SETTING', 'OCCURRENCE']));

  it('no order of two hidden municipalities tells which is the smaller', () => {
    const { UNIT_HIDDEN: details } = findingSamples;
    expect(hitsOf(found('UNIT_HIDDEN', details), REACH)).toBe(4 * REACH.questions);
  });
});

describe.each(languages)('in %s', (language) => {
  const words = wordsIn(language);
  const each = Object.entries(findingSamples).map(([code, details]): [FindingCode, FindingDetails[FindingCode]] => [
    code as FindingCode,
    details as FindingDetails[FindingCode],
  ]);

  it.each(each.filter(([code]) => isMany(code)))(
    'the words of many %s count them, and say what to do',
    (code, details) => {
      const [cause] = rankedCauses([found(code, details), found(code, details, { more: 8 })], noReach);
      const { what, todo } = causeWords(cause as Cause, words);
      expect(what).toContain('10');
      expect(`${what} ${todo}`).not.toMatch(/undefined|null|NaN|\[object/);
      expect(what).toMatch(/[.!?]$/);
      expect(todo).toMatch(/[.!?]$/);
    },
  );

  it.each(each)('two of %s are one row, or two where each is asked about', (code, details) => {
    const causes = rankedCauses([found(code, details, { row: 1 }), found(code, details, { row: 2 })], noReach);
    expect(causes).toHaveLength(code === 'UNKNOWN_ANSWER' || code === 'GUESSED_MEANING' ? 2 : 1);
    for (const cause of causes) expect(causeLine(cause, words)).toMatch(/[.!?]$/);
  });
});
