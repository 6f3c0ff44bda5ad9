import { parse } from 'csv-parse/sync';
import { analysisCsv } from '../../../src/hosts/node/analysis-csv';
import { analysed, madeSurvey, rowsOf } from '../../analysis/made-survey';

it('has the header, the total first, hidden figures empty and the reason', () => {
  const csv = analysisCsv(analysed(madeSurvey(1, [], ['=Namn, "A"', 'Liten', 'Ingen']), [...rowsOf('=Namn, "A"', 'v v v v v'), ...rowsOf('Liten', '1 2')]));
  expect(csv.split('\n')).toEqual([
    'unit,question,answering,rated,dontKnow,blank,invalid,mean,sd,selfRating,dontKnowShare,wilsonLow,wilsonHigh,meanLow,meanHigh,startScore,shown',
    // Ends as reference.py of the real answers works them out: 5 of 7, and 5 of 5.
    '*,q1,7,2,5,0,0,,,,0.7142857142857143,0.35893445183261935,0.9177810759959434,,,,färre än 5',
    '"=Namn, ""A""",q1,5,0,5,0,0,,,,1,0.5655175352168252,1,,,,visas',
    'Liten,q1,,,,,,,,,,,,,,,färre än 5',
    'Ingen,q1,,,,,,,,,,,,,,,inga svar',
    '',
  ]);
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
