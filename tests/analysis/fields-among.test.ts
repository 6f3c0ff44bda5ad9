import type { Field, UnitResult } from '../../src/analysis/analysis';
import { fieldsAmong } from '../../src/analysis/fields-among';

const inFields = (...fields: readonly (Field | null)[]): Parameters<typeof fieldsAmong>[0] => ({
  units: [
    { level: 'total', areas: [{ field: 'startHere' }] },
    ...fields.map((field) => ({ level: 'municipality', areas: [{ field }] })),
  ] as unknown as readonly UnitResult[],
});
const common = (...fields: readonly (Field | null)[]): ReturnType<typeof fieldsAmong>['common'] =>
  fieldsAmong(inFields(...fields), 'areas', 0).common;

describe('fields among the municipalities', () => {
  it('are counted of those that have one; the total is no municipality', () => {
    expect(fieldsAmong(inFields('startHere', 'knownStrength', null, 'startHere'), 'areas', 0)).toEqual({
      counts: { startHere: 2, knownWeakness: 0, unknownStrength: 0, knownStrength: 1 },
      of: 3,
      common: 'weakness',
    });
  });

  it('make a common weak point from half of them on', () => {
    expect(common('startHere', 'startHere', 'knownWeakness', 'knownWeakness')).toBe('weakness');
    expect(common('startHere', 'startHere', 'knownWeakness', 'knownWeakness', 'unknownStrength')).toBeNull();
    expect(common('knownStrength', 'knownStrength', 'startHere')).toBe('strength');
  });

  it('are common to two at least', () => {
    expect(common('startHere')).toBeNull();
    expect(common('startHere', null, 'knownStrength')).toBeNull();
    expect(common(null, null)).toBeNull();
  });
});
