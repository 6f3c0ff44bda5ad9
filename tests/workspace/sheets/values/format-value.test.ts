import { formatValue } from '../../../../src/workspace/sheets/values/format-value';
import { localeOf } from '../../../../src/workspace/sheets/values/locale';

const shown = (numberValue: number, pattern: string, locale = 'en_US', type = 'NUMBER'): string =>
  formatValue({ numberValue }, pattern === '' ? undefined : { numberFormat: { type, pattern } }, localeOf(locale));

it.each([
  // Google's guide to number formats: developers.google.com/workspace/sheets/api/guides/formats
  [12345.125, '####.#', '12345.1'],
  [12, '000.0##', '012.0'],
  [1000.1, '#,##0.00', '1,000.10'],
  [0.0009765625, '', '0.0009765625'],
  [1 / 3, '', '0.3333333333'],
  [-2, '', '-2'],
  [123456789012, '', '123456789012'],
  [1e15, '', '1E+15'],
  [3.45, '0.0', '3.5'],
  [1.005, '0.00', '1.01'],
  [-0.04, '0.0', '0.0'],
  [0.5, '0%', '50%'],
  [0.125, '0.0%', '12.5%'],
  [1234567, '#,##0', '1,234,567'],
  [0.4, '+0.0;-0.0;0.0', '+0.4'],
  [-0.4, '+0.0;-0.0;0.0', '-0.4'],
  [0, '+0.0;−0.0;0.0', '0.0'],
  [3, '0 "av 5"', '3 av 5'],
  [1234, '0.00E+00', '1.23E+03'],
])('%d by %s is %s', (value, pattern, expected) => {
  expect(shown(value, pattern)).toBe(expected);
});

it.each([
  [3.4, '0.0', '3,4'],
  [1234567.5, '#,##0.00', '1\u00a0234\u00a0567,50'],
  [0.25, '', '0,25'],
])('%d by %s is %s in a Swedish spreadsheet', (value, pattern, expected) => {
  expect(shown(value, pattern, 'sv_SE')).toBe(expected);
});

it.each([
  [43831, 'yyyy-mm-dd', 'en_US', '2020-01-01'],
  [43831.5, 'yyyy-mm-dd hh:mm', 'sv_SE', '2020-01-01 12:00'],
  [43831.75, 'h:mm am/pm', 'en_US', '6:00 PM'],
  [43900, 'd mmmm yyyy', 'sv_SE', '10 mars 2020'],
  [0, 'yyyy-mm-dd', 'en_US', '1899-12-30'],
])('serial %d by %s (%s) is %s', (value, pattern, locale, expected) => {
  expect(shown(value, pattern, locale, 'DATE')).toBe(expected);
});

it('text shows as it is under every format, and truth values in the spreadsheet’s language', () => {
  expect(
    formatValue({ stringValue: '0042' }, { numberFormat: { type: 'NUMBER', pattern: '0.0' } }, localeOf('sv_SE')),
  ).toBe('0042');
  expect(formatValue({ boolValue: true }, undefined, localeOf('sv_SE'))).toBe('SANT');
  expect(formatValue({ boolValue: false }, undefined, localeOf('en_US'))).toBe('FALSE');
});

it('a code that is not known is refused, not guessed', () => {
  expect(() => shown(1, '0.0,,')).toThrow('does not do this');
  expect(() => shown(1, '[Red]0')).toThrow('does not do this');
});
