import { cutText } from '../../src/grid/cut-text';

it('sixty characters are quoted whole', () => expect(cutText('å'.repeat(60))).toBe('å'.repeat(60)));

it('of more the first sixty are quoted, and that there are more is shown', () =>
  expect(cutText('å'.repeat(61))).toBe(`${'å'.repeat(60)}…`));

it('a character outside the basic plane is one and is never halved', () =>
  expect(cutText('🌲'.repeat(61))).toBe(`${'🌲'.repeat(60)}…`));

it('what is quoted is clean', () => expect(cutText(' en\n cell ')).toBe('en cell'));
