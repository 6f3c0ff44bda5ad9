/** Redovisas som in Kommuner: rows that share a name are one municipality, and names that cannot be used are told of. */
import type { Cell } from '../../../src/grid/grid';
import { readAnswers } from '../../../src/responses/read-answers';
import { readDepartments } from '../../../src/responses/survey-tabs/read-departments';
import { readMunicipalities } from '../../../src/responses/survey-tabs/read-municipalities';
import { analyse } from '../../../src/analysis/analyse';
import { defaults } from '../../default-settings';
import { madeSurvey } from '../../analysis/made-survey';
import type { Settings } from '../../../src/settings/settings';

const HEADER = ['Kommun-ID', 'Kommun', 'Antal inbjudna', 'Aktiv', 'Redovisas som'];

/** [id, name, reported as, invited, active] */
const read = (...rows: (readonly [string, string, string?, number?, string?])[]) =>
  readMunicipalities(
    [
      HEADER,
      ...rows.map(([id, name, as = '', invited = 10, active = 'Ja']): Cell[] => [id, name, invited, active, as]),
    ],
    'Kommuner',
  );
const told = (...rows: Parameters<typeof read>) =>
  read(...rows).findings.map(({ severity, code, details, place }) => [severity, code, details, place.row]);

describe('rows that share a name', () => {
  it('are one municipality where the first stands, called as was typed, with all that were invited', () => {
    const { municipalities } = read(['b', 'Byle', 'Norrbygden'], ['g', 'Granneby'], ['t', 'Torp', ' norrbygden ']);
    expect(municipalities).toEqual([
      {
        id: 'b + t',
        name: 'Norrbygden',
        invited: 20,
        active: true,
        parts: [
          { id: 'b', name: 'Byle' },
          { id: 't', name: 'Torp' },
        ],
      },
      { id: 'g', name: 'Granneby', invited: 10, active: true },
    ]);
  });

  it('have the id and the name of the one that is called so', () =>
    expect(read(['b', 'Byle', 'Torp'], ['t', 'Torp']).municipalities).toMatchObject([{ id: 't', name: 'Torp' }]));

  it('are told of once, with what becomes of them', () =>
    expect(told(['b', 'Byle', 'Torp'], ['t', 'Torp'])).toEqual([
      ['info', 'MUNICIPALITIES_TOGETHER', { names: ['Byle', 'Torp'], as: 'Torp' }, 1],
    ]));

  it('of which one did not say how many were invited have no such number', () =>
    expect(
      readMunicipalities([HEADER, ['b', 'Byle', '', 'Ja', 'X'], ['t', 'Torp', 5, 'Ja', 'X']], 'Kommuner')
        .municipalities,
    ).toMatchObject([{ invited: null }]));
});

describe('names that cannot be used', () => {
  it('one that no other has is told of, and the municipality keeps its own', () => {
    expect(told(['b', 'Byle', 'Trop'], ['t', 'Torp'])).toEqual([
      ['warning', 'MUNICIPALITY_REPORTED_ALONE', { name: 'Byle', as: 'Trop' }, 1],
    ]);
    expect(read(['b', 'Byle', 'Trop'], ['t', 'Torp']).municipalities.map(({ name }) => name)).toEqual(['Byle', 'Torp']);
  });

  it('one without results of its own is reported with nobody', () =>
    expect(told(['b', 'Byle', 'Torp'], ['t', 'Torp', '', 10, 'Nej'])).toEqual([
      ['warning', 'MUNICIPALITY_REPORTED_ALONE', { name: 'Byle', as: 'Torp' }, 1],
    ]));

  it('two that are reported as each other, and a chain, stop everything', () => {
    expect(told(['b', 'Byle', 'Torp'], ['t', 'Torp', 'Byle'])).toEqual([
      ['stop', 'MUNICIPALITY_REPORTED_ON', { name: 'Byle', as: 'Torp', then: 'Byle' }, 1],
      ['stop', 'MUNICIPALITY_REPORTED_ON', { name: 'Torp', as: 'Byle', then: 'Torp' }, 2],
    ]);
    expect(told(['b', 'Byle', 'Torp'], ['t', 'Torp', 'X'], ['g', 'Granneby', 'X'])).toEqual([
      ['stop', 'MUNICIPALITY_REPORTED_ON', { name: 'Byle', as: 'Torp', then: 'X' }, 1],
      ['info', 'MUNICIPALITIES_TOGETHER', { names: ['Torp', 'Granneby'], as: 'X' }, 2],
    ]);
  });

  it('its own name changes nothing', () => {
    expect(told(['b', 'Byle', 'byle'], ['t', 'Torp'])).toEqual([]);
    expect(read(['b', 'Byle', 'byle']).municipalities[0]).not.toHaveProperty('parts');
  });
});

