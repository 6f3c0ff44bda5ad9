import { demoAnswers, demoSeed, earlierDemoAnswers } from '../../../src/command/demo/answers';
import { surveyTexts } from '../../../src/command/demo/demo-survey';
import { analysis, survey } from '../../report/deck/demo-analysis';

const texts = surveyTexts('sv');

describe('the demo survey', () => {
  test('is the same each time: 402 respondents of seven municipalities, one row of none, four columns about who and 30 questions', () => {
    const rows = demoAnswers(demoSeed, texts);
    expect(demoAnswers(demoSeed, texts)).toEqual(rows);
    expect([rows.length, new Set(rows.map((row) => row.length))]).toEqual([1 + 402 + 1, new Set([34])]);
  });

  test('has a measurement the year before of 366 respondents, in which one question was worded otherwise', () => {
    const [header = [], ...rows] = earlierDemoAnswers(texts);
    expect(earlierDemoAnswers(texts)).toEqual([header, ...rows]);
    expect([rows.length, new Set(rows.map((row) => row.length))]).toEqual([366, new Set([34])]);
    expect(header.filter((title, column) => title !== demoAnswers(demoSeed, texts)[0]![column])).toEqual([
      'Nytta och effekt [Vi stänger av det gamla sättet att arbeta när ett nytt har införts.]',
    ]);
  });

  test('is clear: all on the joint shortlist and on Demostad’s lies in Börja här, and no picture needs more than 60 percent', () => {
    const outside = (id: string): readonly string[] => {
      const unit = analysis.units.find((one) => one.id === id)!;
      return unit.shortlist.filter(
        (question) => unit.questions.find(({ questionId }) => questionId === question)?.field !== 'startHere',
      );
    };
    expect([
      outside('*'),
      outside('demostad'),
      outside('granneby'),
      outside('storlunda'),
      outside('exempelsund'),
    ]).toEqual([[], [], [], [], []]);
    expect(analysis.shareAxisMax).toBe(0.6);
    expect(survey.questions).toHaveLength(30);
  });

  test('lets economy and data stand first, for all and for Demostad', () => {
    for (const id of ['*', 'demostad']) {
      const areas = [...analysis.units.find((unit) => unit.id === id)!.areas].sort(
        (a, b) => (b.startScore ?? 0) - (a.startScore ?? 0),
      );
      expect(areas.slice(0, 2).map(({ area, field }) => [area, field])).toEqual([
        ['Ekonomi och uppföljning', 'startHere'],
        ['Data och information', 'startHere'],
      ]);
    }
  });

  test('hides the municipality of four and nobody else; the one that is unlike the others is shown', () => {
    const municipalities = analysis.units.filter(({ level }) => level === 'municipality');
    expect(municipalities.map(({ id, shown }) => [id, shown])).toEqual([
      ['demostad', 'shown'],
      ['granneby', 'shown'],
      ['bjorkanger', 'shown'],
      ['storlunda', 'shown'],
      ['lillaker', 'few'],
      ['pahittsas', 'shown'],
      ['exempelsund', 'shown'],
    ]);
    const unlike = municipalities
      .find(({ id }) => id === 'exempelsund')!
      .questions.filter(({ others }) => others?.mean?.word === 'confirmed' || others?.share?.word === 'confirmed');
    expect(unlike.map(({ questionId }) => questionId)).toEqual(
      expect.arrayContaining(['F01', 'F02', 'F10', 'F15', 'F17', 'F18']),
    );
  });

  test('divides Demostad on departments, of which one is too small and the first in order goes with it, and on role groups', () => {
    const groups = analysis.units.filter(
      ({ municipality, level }) => municipality === 'demostad' && level !== 'municipality',
    );
    expect(groups.map(({ name, shown, respondents }) => [name, shown, respondents])).toEqual([
      ['Demostad / Vård och omsorg', 'hidden', null],
      ['Demostad / Barn och utbildning', 'shown', 11],
      ['Demostad / Kultur och fritid', 'shown', 7],
      ['Demostad / Samhällsbyggnad', 'shown', 8],
      ['Demostad / Miljö', 'hidden', null],
      ['Demostad / Kommunledning', 'shown', 5],
      ['Demostad / roll: Chef', 'shown', 11],
      ['Demostad / roll: Medarbetare', 'shown', 30],
      ['Demostad / roll: Strateg eller utvecklare', 'shown', 6],
    ]);
  });

  test('says that one area has become better in Demostad and that one trend is broken', () => {
    const demostad = analysis.units.find(({ id }) => id === 'demostad')!;
    expect(demostad.areas.filter(({ change }) => change?.mean?.word === 'confirmed').map(({ area }) => area)).toEqual([
      'Invånarens behov',
    ]);
    expect(
      demostad.questions.filter(({ change }) => change?.mean?.word === 'broken').map(({ questionId }) => questionId),
    ).toEqual(['F20']);
  });
});
