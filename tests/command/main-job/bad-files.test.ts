/** Files that cannot be used end the main job with Swedish words, and nothing is written where its results would have gone. */
import { spawnSync } from 'node:child_process';
import { sv } from '../../../src/messages/sv';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { explainFailure } from '../../../src/command/explain-failure';
import { runMainJob } from '../../../src/command/main-job/main-job';

const ROOT = join(__dirname, '../../..');
const folder = mkdtempSync(join(tmpdir(), 'digital-mognad-'));
const out = join(folder, 'out');
const quiet = { step: () => undefined, part: () => undefined, finding: () => undefined, done: () => undefined };

afterAll(() => rmSync(folder, { recursive: true }));

const file = (name: string, content: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
};

const ANSWERS = 'Kommun,Fråga ett\nDemostad,3\n';
const MAPPING = { unit: 'Kommun', scale: { min: 1, max: 6 }, questions: [{ column: 'Fråga ett', id: 'q1' }] };

/** What the person is told. */
async function told(answers: string, mapping: string | null): Promise<string> {
  try {
    await runMainJob(
      {
        answers,
        mapping,
        earlier: null,
        out,
        language: 'sv',
        dist: join(ROOT, 'dist'),
        now: Date.UTC(2026, 10, 23, 6, 30),
      },
      quiet,
    );
  } catch (thrown) {
    return explainFailure(thrown, sv).text;
  }
  return 'nothing';
}

describe('the main job on files that cannot be used', () => {
  const cases: readonly (readonly [what: string, files: () => readonly [string, string | null], words: RegExp])[] = [
    [
      'no such file',
      () => [join(folder, 'saknas.csv'), null],
      /^Filen saknas\.csv finns inte eller går inte att öppna\. Kontrollera namnet och mappen\.$/,
    ],
    [
      'another kind of file',
      () => [file('svar.pdf', 'x'), null],
      /^Filen svar\.pdf är en pdf, och ur en sådan går det inte att läsa svaren\. Hämta dem som \.csv eller \.xlsx ur enkätverktyget och försök igen\.$/,
    ],
    [
      'an empty file',
      () => [file('tom.csv', ''), null],
      /^Filen tom\.csv är tom\. Kontrollera att svaren har sparats i den\.$/,
    ],
    [
      'an open quotation mark',
      () => [file('citat.csv', 'Kommun,Fråga ett\n"Demostad,3\n'), null],
      /^Filen citat\.csv går inte att läsa: ett citattecken som öppnas på eller före rad \d+ stängs aldrig\./,
    ],
    [
      'a broken .xlsx',
      () => [file('trasig.xlsx', 'PK nej'), null],
      /^Filen trasig\.xlsx går inte att läsa \(.+\)\. Spara den på nytt från kalkylprogrammet och försök igen\.$/,
    ],
    [
      'no column of answers',
      () => [file('text.csv', 'Kommun,Ort\nDemostad,Byn\n'), null],
      /^Ingen kolumn bland svaren har tal på skalan, så verktyget vet inte vilka som är frågor\. Ange en mappningsfil/,
    ],
    [
      'no such mapping',
      () => [file('svar.csv', ANSWERS), join(folder, 'saknas.json')],
      /^Filen saknas\.json finns inte eller går inte att öppna/,
    ],
    [
      'a mapping that is no JSON',
      () => [file('svar.csv', ANSWERS), file('karta.json', '{"unit": ')],
      /^Mappningsfilen karta\.json går inte att använda\. Rätta detta:\n• Filen är inte giltig JSON/,
    ],
    [
      'a mapping with faults, all told at once',
      () => [
        file('svar.csv', ANSWERS),
        file(
          'karta.json',
          JSON.stringify({
            ...MAPPING,
            scale: { min: 6, max: 1 },
            questions: [...MAPPING.questions, ...MAPPING.questions],
          }),
        ),
      ],
      /^Mappningsfilen karta\.json går inte att använda\. Rätta detta:\n• scale går från 6 till 1\. [^\n]+\n• Fråge-ID q1 finns mer än en gång i questions\.$/,
    ],
    [
      'a mapping of another file',
      () => [file('svar.csv', ANSWERS), file('karta.json', JSON.stringify({ ...MAPPING, unit: 'Ort' }))],
      /^Bland svaren saknas kolumnen ”Ort”, som ska säga vilken kommun varje svar gäller\. (?!.*meny).*mappningsfilen \(unit\)\.$/,
    ],
  ];

  it.each(cases)('%s', async (_, files, words) => {
    expect(await told(...files())).toMatch(words);
    expect(existsSync(out)).toBe(false);
  });

  it('exits with 1 and Swedish words on stderr, without a trace of where in the program it was', () => {
    const run = spawnSync(
      process.execPath,
      [
        join(ROOT, 'node_modules/tsx/dist/cli.mjs'),
        join(ROOT, 'src/command/start.ts'),
        '--answers',
        join(folder, 'saknas.csv'),
        '--out',
        out,
      ],
      { encoding: 'utf8' },
    );
    expect(run.status).toBe(1);
    expect(run.stdout).toBe('');
    expect(run.stderr).toMatch(
      /Filen saknas\.csv finns inte eller går inte att öppna\. Kontrollera namnet och mappen\.\n$/,
    );
    expect(run.stderr).not.toMatch(/\bat .*:\d+:\d+|Error:/);
    expect(readdirSync(folder)).not.toContain('out');
  });
});
