/** Google's sentences, as its documents have them, and what is read out of them. */
import { textRules } from '../../src/tools/text-rules';
import { apis, own, type ApiName } from '../../src/workspace/protocol/api-schema';
import { unionFields } from '../../src/workspace/protocol/union-fields';

const number = (description: string, type = 'integer'): object => ({ type, description });

describe('a number’s sentence', () => {
  it.each<[string, string | undefined]>([
    ['The ID of the sheet. Must be non-negative.', '0..'],
    ['If set, it must be non-negative.', '0..'],
    ['Cannot be negative. This field is optional.', '0..'],
    ['The size of the buckets. Must be positive.', '(0..'],
    ['If specified, the field must be a positive value.', '(0..'],
    ['Valid values are between -90 and 90. Positive angles are angled upwards.', '-90..90'],
    ['The opacity between 0 and 1.0. 0 is fully transparent.', '0..1'],
    ['As a value in the interval [0, 1].', '0..1'],
    ['The red component of the color, from 0.0 to 1.0.', '0..1'],
    ['Any value that is a multiple of `100` between `100` and `900`, inclusive.', '100..900/100'],
    ['Must be greater than or equal to 0 and less than or equal to 999,999,999.', '0..999999999'],
    ['Must be greater than or equal to 0 and typically must be less than or equal to 23.', '0..'],
    ['Should be in the interval [0.0, 1.0]. This property is read-only.', undefined],
    ['The number of rows.', undefined],
    ['MUST BE NON-NEGATIVE', '0..'],
    ['BETWEEN 1 AND 2', '1..2'],
    ['FROM 1 TO 2', '1..2'],
    ['IN THE INTERVAL [1,2]', '1..2'],
    ['GREATER THAN OR EQUAL TO 1 AND LESS THAN OR EQUAL TO 2', '1..2'],
    ['A multiple of 5 from 10 to 20.', '10..20/5'],
    ['From 1 to 2. Output only.', undefined],
  ])('%s', (description, bound) => {
    expect(textRules('', { n: number(description) })?.bounds?.['n']).toBe(bound);
  });

  it('binds whole numbers and others', () => {
    expect(textRules('', { n: number('Must be positive.', 'number') })?.bounds).toEqual({ n: '(0..' });
  });

  it('binds nothing that is only read', () => {
    expect(textRules('', { n: { type: 'integer', description: 'Must be positive.', readOnly: true } })).toBeUndefined();
    expect(textRules('', { n: { type: 'integer', description: 'Must be positive.', readOnly: false } })).toBeDefined();
  });

  it('binds numbers only', () => {
    expect(textRules('', { n: { type: 'string', description: 'Must be positive.' } })).toBeUndefined();
  });
});

it('a text format’s sentence names what it does not take', () => {
  const format = (description: string): object => ({ $ref: 'TextFormat', description });
  expect(
    textRules('', {
      title: format('The title text format. Strikethrough, underline, and link are not supported.'),
      label: format('The format of the title. Only valid there. The link field is not supported.'),
      free: format('The format of the text.'),
      bold: format('Bold and italic are not supported.'),
      colour: { $ref: 'Color', description: 'Alpha is not supported.' },
    }),
  ).toEqual({
    without: { title: ['strikethrough', 'underline', 'link'], label: ['link'], bold: ['bold', 'italic'] },
  });
});

