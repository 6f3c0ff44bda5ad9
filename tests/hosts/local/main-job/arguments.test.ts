import { parseArguments, usage } from '../../../../src/hosts/local/main-job/arguments';

describe('the command line', () => {
  it('without anything asks for the demo in out/', () => {
    expect(parseArguments([])).toEqual({ answers: null, mapping: null, out: 'out' });
  });

  it('names a file of answers, a mapping and a folder', () => {
    expect(parseArguments(['--answers', 'svar.csv', '--mapping=karta.json', '--out', 'resultat'])).toEqual({ answers: 'svar.csv', mapping: 'karta.json', out: 'resultat' });
  });

  it('needs answers where there is a mapping', () => {
    expect(() => parseArguments(['--mapping', 'karta.json'])).toThrow(`--mapping behöver också --answers.\n${usage}`);
  });

  it.each([[['svar.csv']], [['--answer', 'svar.csv']], [['--answers']], [['--out', '--answers', 'svar.csv']]])('%j is refused with how it is used', (args) => {
    expect(() => parseArguments(args)).toThrow(/^Kommandot förstår inte [^]*npm start -- --answers FIL/);
  });

  it.each([[['--answers', '']], [['--out=']]])('%j names nothing, which is refused', (args) => {
    expect(() => parseArguments(args)).toThrow(/^Kommandot saknar ett namn efter --(answers|out)\./);
  });
});
