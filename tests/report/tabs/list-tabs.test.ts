/** Every tab that is one table, word for word: what a new workbook gets, and what the demo survey's tabs say of some of its units. */
import { sv } from '../../../src/messages/sv';
import { analysisTab, emptyAnalysisTab } from '../../../src/report/tabs/analysis-tab';
import { areasTab, emptyAreasTab } from '../../../src/report/tabs/areas-tab';
import { checkTab, emptyCheckTab } from '../../../src/report/tabs/check-tab';
import { decisionsTab } from '../../../src/report/tabs/decisions-tab';
import { dialoguesTab } from '../../../src/report/tabs/dialogues-tab';
import { decksTab, documentsTab, mailingTab, statusTab } from '../../../src/report/tabs/log-tabs';
import { planTab } from '../../../src/report/tabs/plan-tab';
import { settingsTab } from '../../../src/report/tabs/settings-tab';
import { answersTab, departmentsTab, municipalitiesTab, questionsTab } from '../../../src/report/tabs/survey-tabs';
import { noReach } from '../../../src/messages/hits';
import { at } from '../../at';
import { expectGolden } from '../../golden';
import { analysis, survey } from '../deck/demo-analysis';
import type { TableCell } from '../../../src/report/tabs/table';
import { rowText, tabText } from './tab-text';

const UNITS = ['Medel av 6 av 7 kommuner', 'Demostad', 'Demostad / Miljö', 'Demostad / roll: Chef', 'Lillåker'];
const QUESTIONS = ['F01', 'F09', 'F20', 'F25'];

/** In both tabs the unit stands in the third column, in Analys the question in the fourth. */
const ofUnits = ([, , unit]: readonly TableCell[]): boolean => UNITS.includes(unit && 'text' in unit ? unit.text : '');
const ofQuestions = (row: readonly TableCell[]): boolean =>
  ofUnits(row) && QUESTIONS.includes(row[3] && 'text' in row[3] ? row[3].text : '');

it('a new workbook’s', () =>
  expectGolden(
    'tabs-new.txt',
    [
      settingsTab(sv),
      municipalitiesTab(true, sv),
      questionsTab(true, sv),
      departmentsTab(sv),
      answersTab(sv),
      emptyCheckTab(sv),
      emptyAnalysisTab(sv),
      emptyAreasTab(sv),
      planTab(sv),
      decisionsTab(sv),
      dialoguesTab(sv),
      mailingTab(sv),
      statusTab(sv),
      decksTab(sv),
      documentsTab(sv),
    ]
      .map((tab) => tabText(tab))
      .join('\n'),
  ));

it('Analys', () => expectGolden('tab-analysis.txt', tabText(analysisTab(analysis, survey, sv), ofQuestions)));

it('Delområden', () => expectGolden('tab-areas.txt', tabText(areasTab(analysis, sv), ofUnits)));

describe('Kontroll', () => {
  it('says that there is nothing to do where there is nothing', () =>
    expect(checkTab([], noReach, sv).rows.map(rowText)).toEqual([
      `   |  | ${sv.checkWords.nothing} | ${sv.checkWords.nothingTodo}`,
    ]));

  it('has the heaviest first, with its place', () => {
    const place = at('Inställningar!A4');
    const { rows } = checkTab(
      [
        { severity: 'info', code: 'UNKNOWN_SETTING', place, details: { name: 'Färg' } },
        { severity: 'warning', code: 'DOUBLED_SETTING', place, details: { name: 'Mätår' } },
      ],
      noReach,
      sv,
    );
    expect(rows.map(([severity, where]) => [severity, where])).toEqual([
      [{ text: 'Varning' }, { text: 'Inställningar!A4' }],
      [{ text: 'Info' }, { text: 'Inställningar!A4' }],
    ]);
    for (const row of rows) expect(rowText(row)).toMatch(/(Mätår|Färg).* \| \S/);
  });
});

it('examples in a workbook that has answers are not counted', () => {
  const told = (counted: boolean): string[] =>
    [municipalitiesTab(counted, sv), questionsTab(counted, sv)].flatMap(({ columns, rows }) => {
      const column = columns.findIndex(({ key }) => key === 'active' || key === 'included');
      return rows.map((row) => rowText([row[column]!]).trim());
    });
  expect(new Set(told(true))).toEqual(new Set(['Ja']));
  expect(new Set(told(false))).toEqual(new Set(['Nej']));
});
