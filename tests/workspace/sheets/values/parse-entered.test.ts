import { parseEntered } from '../../../../src/workspace/sheets/values/parse-entered';
import { localeOf } from '../../../../src/workspace/sheets/values/locale';

const entered = (typed: string, locale = 'en_US'): unknown => {
  const { userEnteredValue, numberFormat } = parseEntered(typed, localeOf(locale));
  return numberFormat ? [userEnteredValue, numberFormat.pattern] : userEnteredValue;
};

it.each([
  ['42', { numberValue: 42 }],
  ['0042', { numberValue: 42 }],
  ['-1.5', { numberValue: -1.5 }],
  ['.5', { numberValue: 0.5 }],
  ['2,000,000.01', [{ numberValue: 2000000.01 }, '#,##0.00']],
  ['12%', [{ numberValue: 0.12 }, '0%']],
  ['12.5%', [{ numberValue: 0.125 }, '0.00%']],
  ['$5', [{ numberValue: 5 }, '"$"#,##0']],
  ['1e3', [{ numberValue: 1000 }, '0.00E+00']],
  ['2020-01-01', [{ numberValue: 43831 }, 'yyyy-mm-dd']],
  ['1/31/2020', [{ numberValue: 43861 }, 'M/d/yyyy']],
  ['12:30', [{ numberValue: 12.5 / 24 }, 'h:mm']],
  ['2020-01-01 06:00:00', [{ numberValue: 43831.25 }, 'yyyy-mm-dd h:mm:ss']],
  ['true', { boolValue: true }],
  ["'42", { stringValue: '42' }],
  ['-', { stringValue: '-' }],
  ['3_1_0', { stringValue: '3_1_0' }],
  ['123-456-7890', { stringValue: '123-456-7890' }],
  ['2020-02-30', { stringValue: '2020-02-30' }],
  ['1,5', { stringValue: '1,5' }],
  ['=4/2', { formulaValue: '=4/2' }],
  ['=', { stringValue: '=' }],
])('%s in an American spreadsheet', (typed, expected) => {
  expect(entered(typed)).toEqual(expected);
});

it.each([
  ['3,4', { numberValue: 3.4 }],
  ['3.4', { stringValue: '3.4' }],
  ['1 234,5', [{ numberValue: 1234.5 }, '#,##0.00']],
  ['sant', { boolValue: true }],
  ['2026-09-14', [{ numberValue: 46279 }, 'yyyy-mm-dd']],
])('%s in a Swedish spreadsheet', (typed, expected) => {
  expect(entered(typed, 'sv_SE')).toEqual(expected);
});

it.each([
  ['= 1 / 1024', 0.0009765625],
  ['=2+3*4', 14],
  ['=(2+3)*4', 20],
  ['=-2^2', 4],
  ['=50%', 0.5],
  ['=1e2', 100],
])('%s is %d', (typed, numberValue) => {
  expect(parseEntered(typed, localeOf('en_US')).effectiveValue).toEqual({ numberValue });
});
