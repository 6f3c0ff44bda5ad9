/** What a person says that texts mean becomes values of Inställningar, each text in one place. */
import type { MeaningCode } from '../../../src/jobs/review/review-view';
import { reviewedSettings } from '../../../src/jobs/review/reviewed-settings';
import { readSettings } from '../../../src/settings/read-settings';
import { settingNames } from '../../../src/messages/sv/tabs';
import { defaults } from '../../default-settings';
import { thrownBy } from '../../thrown-by';

const said = (texts: Readonly<Record<string, MeaningCode>>, settings = defaults, othersInvalid = false) =>
  reviewedSettings(settings, {
    texts: Object.entries(texts).map(([text, meaning]) => ({ text, meaning })),
    othersInvalid,
  });

it('adds to what stands there, and leaves what does not change', () => {
  expect([...said({ '7': 'dontKnow', hej: 'invalid', '5 - Bra': '5' })]).toEqual([
    ['dontKnow', 'Vet ej\nVet inte\nIngen uppfattning\n7'],
    ['invalid', 'hej'],
    ['values', '5 - Bra = 5'],
  ]);
  expect([...said({})]).toEqual([]);
  expect([...said({ 'VET EJ': 'dontKnow' })].map(([key]) => key)).toEqual(['dontKnow']);
});

it('takes a text out of where it stood', () => {
  const settings = { ...defaults, values: { Sådär: 3, Bra: 5 }, invalid: ['sådär'] };
  expect([...said({ sådär: 'blank' }, settings)]).toEqual([
    ['blank', '-\nsådär'],
    ['invalid', ''],
    ['values', 'Bra = 5'],
  ]);
});

it('says once that every other text is invalid', () => {
  expect([...said({}, defaults, true)]).toEqual([['invalid', '*']]);
  expect([...said({}, { ...defaults, invalid: ['*'] }, true)]).toEqual([]);
});

it('is read back as it was said, also of texts with commas and equals signs', () => {
  const texts = { 'Vet ej, minns inte': 'dontKnow', 'a = b, c': '4', '"citat"': 'blank' } as const;
  const rows = [...said(texts)].map(([key, value]) => [settingNames[key], value]);
  const { settings } = readSettings([['Namn', 'Värde'], ...rows], 'Inställningar');
  expect([settings.dontKnow.slice(-1), settings.values, settings.blank.slice(-1)]).toEqual([
    ['Vet ej, minns inte'],
    { 'a = b, c': 4 },
    ['"citat"'],
  ]);
});

it('is refused where it would not fit in a cell', () => {
  const many = Object.fromEntries(
    Array.from({ length: 400 }, (_, at) => [`${at}`.padEnd(190, 'x'), 'invalid' as const]),
  );
  expect(thrownBy(() => said(many))).toMatchObject({ code: 'REVIEW_TOO_LONG' });
});
