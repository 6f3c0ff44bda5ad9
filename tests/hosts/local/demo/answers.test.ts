import { demoAnswers, demoSeed } from '../../../../src/hosts/local/demo/answers';
import { analysis, survey } from '../../../report/deck/demo-analysis';

describe('the demo survey', () => {
  test('is the same each time: 402 respondents of seven municipalities, one row of none, 30 questions', () => {
    const rows = demoAnswers(demoSeed);
    expect(demoAnswers(demoSeed)).toEqual(rows);
    expect([rows.length, new Set(rows.map((row) => row.length))]).toEqual([1 + 402 + 1, new Set([32])]);
  });

  test('is clear: all on the joint shortlist and on Demostad’s lies in Börja här, and no picture needs more than 60 percent', () => {
    const outside = (id: string): readonly string[] => {
      const unit = analysis.units.find((one) => one.id === id)!;
      return unit.shortlist.filter((question) => unit.questions.find(({ questionId }) => questionId === question)?.field !== 'startHere');
    };
    expect([outside('*'), outside('demostad'), outside('granneby'), outside('pahittsas'), outside('exempelsund')]).toEqual([[], [], [], [], ['F07']]);
    expect(analysis.shareAxisMax).toBe(0.6);
    expect(survey.questions).toHaveLength(30);
  });

  test('lets economy and data stand first, for all and for Demostad', () => {
    for (const id of ['*', 'demostad']) {
      const areas = [...analysis.units.find((unit) => unit.id === id)!.areas].sort((a, b) => (b.startScore ?? 0) - (a.startScore ?? 0));
      expect(areas.slice(0, 2).map(({ area, field }) => [area, field])).toEqual([['Ekonomi och uppföljning', 'startHere'], ['Data och information', 'startHere']]);
    }
  });
});
