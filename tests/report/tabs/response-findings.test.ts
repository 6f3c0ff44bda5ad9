import type { UnitResult } from '../../../src/analysis/analysis';
import { findingWords } from '../../../src/messages/finding';
import { sv } from '../../../src/messages/sv';
import { responseFindings } from '../../../src/report/tabs/response-findings';

const unit = (name: string, more: Partial<UnitResult>): UnitResult => ({
  id: name,
  name,
  ownName: name,
  level: 'municipality',
  municipality: name,
  respondents: null,
  invited: null,
  shown: 'shown',
  hiddenDivisions: [],
  questions: [],
  areas: [],
  categories: [],
  dimensions: [],
  shortlist: [],
  standsOut: null,
  ...more,
});
const rows = (...units: UnitResult[]): string[][] =>
  responseFindings(
    { units, minimumGroup: 5, merges: [], municipalityMerge: null },
    { municipality: 'Kommuner', department: 'Förvaltningar' },
  ).map((finding) => [sv.severityNames[finding.severity], finding.place.tab, findingWords(finding, sv).what]);
const nbsp = '\u00a0';

it('each unit says how many of those invited answered; under half is a warning', () => {
  expect(
    rows(
      unit('Demostad', { respondents: 47, invited: 60 }),
      unit('Granneby', { respondents: 30, invited: 60 }),
      unit('Storlunda', { respondents: 29, invited: 60 }),
      unit('Demostad / Vård', { level: 'department', respondents: 1200, invited: 2400 }),
    ),
  ).toEqual([
    ['Info', 'Kommuner', `Demostad: 47 av 60 svarade (78${nbsp}%).`],
    ['Info', 'Kommuner', `Granneby: 30 av 60 svarade (50${nbsp}%).`],
    ['Varning', 'Kommuner', `Storlunda: 29 av 60 svarade (48${nbsp}%). De som inte svarade kan tycka något annat.`],
    ['Info', 'Förvaltningar', `Demostad / Vård: 1${nbsp}200 av 2${nbsp}400 svarade (50${nbsp}%).`],
  ]);
});

it('a hidden unit says why in words, without a number', () => {
  expect(
    rows(
      unit('Lillåker', { shown: 'few' }),
      unit('Demostad / Miljö', { level: 'department', shown: 'hidden' }),
      unit('Demostad / Kultur', { level: 'department', shown: 'none', respondents: 0 }),
    ),
  ).toEqual([
    [
      'Varning',
      'Kommuner',
      'Lillåker visas inte: färre än 5 har svarat. Deras svar visas ingenstans och ingår inte i de gemensamma siffrorna.',
    ],
    [
      'Info',
      'Förvaltningar',
      'Demostad / Miljö visas inte för sig: färre än 5 har svarat, eller så skulle siffran röja en sådan grupp. Svaren ingår i kommunens siffror.',
    ],
    ['Info', 'Förvaltningar', 'Ingen har svarat för Demostad / Kultur.'],
  ]);
  // Even if a number had been left in it.
  expect(rows(unit('Lillåker', { shown: 'few', respondents: 4, invited: 9 }))).toEqual([
    [
      'Varning',
      'Kommuner',
      'Lillåker visas inte: färre än 5 har svarat. Deras svar visas ingenstans och ingår inte i de gemensamma siffrorna.',
    ],
  ]);
});

it('more answers than invited is a warning with the tab to look in', () => {
  const [finding] = responseFindings(
    {
      units: [unit('Demostad / Vård', { level: 'department', respondents: 9, invited: 7 })],
      minimumGroup: 5,
      merges: [],
      municipalityMerge: null,
    },
    { municipality: 'Kommuner', department: 'Förvaltningar' },
  );
  expect([finding?.severity, findingWords(finding!, sv)]).toEqual([
    'warning',
    {
      what: 'Demostad / Vård har 9 svar men bara 7 inbjudna.',
      todo: 'Kontrollera antalet inbjudna på fliken Förvaltningar, och om någon har svarat två gånger.',
    },
  ]);
});

it('unknown numbers of invited are one row, and no row for departments where nobody has given any', () => {
  expect(
    rows(
      unit('Demostad', { respondents: 9 }),
      unit('Granneby', { respondents: 9 }),
      unit('Storlunda', { respondents: 9, invited: 10 }),
      unit('Demostad / Vård', { level: 'department', respondents: 9 }),
    ),
  ).toEqual([
    ['Info', 'Kommuner', `Storlunda: 9 av 10 svarade (90${nbsp}%).`],
    [
      'Info',
      'Kommuner',
      'Antal inbjudna saknas för 2 enheter: Demostad, Granneby. Svarsandelen går inte att räkna ut.',
    ],
  ]);
  expect(
    rows(
      unit('Demostad / roll: Chef', { level: 'role', respondents: 9 }),
      unit('*', { level: 'total', respondents: 9 }),
    ),
  ).toEqual([]);
});
