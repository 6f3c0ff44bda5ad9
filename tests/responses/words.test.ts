import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findings, findingWords } from '../../src/messages/sv/findings';
import { planFindings } from '../../src/messages/sv/plan';
import { inputErrors } from '../../src/messages/sv/input-errors';

const source = resolve(__dirname, '../../src');
const files = readdirSync(source, { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .map((name) => readFileSync(join(source, name), 'utf8'));
const literalsIn = (texts: readonly string[], pattern: RegExp): string[] =>
  [...new Set(texts.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')))].sort();
const errorCodes = literalsIn(files, /SurveyError\(\s*'([A-Z_]+)'/g);
/** Whatever looks like a code in a file that makes findings, and is no error's. */
const findingCodes = literalsIn(
  files.filter((text) => /import .*\bFinding\b.*messages\/finding'/.test(text)),
  /'([A-Z]{2,}(?:_[A-Z]+)+)'/g,
).filter((code) => !errorCodes.includes(code));
const reading = ['responses', 'settings', 'command/answer-files', 'command/answer-files/read-answers'].flatMap(
  (folder) =>
    readdirSync(join(source, folder))
      .filter((name) => name.endsWith('.ts'))
      .map((name) => readFileSync(join(source, folder, name), 'utf8')),
);
const details = {
  tab: 'Svar',
  columns: ['A', 'B'],
  column: 'A',
  ids: ['q1'],
  cells: ['Frågor!A2'],
  faults: ['x'],
  file: 'svar.csv',
  line: 3,
  reason: 'x',
  encoding: 'cp850',
  unitColumn: 'Kommun',
};

it('every finding that is made has words', () => {
  expect(findingCodes.length).toBeGreaterThan(40);
  expect(findingCodes.filter((code) => !(code in findings) && !(code in planFindings))).toEqual([]);
});

it('there are no words for a finding that nothing makes', () => {
  const made = literalsIn(files, /'([A-Z_]+)'/g);
  expect(Object.keys(findings).filter((code) => !made.includes(code))).toEqual([]);
});

it('every error that is thrown has words: what happened and what to do', () => {
  const thrown = literalsIn(reading, /SurveyError\('([A-Z_]+)'/g);
  expect(thrown.length).toBeGreaterThan(10);
  expect(thrown.filter((code) => !(code in inputErrors))).toEqual([]);
  for (const words of Object.values(inputErrors)) expect(words(details)).not.toMatch(/undefined|NaN|\[object/);
});

it.each(Object.keys(findings))('the words of %s say what and what to do', (code) => {
  const filled = {
    text: 'x',
    count: 2,
    value: 5,
    times: 2,
    name: 'Demostad',
    rows: 3,
    similar: '',
    invited: 2,
    id: 'q1',
    column: 'A',
    kind: 'email',
    label: 'x',
    encoding: 'cp850',
    columns: 'A',
    used: 'Nej',
    respondents: 1,
    tab: 'Kommuner',
    names: 'Demostad',
    municipality: 'Demostad',
    first: 3,
    now: 'x',
    before: 'y',
    minimumGroup: 3,
    reason: 'x',
    shown: 'few',
    use: 'unit',
    values: '1',
    year: 2025,
    min: 1,
    max: 6,
    unit: 'Demostad',
    width: 3,
    shortName: 'x',
    slot: 'ACCENT4',
    ratio: 2.1,
  };
  const { what, todo } = findingWords({ severity: 'Info', code, where: 'Svar!A1', details: filled });
  expect(`${what} ${todo}`).not.toMatch(/undefined|NaN|signifikant|konfidensintervall|score/);
  expect(what).toMatch(/[.!?]$/);
  expect(todo).not.toBe('');
});

it('a finding without words is shown as it is', () => {
  expect(findingWords({ severity: 'Info', code: 'NEW_CODE', where: 'Svar', details: { a: 1, b: 'x' } })).toEqual({
    what: 'NEW_CODE 1, x',
    todo: '',
  });
});
