/** Which municipality the page begins with, and what it says of those that are not shown. */
import { fullestFirst } from '../../../src/command/gallery/fullest-first';
import { notShown } from '../../../src/command/gallery/not-shown';
import type { UnitResult } from '../../../src/analysis/analysis';
import { sv } from '../../../src/messages/sv';
import { picture, shown } from './a-gallery';

const few = { ...shown, id: 'few', slides: [...shown.slides, picture('x', 'X')], slideKeys: ['cover', 'hidden'] };
const plain = { ...shown, id: 'plain', mails: [] };
const mailed = { ...shown, id: 'mailed' };
const long = { ...shown, id: 'long', slides: [...shown.slides, picture('y', 'Y')] };
const order = (units: Parameters<typeof fullestFirst>[0]): readonly string[] => fullestFirst(units).map(({ id }) => id);

describe('the municipality that comes first', () => {
  test('is the one with most to look at: figures before an explanation, then mails, then slides; the others keep their order', () => {
    expect(order([few, plain, mailed])).toEqual(['mailed', 'few', 'plain']);
    expect(order([mailed, long, few])).toEqual(['long', 'mailed', 'few']);
  });

  test('is the first of equals, and there may be none', () => {
    expect(order([plain, { ...plain, id: 'other' }])).toEqual(['plain', 'other']);
    expect(fullestFirst([])).toEqual([]);
  });
});

describe('what is not shown', () => {
  const unit = (name: string, why: UnitResult['shown'], level: UnitResult['level'] = 'municipality'): UnitResult =>
    ({ name, shown: why, level }) as UnitResult;
  const told = (...units: readonly UnitResult[]): ReturnType<typeof notShown> =>
    notShown({ units, minimumGroup: 7 }, sv);

  test('is counted with the reason of each; departments are not municipalities', () => {
    expect(
      told(
        unit('Alla', 'shown', 'total'),
        unit('A', 'shown'),
        unit('B', 'few'),
        unit('Skola', 'hidden', 'department'),
        unit('C', 'none'),
        unit('D', 'few'),
        unit('E', 'hidden'),
      ),
    ).toEqual({
      notShown: {
        heading: 'Fyra av fem kommuner visas inte',
        reasons: [
          'B och D: färre än 7 svarade. De svaren ingår inte heller i det gemensamma.',
          'E: resultatet kan inte visas utan att en liten grupp röjs.',
          'C: ingen har svarat.',
        ],
      },
    });
  });

  test('is not told of where every municipality is shown, and many are not all named', () => {
    expect(told(unit('A', 'shown'))).toEqual({});
    const names = Array.from({ length: 14 }, (_, index) => unit(`K${index}`, 'none'));
    expect(told(...names).notShown!.reasons[0]).toMatch(/^K0, .*, K9 och 4 till: ingen har svarat\.$/);
  });
});