describe('fields exclude each other', () => {
  const text = (description: string): object => ({ description });

  it('where a sentence lists them', () => {
    const range = text('When writing, only one of range, named_range_id, or table_id may be set.');
    expect(textRules('', { range, namedRangeId: range, tableId: range, other: {} })).toEqual({
      oneOf: [[['range'], ['namedRangeId'], ['tableId']]],
    });
    expect(textRules('', { range: text('Only one of range or table_id may be set.'), tableId: {} })).toEqual({
      oneOf: [[['range'], ['tableId']]],
    });
  });

  it('where one names the other, with both forms of a colour on one side', () => {
    const fields = {
      backgroundColor: text('Mutually exclusive with foreground_color. Deprecated.'),
      backgroundColorStyle: text('Mutually exclusive with foreground_color, and must be an RGB-type color.'),
      foregroundColor: text('Mutually exclusive with background_color.'),
      foregroundColorStyle: text('If foreground_color is also set, this field takes precedence.'),
    };
    const sides = [
      ['backgroundColor', 'backgroundColorStyle'],
      ['foregroundColor', 'foregroundColorStyle'],
    ];
    expect(textRules('', fields)).toEqual({ oneOf: [sides] });
  });

  it.each([
    ['A single kind of update to apply to a spreadsheet.', {}, {}],
    ['The kinds of value that a cell can have.', {}, {}],
    ['Slide layout reference. This may reference either: - A predefined layout - One of the layouts.', {}, {}],
    ['', text('Only set if page_type = SLIDE.'), text('Layout specific. Only set if page_type = LAYOUT.')],
    ['', text('If set, indicates this is a link to the page.'), text('If set, indicates this is a link to a slide.')],
    ['', text('Selects data that matches the range.'), text('Selects data associated with the metadata.')],
    ['', text('The sheet when metadata is associated with it.'), text('The row when metadata is associated with it.')],
    ['', text('A basic chart specification, can be one of many.'), text('An org chart specification.')],
  ])('where both stand for one of several kinds: %s', (description, a, b) => {
    expect(textRules(description, { a, b })).toEqual({ oneOf: [[['a'], ['b']]] });
  });

  it('where several of one message share a sentence, and not where one alone has it', () => {
    const selects = text('Selects data that matches.');
    const only = (kind: string): object => text(`Only set if page_type = ${kind}.`);
    expect(textRules('', { a: selects, b: selects, c: only('SLIDE'), d: text('Other.') })).toEqual({
      oneOf: [[['a'], ['b']]],
    });
    expect(textRules('', { a: only('NOTES_MASTER'), b: text('Only set if kind = X.'), c: selects })).toBeUndefined();
  });

  it('in a message of several kinds only where it has several', () =>
    expect(textRules('A single kind of update to apply.', { a: {} })).toBeUndefined());

  it('not where a sentence names a field that there is not', () => {
    expect(textRules('', { a: text('Only one of a, or b may be set.') })).toBeUndefined();
    expect(textRules('', { a: text('Mutually exclusive with b.') })).toBeUndefined();
  });

  it('with their sides in the order of the alphabet, whichever names the other', () => {
    expect(textRules('', { b: text('Mutually exclusive with a.'), a: {} })).toEqual({ oneOf: [[['a'], ['b']]] });
    expect(textRules('', { a: text('Mutually exclusive with b.'), b: {} })).toEqual({ oneOf: [[['a'], ['b']]] });
  });

  it.each([
    ['Not a single kind of update. A single kind of it.', {}, {}],
    ['See: The kinds of value that there are.', {}, {}],
    ['', text('Here, if set, If set, indicates this is x'), text('Here, if set, If set, indicates this is x')],
    ['', text('It Selects data here.'), text('It Selects data here.')],
    ['', text('Not A basic chart specification.'), text('Not An org chart specification.')],
  ])('not where the sentence is only a part of another: %s', (description, a, b) =>
    expect(textRules(description, { a, b })).toBeUndefined(),
  );

  it('nowhere else', () => {
    expect(
      textRules('A range.', { a: text('The start.'), b: text('The end, or not set if unbounded.') }),
    ).toBeUndefined();
  });
});

describe('the unions of Google’s own definition', () => {
  const apiNames: readonly ApiName[] = ['sheets', 'slides', 'docs', 'drive'];
  const tables = apiNames.map((api) => [api, unionFields[api]] as const);
  const named = tables.flatMap(([api, messages]) =>
    Object.entries(messages).flatMap(([message, unions]) =>
      Object.values(unions).map((fields) => ({ api, message, fields })),
    ),
  );

  it('name messages and fields that there are', () => {
    const unknown = named.filter(({ api, message, fields }) => {
      const there = own(apis[api].schemas, message);
      return !there || (fields !== '*' && fields.some((field) => own(there, field) === undefined));
    });
    expect(unknown).toEqual([]);
  });

  /** These are refused by the request's own code, since reading gives several at once. */
  it('hold every one that the texts tell, but those that are only for writing', () => {
    const told = apiNames.flatMap((api) =>
      Object.entries(apis[api].rules).flatMap(([message, { oneOf = [] }]) =>
        oneOf.map((union) => ({ api, message, fields: union.flat() })),
      ),
    );
    const missing = told.filter(
      ({ api, message, fields }) =>
        !named.some(
          (one) =>
            one.api === api &&
            one.message === message &&
            (one.fields === '*' || fields.every((field) => one.fields.includes(field))),
        ),
    );
    expect(missing.map(({ message }) => message)).toEqual([
      'BasicFilter',
      'FilterCriteria',
      'FilterView',
      'ProtectedRange',
      'SortSpec',
    ]);
  });
});