describe('their answers', () => {
  const merged = (answers: readonly Cell[][], changed: Partial<Settings> = {}, departments: readonly Cell[][] = []) => {
    const { municipalities } = read(['b', 'Byle', 'Norrbygden'], ['g', 'Granneby'], ['t', 'Torp', 'Norrbygden']);
    const known = readDepartments(
      departments.length > 0 ? [['Kommun', 'Förvaltning', 'Redovisas som', 'Antal inbjudna'], ...departments] : [],
      municipalities,
      'Förvaltningar',
    );
    const survey = { ...madeSurvey(1), municipalities, departments: known.departments };
    const settings = { ...defaults, departmentColumn: 'Förvaltning', roleColumn: '', ...changed };
    const done = readAnswers(
      [['Kommun', 'Förvaltning', survey.questions[0]?.column], ...answers],
      survey,
      settings,
      'Svar',
    );
    return { ...done, found: [...known.findings, ...done.findings], analysis: analyse(done.answers, survey, settings) };
  };
  const people = (municipality: string, count: number, department = ''): Cell[][] =>
    Array.from({ length: count }, (_, person) => [municipality, department, (person % 5) + 1]);

  it('are those of one unit, in joint figures and their base too, under whichever name a row has', () => {
    const { analysis, found } = merged([...people('Byle', 3), ...people('torps kommun', 4), ...people('Granneby', 9)]);
    expect(analysis.units.map(({ id, name, respondents }) => [id, name, respondents])).toEqual([
      ['*', expect.any(String), 16],
      ['b + t', 'Norrbygden', 7],
      ['g', 'Granneby', 9],
    ]);
    expect(analysis.equalWeight.questions[0]?.meanOf).toBe(2);
    expect(found.filter(({ code }) => code === 'UNIT_READ_AS').map(({ details }) => details)).toEqual([
      { name: 'torps kommun', as: 'Torp', rows: 4 },
    ]);
  });

  it('lie in departments as each row of Förvaltningar says, which still names the municipality by itself', () => {
    const { analysis, found } = merged(
      [
        ...people('Byle', 9, 'Skola'),
        ...people('Torp', 8, 'Skola'),
        ...people('Torp', 7, 'Vård'),
        ...people('Granneby', 9, 'Skola'),
      ],
      {},
      [
        ['Byle', 'Skola', '', 10],
        ['Torp', 'Skola', 'Skola och vård', 20],
        ['Torp', 'Vård', 'Skola och vård', 30],
        ['Granneby', 'Skola', '', ''],
      ],
    );
    expect(found.filter(({ code }) => /DEPARTMENT|UNIT/.test(code))).toEqual([]);
    expect(
      analysis.units
        .filter(({ level }) => level === 'department')
        .map(({ name, respondents, invited }) => [name, respondents, invited]),
    ).toEqual([
      ['Norrbygden / Skola', 9, 10],
      ['Norrbygden / Skola och vård', 15, 50],
      ['Granneby / Skola', 9, null],
    ]);
  });

  it('are added where they come as ready aggregates', () => {
    const { municipalities } = read(['b', 'Byle', 'Norrbygden'], ['t', 'Torp', 'Norrbygden']);
    const survey = { ...madeSurvey(1), municipalities };
    const row = (municipality: string, counts: readonly number[]): Cell[] => [municipality, 'q1', ...counts, 1];
    const { answers, findings } = readAnswers(
      [
        ['Kommun', 'Fråga', 1, 2, 3, 4, 5, 6, 'Vet ej'],
        row('Byle', [1, 1, 0, 0, 0, 1]),
        row('Torp', [0, 2, 3, 0, 0, 0]),
      ],
      survey,
      { ...defaults, layout: 'aggregates', departmentColumn: '', roleColumn: '' },
      'Svar',
    );
    expect(findings.filter(({ code }) => code === 'AGGREGATE_TWICE')).toEqual([]);
    expect(
      answers.kind === 'aggregates' &&
        answers.aggregates.units.map(({ name, rows, cells }) => [name, rows, cells[0]?.rated]),
    ).toEqual([['Norrbygden', 10, 8]]);
  });
});
