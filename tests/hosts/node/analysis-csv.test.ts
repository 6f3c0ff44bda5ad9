import { parse } from 'csv-parse/sync';
import { analysisCsv } from '../../../src/hosts/node/analysis-csv';
import { workedRows } from '../../analysis/chance/worked-units';
import { analysed, madeSurvey, rowsOf } from '../../analysis/made-survey';

const header =
  'unit,question,answering,rated,dontKnow,blank,invalid,mean,sd,selfRating,dontKnowShare,wilsonLow,wilsonHigh,meanLow,meanHigh,startScore,shown,' +
  'level,chanceStartHere,place,placeFrom,placeTo,certainty,field,sensitivity,agreement,' +
  'othersMeanDiff,othersMeanLow,othersMeanHigh,othersMeanP,othersMeanPHolm,othersMeanWord,' +
  'othersShareDiff,othersShareLow,othersShareHigh,othersShareP,othersSharePHolm,othersShareWord,' +
  'changeMeanDiff,changeMeanLow,changeMeanHigh,changeMeanP,changeMeanPHolm,changeMeanWord,' +
  'changeShareDiff,changeShareLow,changeShareHigh,changeShareP,changeSharePHolm,changeShareWord';

it('has the header, the total first, hidden figures empty and the reason', () => {
  const csv = analysisCsv(analysed(madeSurvey(1, [], ['=Namn, "A"', 'Liten', 'Ingen']), [...rowsOf('=Namn, "A"', 'v v v v v'), ...rowsOf('Liten', '1 2')]));
  const nothing = ','.repeat(32);
  // Ends as reference.py of the real answers works them out: 5 of 7, and 5 of 5.
  const total = '7,2,5,0,0,,,,0.7142857142857143,0.35893445183261935,0.9177810759959434,,,,färre än 5,total' + nothing;
  const equal = ',,,,,,,,1,0.5655175352168252,1,,,,visas,total' + nothing;
  const own = `5,0,5,0,0,,,,1,0.5655175352168252,1,,,,visas,municipality${','.repeat(20)}för få svar för att jämföra${','.repeat(12)}`;
  expect(csv.split('\n')).toEqual([
    header,
    `*,q1,${total}`,
    `*,Område,${total}`,
    `*lika,q1,${equal}`,
    `*lika,Område,${equal}`,
    `"=Namn, ""A""",q1,${own}`,
    `"=Namn, ""A""",Område,${own}`,
    `Liten,q1,,,,,,,,,,,,,,,färre än 5,municipality${nothing}`,
    `Liten,Område,,,,,,,,,,,,,,,färre än 5,municipality${nothing}`,
    `Ingen,q1,,,,,,,,,,,,,,,inga svar,municipality${nothing}`,
    `Ingen,Område,,,,,,,,,,,,,,,inga svar,municipality${nothing}`,
    '',
  ]);
});

it('has chance, place, words and comparison in the words of the screen', () => {
  const csv = analysisCsv(analysed(madeSurvey(4, ['A', 'B', 'C', 'D']), workedRows));
  const rows = parse(csv, { columns: true }) as Record<string, string>[];
  const first = rows.find((row) => row['unit'] === 'U1' && row['question'] === 'q1');
  expect(first).toMatchObject({
    level: 'municipality', place: '3', field: 'Känd svaghet', sensitivity: 'Samma i alla tre', othersMeanWord: 'säkerställd', othersShareWord: 'kan vara slump', changeMeanDiff: '',
  });
  expect(Number(first?.['othersMeanPHolm'])).toBeCloseTo(0.02252718758047468, 10);
  const third = rows.find((row) => row['unit'] === 'U0' && row['question'] === 'q3');
  expect(third).toMatchObject({ certainty: 'Osäkert', field: 'Känd styrka', sensitivity: 'Känd styrka, Känd styrka, Börja här', agreement: 'Vi ser olika' });
  expect(Number(third?.['chanceStartHere'])).toBeCloseTo(0.287221461595, 10);
});

it('numbers read back as the very same numbers', () => {
  const analysis = analysed(madeSurvey(1), rowsOf('A', '1 1 2 5 6 v 4'));
  const rows = parse(analysisCsv(analysis), { columns: true }) as Record<string, string>[];
  const figures = analysis.units[0]?.questions[0];
  expect([rows[0]?.['mean'], rows[0]?.['sd'], rows[0]?.['wilsonHigh'], rows[0]?.['startScore']].map(Number)).toEqual(
    [figures?.mean, figures?.sd, figures?.shareInterval?.[1], figures?.startScore]);
});

it('a higher minimum group is named', () => {
  expect(analysisCsv(analysed(madeSurvey(1), rowsOf('A', '1 2 3 4 5 6'), { minimumGroup: 7 }))).toContain('färre än 7');
});
