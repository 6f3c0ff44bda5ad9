import { SurveyError } from '../../src/messages/survey-error';
import { headers } from '../../src/messages/sv/tabs';
import { readPlan } from '../../src/method/read-plan';
import { day, TODAY } from './an-action';
import { at } from '../at';
import { placeText } from '../../src/messages/place';
import { sv } from '../../src/messages/sv';

const { plan } = headers;
const header = [
  plan.id,
  plan.action,
  plan.area,
  plan.owner,
  plan.due,
  plan.status,
  plan.percent,
  plan.health,
  plan.nextStep,
  plan.municipality,
  plan.email,
  plan.reminders,
  plan.updated,
  'Start',
];
const row = [
  'Å-01',
  'Utse ägare',
  'Data',
  'Kanslichef',
  day('2026-11-20'),
  'Pågår',
  0.4,
  'Försenad',
  'Lista register',
  'Demostad',
  'kanslichef@demostad.example',
  'Ja',
  day('2026-11-01'),
  '',
];
const changed = (column: string, value: string | number | boolean): (string | number | boolean)[] =>
  row.map((cell, index) => (header[index] === column ? value : cell));
const read = (...rows: (string | number | boolean)[][]) =>
  readPlan([['Läge räknas ut varje morgon.'], ['Handlingsplan'], header, ...rows], 'Handlingsplan', TODAY);
const codes = (...rows: (string | number | boolean)[][]): string[] =>
  read(...rows).findings.map(({ code, place }) => `${code} ${placeText(place, sv)}`);

