import { en } from '../../../src/messages/en';
import { sv } from '../../../src/messages/sv';
import type { Words } from '../../../src/messages';
import type { Decision } from '../../../src/method/decision';
import type { Dialogue } from '../../../src/method/dialogue';
import type { DeckInput } from '../../../src/report/deck/deck-input';
import { actionPlan } from '../../../src/report/documents/action-plan';
import { boardMemo } from '../../../src/report/documents/board-memo';
import { documentation } from '../../../src/report/documents/documentation';
import { mandate } from '../../../src/report/documents/mandate';
import { reportBack } from '../../../src/report/documents/report-back';
import { workshopMaterial } from '../../../src/report/documents/workshop-material';
import { expectGolden } from '../../golden';
import { anAction, day } from '../../method/an-action';
import { analysis, facts, survey } from '../deck/demo-analysis';
import { documentText, expectSound } from './document-text';

const inputOf = (name: string, words: Words = sv): DeckInput => ({
  unit: analysis.units.find((unit) => unit.name === name)!,
  analysis,
  survey,
  facts,
  words,
});

const decision: Decision = {
  rowIndex: 2,
  id: 'B-01',
  date: day('2026-12-07'),
  municipality: 'Demostad',
  forum: 'managementGroup',
  subject: 'Digital mognad',
  proposal: '',
  decision: '',
  areas: ['Ekonomi och uppföljning', 'Data och information'],
  owner: 'Utvecklingschef',
  reportBack: day('2027-03-31'),
  registryNumber: 'KS 2026/123',
  material: '',
  status: 'decided',
};

const dialogue = (department: string, rating: number, changed: Partial<Dialogue> = {}): Dialogue => ({
  rowIndex: 2,
  id: `D-${department}`,
  meeting: `M-${department}`,
  municipality: 'Demostad',
  department,
  area: 'Ekonomi och uppföljning',
  rating,
  works: '',
  hinders: '',
  unknown: 'Vad systemen kostar',
  shouldKnow: 'yes',
  whoShouldKnow: 'Ekonom',
  proposal: '',
  urgent: 3,
  feasible: 2,
  promise: '',
  theme: '',
  ...changed,
});

const dialogues = [dialogue('Skola', 2), dialogue('Socialtjänst', 2, { urgent: 2 }), dialogue('Teknik', 5)];
const department = analysis.units.find(
  ({ level, municipality, shown }) =>
    level === 'department' && shown === 'shown' && municipality === inputOf('Demostad').unit.id,
)!;
const meeting = {
  meeting: 'M-0123',
  department: department.ownName,
  result: department,
  areas: decision.areas,
};

const all = (name: string, words: Words) => {
  const input = inputOf(name, words);
  return [
    mandate(input, null),
    mandate(input, decision),
    boardMemo(input, decision, decision.registryNumber),
    boardMemo(input, null, ''),
    reportBack(input, decision, dialogues),
    reportBack(input, null, []),
    documentation(input, meeting),
    documentation(input, { ...meeting, department: 'Räddningstjänst', result: null }),
    workshopMaterial(input, decision.areas),
    actionPlan(input, decision, [anAction(), anAction({ area: '', due: null })], '2026-12-01'),
    actionPlan(input, null, [], '2026-12-01'),
  ];
};

describe('the documents of a municipality', () => {
  it.each([
    ['mandate', mandate(inputOf('Demostad'), decision)],
    ['mandate-hidden', mandate(inputOf('Lillåker'), null)],
    ['board-memo', boardMemo(inputOf('Demostad'), decision, 'KS 2026/123')],
    ['report-back', reportBack(inputOf('Demostad'), decision, dialogues)],
    ['documentation', documentation(inputOf('Demostad'), meeting)],
    ['workshop-material', workshopMaterial(inputOf('Demostad'), decision.areas)],
    ['action-plan', actionPlan(inputOf('Demostad'), decision, [anAction()], '2026-12-01')],
  ])('%s reads as it should from beginning to end', (name, report) => {
    expectGolden(`document-${name}.txt`, documentText(report));
  });

  it.each([
    ['shown, Swedish', 'Demostad', sv],
    ['hidden, Swedish', 'Lillåker', sv],
    ['shown, English', 'Demostad', en],
    ['hidden, English', 'Lillåker', en],
  ] as const)('are sound: %s', (_what, name, words) => {
    for (const report of all(name, words)) expectSound(report);
  });

  it('say no figure of a municipality that is not shown', () => {
    const hidden = inputOf('Lillåker').unit;
    expect(hidden.shown).not.toBe('shown');
    const text = documentText(boardMemo(inputOf('Lillåker'), null, ''));
    expect(text).toContain('Så få svarade i Lillåker att vi inte visar egna siffror.');
    expect(text).toContain(sv.backgroundWords.joint);
  });

  it('leave blanks where nothing is decided, and name the areas that the figures point to', () => {
    const text = documentText(mandate(inputOf('Demostad'), null));
    expect(text).toContain('beslutar att arbete påbörjas inom området __________. __________ får i uppdrag');
    expect(text).toContain('Siffrorna pekar mot delområdena');
  });

  it('tell a department that is not shown so, and leave every answer cell empty', () => {
    const report = documentation(inputOf('Demostad'), { ...meeting, department: 'Räddningstjänst', result: null });
    const table = report.blocks.find(({ key }) => key === 'areas.OM-01');
    if (table?.type !== 'table') throw new Error('no table');
    expect(table.columns[0]?.header).toBe('Ekonomi och uppföljning [OM-01]');
    const [measured, ...rows] = table.rows;
    expect(measured?.[1]?.text).toContain('Räddningstjänst: siffrorna visas inte');
    expect(rows.map((row) => row[1]?.text)).toEqual(Array.from({ length: 11 }, () => ''));
    expect(table.rows.map((row) => Number.parseInt(row[0]?.text ?? '', 10))).toEqual(
      Array.from({ length: 12 }, (_, place) => place + 1),
    );
  });

  it('find a common weak point where at least half see a weakness', () => {
    expect(documentText(reportBack(inputOf('Demostad'), decision, dialogues))).toContain(
      'Ekonomi och uppföljning: två av tre förvaltningar ser en brist.',
    );
    expect(documentText(reportBack(inputOf('Demostad'), decision, [dialogue('Skola', 2)]))).toContain(
      sv.reportBackWords.nothing,
    );
  });
});
