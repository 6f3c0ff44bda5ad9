import type { SettingFault } from '../../src/messages/setting-fault';
import { doubledMeanings, readAnswerValues } from '../../src/settings/read-answer-values';
import { at } from '../at';

const place = at('Inställningar!B8');

function read(cell: string, scale = { min: 1, max: 6 }): { values: [string, number][]; faults: SettingFault[] } {
  const faults: SettingFault[] = [];
  const values = readAnswerValues({ key: 'values', present: true, cell, place }, scale, faults);
  return { values: Object.entries(values), faults };
}

describe('answer texts', () => {
  it('are read a line each; the last equals sign divides', () =>
    expect(read('Inte alls = 1\n\na = b=6')).toEqual({
      values: [
        ['Inte alls', 1],
        ['a = b', 6],
      ],
      faults: [],
    }));

  it('may stand for the ends of the scale and for nothing outside', () => {
    const { values, faults } = read('a = 9\nb = 10\nc = 20\nd = 21', { min: 10, max: 20 });
    expect(values).toEqual([
      ['b', 10],
      ['c', 20],
    ]);
    expect(faults).toEqual([
      { code: 'valueOutside', place, details: { line: 'a = 9', min: 10, max: 20 } },
      { code: 'valueOutside', place, details: { line: 'd = 21', min: 10, max: 20 } },
    ]);
  });

  it.each(['Bra', '= 3', '3', 'Bra =', 'Bra = tre', 'Bra = 1,5', 'Bra = -1', 'Bra = 3 eller så', 'Bra = 1234567890'])(
    'with a number are not what %p says',
    (line) => expect(read(line)).toEqual({ values: [], faults: [{ code: 'valueLine', place, details: { line } }] }),
  );

  it('may be written twice with one number', () =>
    expect(read('Bra = 4\nbra = 4')).toEqual({
      values: [
        ['Bra', 4],
        ['bra', 4],
      ],
      faults: [],
    }));

  it('may not be written with two numbers; the first counts', () =>
    expect(read('Bra = 4\nBRA = 5')).toEqual({
      values: [['Bra', 4]],
      faults: [{ code: 'twoValues', place, details: { label: 'BRA' } }],
    }));

  it('after a faulty line are read all the same', () =>
    expect(read('Inte alls = 1, Helt = 6\nHelt = 6')).toEqual({
      values: [['Helt', 6]],
      faults: [{ code: 'onePerLine', place, details: { setting: 'values', line: 'Inte alls = 1, Helt = 6' } }],
    }));
});

describe('a text with several meanings', () => {
  const told = (settings: Parameters<typeof doubledMeanings>[0]): string[] =>
    doubledMeanings(settings, place).map(({ details }) => ('label' in details ? String(details.label) : ''));
  const none = { values: {}, dontKnow: [], blank: [], invalid: [] };

  it.each([
    ['a number and "don’t know"', { ...none, values: { Noll: 0 }, dontKnow: ['noll'] }, ['noll']],
    ['"don’t know" and blank', { ...none, dontKnow: ['-'], blank: ['-'] }, ['-']],
    ['blank and invalid', { ...none, blank: ['x'], invalid: ['X'] }, ['X']],
    ['all of them', { values: { x: 1 }, dontKnow: ['x'], blank: ['x'], invalid: ['x'] }, ['x', 'x', 'x']],
    ['one alone', { values: { a: 1 }, dontKnow: ['b', 'b'], blank: ['c'], invalid: ['d'] }, []],
  ])('%s', (_, settings, labels) => expect(told(settings)).toEqual(labels));
});
