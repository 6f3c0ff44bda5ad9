import { parseArguments, usage } from '../../src/command/arguments';

describe('the command line', () => {
  it('without anything asks for the demo in out/', () => {
    expect(parseArguments([])).toEqual({ answers: null, mapping: null, earlier: null, out: 'out' });
  });

  it('names a file of answers, a mapping, the measurement before and a folder', () => {
    expect(
      parseArguments(['--answers', 'svar.csv', '--mapping=karta.json', '--earlier', 'fjol.csv', '--out', 'resultat']),
    ).toEqual({
      answers: 'svar.csv',
      mapping: 'karta.json',
      earlier: 'fjol.csv',
      out: 'resultat',
    });
  });

  it.each(['mapping', 'earlier'])('needs answers where there is --%s', (name) => {
    expect(() => parseArguments([`--${name}`, 'fil'])).toThrow(`--${name} behöver också --answers.\n${usage}`);
  });

  it.each([[['svar.csv']], [['--answer', 'svar.csv']], [['--answers']], [['--out', '--answers', 'svar.csv']]])(
    '%j is refused with how it is used',
    (args) => {
      expect(() => parseArguments(args)).toThrow(/^Kommandot förstår inte [^]*npm start -- --answers FIL/);
    },
  );

  it.each([[['--answers', '']], [['--out=']], [['--answers', 'svar.csv', '--earlier=']]])(
    '%j names nothing, which is refused',
    (args) => {
      expect(() => parseArguments(args)).toThrow(/^Kommandot saknar ett namn efter --(answers|out|earlier)\./);
    },
  );
});
