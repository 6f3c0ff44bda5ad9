import { languageIn, parseArguments } from '../../src/command/arguments';
import { sv } from '../../src/messages/sv';

describe('the command line', () => {
  it('without anything asks for the demo in out/', () => {
    expect(parseArguments([], sv)).toEqual({ answers: null, mapping: null, earlier: null, out: 'out', language: 'sv' });
  });

  it('names a file of answers, a mapping, the measurement before and a folder', () => {
    expect(
      parseArguments(
        ['--answers', 'svar.csv', '--mapping=karta.json', '--earlier', 'fjol.csv', '--out', 'resultat'],
        sv,
      ),
    ).toEqual({
      answers: 'svar.csv',
      mapping: 'karta.json',
      earlier: 'fjol.csv',
      out: 'resultat',
      language: 'sv',
    });
  });

  it('names the year, the cooperation, those invited, and a yes to what is proposed', () => {
    expect(
      parseArguments(
        ['--answers', 'svar.csv', '--year', '2025', '--name', 'Fyra', '--invited', 'inbjudna.csv', '--accept'],
        sv,
      ),
    ).toMatchObject({ year: 2025, name: 'Fyra', invited: 'inbjudna.csv', accept: true });
  });

  it('names a file for unrounded figures, outside the folder of results', () => {
    expect(parseArguments(['--exact', 'kontroll.csv'], sv)).toMatchObject({ exact: 'kontroll.csv' });
    for (const inside of ['out/kontroll.csv', 'out', './out/../out/x/kontroll.csv'])
      expect(() => parseArguments(['--exact', inside], sv)).toThrow('Orundade siffror är lika känsliga som svaren');
    expect(() => parseArguments(['--out', 'resultat', '--exact', 'resultat/x.csv'], sv)).toThrow('resultat/x.csv');
  });

  it.each(['25', 'i år', '1066', '20255'])('%s is no year', (year) =>
    expect(() => parseArguments(['--answers', 'svar.csv', '--year', year], sv)).toThrow(/är inget årtal\./),
  );

  it.each(['year', 'name', 'invited'])('--%s needs answers too', (name) =>
    expect(() => parseArguments([`--${name}`, '2025'], sv)).toThrow(sv.commandFaults.needsAnswers(name)),
  );

  it.each(['mapping', 'earlier'])('needs answers where there is --%s', (name) => {
    expect(() => parseArguments([`--${name}`, 'fil'], sv)).toThrow(sv.commandFaults.needsAnswers(name));
  });

  it.each([[['svar.csv']], [['--answer', 'svar.csv']], [['--answers']], [['--out', '--answers', 'svar.csv']]])(
    '%j is refused with how it is used',
    (args) => {
      expect(() => parseArguments(args, sv)).toThrow(/^Kommandot förstår inte [^]*npm start -- --answers FIL/);
    },
  );

  it.each([[['--answers', '']], [['--out=']], [['--answers', 'svar.csv', '--earlier=']]])(
    '%j names nothing, which is refused',
    (args) => {
      expect(() => parseArguments(args, sv)).toThrow(/^Kommandot saknar ett namn efter --(answers|out|earlier)\./);
    },
  );

  it('names the language, and is told off in it where the rest is off', () => {
    expect(parseArguments(['--language', 'en'], sv).language).toBe('en');
    expect(() => parseArguments(['--language', 'de'], sv)).toThrow(/^Språket ”de” finns inte. Välj ett av sv, en\./);
    expect([['--language=en', '--nonsense'], ['--language', 'de'], [], ['--language']].map(languageIn)).toEqual([
      'en',
      'sv',
      'sv',
      'sv',
    ]);
  });
});
