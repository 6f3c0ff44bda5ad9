import { longStatements } from '../../../src/requests/slides/long-statements';

const LONG =
  'Vi har en gemensam och nedskriven bild av vad digitaliseringen ska leda till för invånare, företag och medarbetare, som följs upp varje år och som alla chefer känner till.';
const question = (id: string, statement: string, shortName = statement) => ({ id, statement, shortName });
const questions = [
  question('F1', 'Kort.'),
  question('F2', LONG, 'Målbild'),
  question('F3', LONG),
  question('F4', LONG, 'Annan'),
];
const unit = (level: string, ...shortlist: string[]) => [{ level, shortlist }];

it('a listed statement of more than three lines says that its short name stands instead, or is missing', () => {
  expect(longStatements(unit('municipality', 'F1', 'F2', 'F3'), questions, 'Frågor')).toEqual([
    {
      severity: 'info',
      code: 'SHORT_NAME_ON_SLIDE',
      place: { tab: 'Frågor' },
      details: { id: 'F2', shortName: 'Målbild' },
    },
    { severity: 'warning', code: 'LONG_STATEMENT_WITHOUT_SHORT_NAME', place: { tab: 'Frågor' }, details: { id: 'F3' } },
  ]);
});

it('a statement on no slide is not told of', () => {
  expect([
    longStatements(unit('municipality', 'F1'), questions, 'Frågor'),
    longStatements(unit('department', 'F2'), questions, 'Frågor'),
  ]).toEqual([[], []]);
});
