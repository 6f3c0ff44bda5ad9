/** Conditional formats take five properties of a format, and colour scales whole points. */
import { fixture, message, type Answer } from './spreadsheet-fixture';

const ranges = [{ sheetId: 0, startRowIndex: 0, endRowIndex: 2 }];
const condition = { type: 'NOT_BLANK' };

const add = (rule: object): Answer =>
  fixture().batch({ addConditionalFormatRule: { rule: { ranges, ...rule }, index: 0 } });
const formatted = (format: object): Answer => add({ booleanRule: { condition, format } });

it.each([
  {},
  { backgroundColor: { red: 1 } },
  { backgroundColorStyle: { themeColor: 'ACCENT1' } },
  { textFormat: { bold: true, italic: false, strikethrough: true, foregroundColor: { red: 1 } } },
  { textFormat: { foregroundColorStyle: { rgbColor: {} } } },
  { textFormat: null, numberFormat: null },
])('%j is taken', (format) => {
  const answer = formatted(format);
  expect(answer.status === 200 ? '' : message(answer)).toBe('');
});

it.each([
  { numberFormat: { type: 'NUMBER', pattern: '0' } },
  { horizontalAlignment: 'LEFT' },
  { wrapStrategy: 'WRAP' },
  { borders: { top: { style: 'SOLID' } } },
  { padding: { top: 1, right: 1, bottom: 1, left: 1 } },
  { textFormat: { underline: true } },
  { textFormat: { fontSize: 12 } },
  { textFormat: { fontFamily: 'Arial', bold: true } },
  { textFormat: { link: { uri: 'https://example.com' } } },
])('%j is refused in Google’s words', (format) => {
  const answer = formatted(format);
  expect(answer.status).toBe(400);
  expect(message(answer)).toBe(
    'Invalid requests[0].addConditionalFormatRule: ConditionalFormatRule.format only supports bold, italic, strikethrough, ' +
      'foreground color and background color.',
  );
});

it('is refused in an update too, and the rule stays', () => {
  const { workspace, batch } = fixture();
  batch({ addConditionalFormatRule: { rule: { ranges, booleanRule: { condition, format: {} } }, index: 0 } });
  const before = workspace.state;
  const rule = { ranges, booleanRule: { condition, format: { wrapStrategy: 'WRAP' } } };
  expect(batch({ updateConditionalFormatRule: { index: 0, rule } }).status).toBe(400);
  expect(workspace.state).toBe(before);
});

it('stands last where its place is past the list', () => {
  const made = fixture();
  const rule = (red: number): object => ({ ranges, booleanRule: { condition, format: { backgroundColor: { red } } } });
  made.batch(
    { addConditionalFormatRule: { rule: rule(1), index: 0 } },
    { addConditionalFormatRule: { rule: rule(0), index: 9 } },
  );
  const stored = made.get().sheets[0].conditionalFormats as Answer[];
  expect(stored.map((one) => one.booleanRule.format.backgroundColor)).toEqual([{ red: 1 }, {}]);
});

describe('a colour scale', () => {
  const point = (type: string | undefined, value?: string): object => ({ type, value, color: { red: 1 } });

  it.each([
    [{ minpoint: point('MIN'), maxpoint: point('MAX') }],
    [{ minpoint: point('NUMBER', '0'), midpoint: point('PERCENTILE', '50'), maxpoint: point('PERCENT', '90') }],
  ])('%j is taken', (gradientRule) => {
    expect(add({ gradientRule }).status).toBe(200);
  });

  it.each([
    [{ minpoint: point('MIN') }, 'No interpolationPointType specified.'],
    [{ maxpoint: point('MAX') }, 'No interpolationPointType specified.'],
    [{ minpoint: point(undefined, '1'), maxpoint: point('MAX') }, 'No interpolationPointType specified.'],
    [{ minpoint: point('NUMBER'), maxpoint: point('MAX') }, 'InterpolationPoint.value is required.'],
    [
      { minpoint: point('MIN'), midpoint: point('PERCENTILE'), maxpoint: point('MAX') },
      'InterpolationPoint.value is required.',
    ],
  ])('%j is refused in Google’s words', (gradientRule, words) => {
    expect(message(add({ gradientRule }))).toBe(`Invalid requests[0].addConditionalFormatRule: ${words}`);
  });

  it('forgets the value of a lowest or highest point', () => {
    const made = fixture();
    const gradientRule = { minpoint: point('MIN', '2'), maxpoint: point('MAX', '3') };
    made.batch({ addConditionalFormatRule: { rule: { ranges, gradientRule }, index: 0 } });
    const stored = made.get().sheets[0].conditionalFormats[0].gradientRule;
    expect(stored.minpoint).toMatchObject({ type: 'MIN' });
    expect(stored.minpoint).not.toHaveProperty('value');
    expect(stored.maxpoint).not.toHaveProperty('value');
  });
});
