import { comparisonKey } from '../../src/grid/clean-text';
import { throwIfDoubled } from '../../src/grid/throw-if-doubled';
import { at } from '../at';
import { thrownBy } from '../thrown-by';

const places = ['Frågor!A2', 'Frågor!A3', 'Frågor!A4', 'Frågor!A5'].map(at);
const check = (values: string[], keyOf?: (value: string) => string) => () =>
  throwIfDoubled('Frågor', 'Fråge-ID', values, places, keyOf);

it('values that all differ are let through', () => expect(check(['F1', 'F2', 'F3', 'f1'])).not.toThrow());

it('those that stand more than once are told together, each once, with all their places', () =>
  expect(thrownBy(check(['F1', 'F2', 'F1', 'F1']))).toMatchObject({
    code: 'DOUBLED_ID',
    details: { tab: 'Frågor', column: 'Fråge-ID', ids: ['F1'], places: [places[0], places[2], places[3]] },
  }));

it('several that are doubled come in the order of the tab', () =>
  expect(thrownBy(check(['F2', 'F1', 'F1', 'F2']))).toMatchObject({ details: { ids: ['F2', 'F1'], places } }));

it('two that are compared by the same key are the same, and both are told as they were written', () =>
  expect(thrownBy(check(['Äng', 'Å', 'ÄNG', 'Ö'], comparisonKey))).toMatchObject({
    details: { ids: ['Äng', 'ÄNG'], places: [places[0], places[2]] },
  }));
