import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { findings, findingWords } from '../../src/messages/sv/findings';
import { inputErrors } from '../../src/messages/sv/input-errors';

const source = resolve(__dirname, '../../src');
const codeOf = (pattern: RegExp): string[] => {
  const files = ['responses', 'settings', 'hosts/node', 'hosts/node/read-answers'].flatMap((folder) =>
    readdirSync(join(source, folder)).filter((name) => name.endsWith('.ts')).map((name) => readFileSync(join(source, folder, name), 'utf8')));
  return [...new Set(files.flatMap((text) => [...text.matchAll(pattern)].map((match) => match[1] ?? '')))].sort();
};
const details = {
  tab: 'Svar', columns: ['A', 'B'], column: 'A', ids: ['q1'], cells: ['Frågor!A2'], faults: ['x'], file: 'svar.csv', line: 3, reason: 'x', encoding: 'cp850', unitColumn: 'Kommun',
};

it('every finding that is made has words', () => {
  const made = codeOf(/code: '([A-Z_]+)'/g);
  expect(made.length).toBeGreaterThan(15);
  expect(made.filter((code) => !(code in findings))).toEqual([]);
});

it('every error that is thrown has words: what happened and what to do', () => {
  const thrown = codeOf(/SurveyError\('([A-Z_]+)'/g);
  expect(thrown.length).toBeGreaterThan(10);
  expect(thrown.filter((code) => !(code in inputErrors))).toEqual([]);
  for (const words of Object.values(inputErrors)) expect(words(details)).not.toMatch(/undefined|NaN|\[object/);
});

it.each(Object.keys(findings))('the words of %s say what and what to do', (code) => {
  const filled = { text: 'x', count: 2, value: 5, times: 2, name: 'Demostad', rows: 3, similar: '', invited: 2, id: 'q1', column: 'A', kind: 'email', label: 'x', encoding: 'cp850', columns: 'A', used: 'Nej' };
  const { what, todo } = findingWords({ severity: 'Info', code, where: 'Svar!A1', details: filled });
  expect(`${what} ${todo}`).not.toMatch(/undefined|NaN|signifikant|konfidensintervall|score/);
  expect(what).toMatch(/[.!?]$/);
  expect(todo).not.toBe('');
});

it('a finding without words is shown as it is', () => {
  expect(findingWords({ severity: 'Info', code: 'NEW_CODE', where: 'Svar', details: { a: 1, b: 'x' } })).toEqual({ what: 'NEW_CODE 1, x', todo: '' });
});
