import { headers } from '../../src/messages/sv/tabs';
import { headers as english } from '../../src/messages/en/tabs';
import type { Grid } from '../../src/grid/grid';
import { readDecisions } from '../../src/method/read-decisions';
import { day } from './an-action';

const HEADER = Object.values(headers.decisions);
const row = (cells: Partial<Record<keyof typeof headers.decisions, string | number>>): Grid[number] =>
  (Object.keys(headers.decisions) as (keyof typeof headers.decisions)[]).map((key) => cells[key] ?? '');
const read = (...rows: readonly Grid[number][]) => readDecisions([['En rad per beslut'], HEADER, ...rows], 'Beslut');

describe('a row of Beslut', () => {
  it('becomes a decision', () => {
    const { decisions, findings } = read(
      row({
        id: 'B-1',
        date: day('2026-12-07'),
        municipality: ' Demostad ',
        forum: 'kommundirektörens  ledningsgrupp',
        area1: 'Ekonomi',
        area2: 'Data',
        owner: 'Utvecklingschef',
        reportBack: '2027-03-31',
        registryNumber: 'KS 2026/1',
        status: 'Beslutat',
      }),
    );
    expect(findings).toEqual([]);
    expect(decisions).toEqual([
      {
        rowIndex: 2,
        id: 'B-1',
        date: day('2026-12-07'),
        municipality: 'Demostad',
        forum: 'managementGroup',
        subject: '',
        proposal: '',
        decision: '',
        areas: ['Ekonomi', 'Data'],
        owner: 'Utvecklingschef',
        reportBack: day('2027-03-31'),
        registryNumber: 'KS 2026/1',
        material: '',
        status: 'decided',
      },
    ]);
  });

  it('is proposed where it does not say, and has one area where the same is named twice', () => {
    expect(read(row({ id: 'B-1', area1: 'Ekonomi', area2: 'ekonomi ' })).decisions[0]).toMatchObject({
      status: 'proposed',
      forum: null,
      areas: ['Ekonomi'],
    });
  });

  it('tells the cell of a date that means two days, and of a word that is not in the list', () => {
    const { decisions, findings } = read(row({ id: 'B-1', date: '1/3/2026', status: 'Kanske' }));
    expect(decisions[0]).toMatchObject({ date: null, status: 'proposed' });
    expect(findings.map(({ code, place }) => [code, place])).toEqual([
      ['RECORD_DATE_UNREADABLE', { tab: 'Beslut', row: 2, column: 1 }],
      ['RECORD_CHOICE_UNKNOWN', { tab: 'Beslut', row: 2, column: 13 }],
    ]);
  });

  it('is found under English headers too', () => {
    const grid = [Object.values(english.decisions), row({ id: 'B-1', forum: 'The executive board' })];
    expect(readDecisions(grid, 'Decisions').decisions[0]?.forum).toBe('executiveBoard');
  });
});