describe('readPlan', () => {
  it('reads a row below note, headline and headers', () => {
    expect(read(row)).toMatchObject({
      findings: [],
      actions: [
        {
          rowIndex: 3,
          id: 'Å-01',
          action: 'Utse ägare',
          area: 'Data',
          municipality: 'Demostad',
          owner: 'Kanslichef',
          email: 'kanslichef@demostad.example',
          due: day('2026-11-20'),
          status: 'inProgress',
          percent: 0.4,
          nextStep: 'Lista register',
          reminders: true,
          updated: day('2026-11-01'),
        },
      ],
    });
  });

  it('finds columns by header whatever their order, case and stray spaces', () => {
    const back = [...header].reverse().map((name) => ` ${name.toUpperCase()}\u00a0`);
    expect(readPlan([back, [...row].reverse()], 'Handlingsplan', TODAY).actions[0]).toMatchObject({
      id: 'Å-01',
      owner: 'Kanslichef',
      due: day('2026-11-20'),
    });
  });

  it.each([
    ['2026-11-20', '2026-11-20'],
    ['2026/11/20', '2026-11-20'],
    ['20/11/2026', '2026-11-20'],
    ['11/20/2026', '2026-11-20'],
    ['3.3.2026', '2026-03-03'],
    [' 2026-11-20 ', '2026-11-20'],
  ])('the text %j is the day %s', (text, date) => {
    expect(read(changed(plan.due, text)).actions[0]?.due).toBe(day(date));
  });

  it('a date that could be two days, or none, is a finding and no date', () => {
    expect(codes(changed(plan.due, '1/3/2026'))).toEqual(['PLAN_DATE_AMBIGUOUS Handlingsplan!E4']);
    expect(codes(changed(plan.due, 'snart'))).toEqual(['PLAN_DATE_UNREADABLE Handlingsplan!E4']);
    expect(codes(changed(plan.due, 20261120))).toEqual(['PLAN_DATE_UNREADABLE Handlingsplan!E4']);
    expect(codes(changed(plan.due, '2026-02-30'))).toEqual(['PLAN_DATE_UNREADABLE Handlingsplan!E4']);
    expect(read(changed(plan.due, '1/3/2026')).actions[0]?.due).toBeNull();
  });

  it.each([
    [' klar', 'complete'],
    ['KLAR ', 'complete'],
    ['ej\u00a0påbörjad', 'notStarted'],
    ['Pa\u030agår', 'inProgress'],
    ['', 'notStarted'],
  ])('status %j is %s', (text, status) => {
    expect(read(changed(plan.status, text))).toMatchObject({ findings: [], actions: [{ status }] });
  });

  it('an unknown status counts as not started and is a finding', () => {
    expect(codes(changed(plan.status, 'Nästan'))).toEqual(['PLAN_STATUS_UNKNOWN Handlingsplan!F4']);
  });

  it.each([
    [40, 0.4],
    ['40 %', 0.4],
    ['40', 0.4],
    ['0,4', 0.4],
    [1, 1],
    [0, 0],
    ['0 %', 0],
    ['100%', 1],
    ['1 %', 0.01],
    ['12,25 %', 0.1225],
    ['0.4', 0.4],
    ['', null],
  ])('percent %j is %s', (cell, share) => {
    expect(read(changed(plan.percent, cell)).actions[0]?.percent).toBe(share);
  });

  it('addresses that no mail may go to are findings with their cell', () => {
    expect(codes(changed(plan.email, 'a@b.example\nbcc: c@d.example'))).toEqual([
      'PLAN_ADDRESS_LINE_BREAK Handlingsplan!K4',
    ]);
    expect(codes(changed(plan.email, 'a@b.example, c@d.example'))).toEqual(['PLAN_ADDRESS_SEVERAL Handlingsplan!K4']);
    expect(codes(changed(plan.email, 'kanslichefen'))).toEqual(['PLAN_ADDRESS_FORM Handlingsplan!K4']);
    expect(read(changed(plan.email, 'kanslichefen')).actions[0]?.email).toBe('');
  });

  it('Nej, nej and an unticked box mean no reminders', () => {
    for (const cell of ['Nej', ' nej', false])
      expect(read(changed(plan.reminders, cell)).actions[0]?.reminders).toBe(false);
    for (const cell of ['Ja', '', true]) expect(read(changed(plan.reminders, cell)).actions[0]?.reminders).toBe(true);
    expect(codes(changed(plan.reminders, 'kanske'))).toEqual(['PLAN_REMINDERS_UNKNOWN Handlingsplan!L4']);
  });

  it('a blank Senast uppdaterad is counted from Start', () => {
    const started = changed(plan.updated, '').map((cell, index) =>
      header[index] === 'Start' ? day('2026-10-01') : cell,
    );
    expect(read(started).actions[0]?.updated).toBe(day('2026-10-01'));
    expect(read(changed(plan.updated, '')).actions[0]?.updated).toBeNull();
  });

  it('empty rows and rows with only what lists and we fill in are no actions', () => {
    const only = (column: string, value: string): string[] => header.map((name) => (name === column ? value : ''));
    expect(read(only(plan.status, 'Pågår'), only(plan.health, 'Försenad'), only(plan.id, 'Å-09'), []).actions).toEqual(
      [],
    );
    expect(read(only(plan.owner, 'Anna')).actions).toHaveLength(1);
  });

  it('says of each odd cell how grave it is, where it stands and what it holds', () => {
    const finding = (column: string, value: string | number) => read(changed(column, value)).findings;
    expect(finding(plan.due, '1/3/2026')).toEqual([
      {
        severity: 'warning',
        code: 'PLAN_DATE_AMBIGUOUS',
        place: at('Handlingsplan!E4'),
        details: { column: 'due', text: '1/3/2026' },
      },
    ]);
    expect(finding(plan.status, 'Nästan')).toEqual([
      { severity: 'warning', code: 'PLAN_STATUS_UNKNOWN', place: at('Handlingsplan!F4'), details: { text: 'Nästan' } },
    ]);
    expect(finding(plan.percent, 'halva')).toEqual([
      { severity: 'info', code: 'PLAN_PERCENT_UNREADABLE', place: at('Handlingsplan!G4'), details: { text: 'halva' } },
    ]);
    expect(finding(plan.reminders, 'kanske')).toEqual([
      { severity: 'info', code: 'PLAN_REMINDERS_UNKNOWN', place: at('Handlingsplan!L4'), details: { text: 'kanske' } },
    ]);
    expect(finding(plan.email, 'chefen')).toEqual([
      { severity: 'warning', code: 'PLAN_ADDRESS_FORM', place: at('Handlingsplan!K4'), details: { text: 'chefen' } },
    ]);
    expect(finding(plan.updated, day('2026-11-24'))).toEqual([
      { severity: 'info', code: 'PLAN_DATE_FUTURE', place: at('Handlingsplan!M4'), details: { text: '2026-11-24' } },
    ]);
    expect(finding(plan.action, '')).toEqual([
      { severity: 'info', code: 'PLAN_ACTION_BLANK', place: at('Handlingsplan!B4'), details: {} },
    ]);
    expect(read(row, row).findings).toEqual([
      { severity: 'warning', code: 'PLAN_ID_DOUBLED', place: at('Handlingsplan!A5'), details: { id: 'Å-01' } },
    ]);
  });

  it.each([day('2026-11-23'), ''])('updated %p is not in the future', (cell) =>
    expect(codes(changed(plan.updated, cell))).toEqual([]),
  );

  it('an unknown status counts as not started, an unknown wish as yes', () => {
    expect(read(changed(plan.status, 'Nästan')).actions[0]?.status).toBe('notStarted');
    expect(read(changed(plan.reminders, 'kanske')).actions[0]?.reminders).toBe(true);
  });

  it.each(['100,5', '101 %', '-1', '-0,5', '40 % klart', 'ca 40', 'halva'])('percent %j cannot be read', (cell) => {
    expect(read(changed(plan.percent, cell)).actions[0]?.percent).toBeNull();
    expect(codes(changed(plan.percent, cell))).toEqual(['PLAN_PERCENT_UNREADABLE Handlingsplan!G4']);
  });

  it('blank cells are told of only where an action needs them', () => {
    for (const column of [plan.id, plan.area, plan.due, plan.percent, plan.email, plan.status])
      expect(codes(changed(column, ''))).toEqual([]);
    expect(read(changed(plan.email, ' ')).actions[0]?.email).toBe('');
  });

  it('rows without an id are not doubled', () => {
    const unnamed = changed(plan.id, '');
    expect(codes(unnamed, unnamed)).toEqual([]);
  });

  it('a plan without the columns that it can do without is read', () => {
    const needed = [plan.id, plan.action, plan.owner, plan.due, plan.status, plan.health, plan.email];
    const cells = ['', 'Utse ägare', '', '', '', '', ''];
    expect(readPlan([needed, cells], 'Handlingsplan', TODAY)).toMatchObject({
      findings: [],
      actions: [{ area: '', municipality: '', nextStep: '', percent: null, updated: null, reminders: true }],
    });
    expect(readPlan([needed, ['Å-01', '', '', '', 'Pågår']], 'Handlingsplan', TODAY).actions).toEqual([]);
  });

  it.each([plan.action, plan.area, plan.owner, plan.due, plan.nextStep, plan.municipality, plan.email])(
    'a row with only %s is an action',
    (column) => {
      const cells = row.map((cell, index) => (header[index] === column ? cell : ''));
      expect(read(cells).actions).toHaveLength(1);
    },
  );

  it('a doubled id is a finding on the later row', () => {
    expect(codes(row, row)).toEqual(['PLAN_ID_DOUBLED Handlingsplan!A5']);
  });

  it('missing and doubled columns stop it with the names', () => {
    const error = (work: () => unknown): unknown => {
      try {
        return work();
      } catch (thrown) {
        return thrown instanceof SurveyError ? { code: thrown.code, ...thrown.details } : thrown;
      }
    };
    expect(error(() => readPlan([header.filter((name) => name !== plan.due)], 'Handlingsplan', TODAY))).toEqual({
      code: 'MISSING_COLUMNS',
      tab: 'Handlingsplan',
      table: 'plan',
      columns: ['due'],
    });
    expect(error(() => readPlan([[...header, plan.owner]], 'Handlingsplan', TODAY))).toEqual({
      code: 'DOUBLED_COLUMN',
      tab: 'Handlingsplan',
      columns: [plan.owner],
    });
    expect(error(() => readPlan([], 'Handlingsplan', TODAY))).toEqual({ code: 'EMPTY_TAB', tab: 'Handlingsplan' });
  });

  it('every finding has words', () => {
    const all = codes(
      changed(plan.due, '1/3/2026'),
      changed(plan.due, 'x'),
      changed(plan.status, 'x'),
      changed(plan.percent, 'x'),
      changed(plan.email, 'x'),
      changed(plan.updated, '2027-01-01'),
      changed(plan.action, ''),
    );
    for (const code of all) expect(sv.planFindings).toHaveProperty(code.split(' ')[0] as string);
    expect(new Set(all.map((code) => code.split(' ')[0])).size).toBe(8);
  });
});
