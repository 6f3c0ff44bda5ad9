/** The colour schemes of a new presentation: of its master (Simple Light) and of its notes master. */
import type { ThemeColor } from '../model';
import { rgbFromHex } from '../../colors';

const SLOTS = [
  'DARK1',
  'LIGHT1',
  'DARK2',
  'LIGHT2',
  'ACCENT1',
  'ACCENT2',
  'ACCENT3',
  'ACCENT4',
  'ACCENT5',
  'ACCENT6',
  'HYPERLINK',
  'FOLLOWED_HYPERLINK',
] as const;

/** The four names that only repeat a slot; here TEXT2 is LIGHT2 and BACKGROUND2 is DARK2, as Google answers. */
const REPEATS = [
  ['TEXT1', 'DARK1'],
  ['BACKGROUND1', 'LIGHT1'],
  ['TEXT2', 'LIGHT2'],
  ['BACKGROUND2', 'DARK2'],
] as const;

/** The twelve slots that can be set, in Google's order. */
export const themeSlots: readonly string[] = SLOTS;

/** All sixteen pairs of a scheme from its twelve. */
export function wholeScheme(pairs: readonly ThemeColor[]): readonly ThemeColor[] {
  const color = (slot: string) => pairs.find((pair) => pair.type === slot)?.color ?? {};
  return [
    ...SLOTS.map((type) => ({ type, color: color(type) })),
    ...REPEATS.map(([type, slot]) => ({ type, color: color(slot) })),
  ];
}

const scheme = (...hex: readonly string[]): readonly ThemeColor[] =>
  wholeScheme(SLOTS.map((type, i) => ({ type, color: rgbFromHex(hex[i] ?? '#000000') })));

export const simpleLight = scheme(
  '#000000',
  '#FFFFFF',
  '#595959',
  '#EEEEEE',
  '#4285F4',
  '#212121',
  '#78909C',
  '#FFAB40',
  '#0097A7',
  '#EEFF41',
  '#0097A7',
  '#0097A7',
);

export const notesScheme = scheme(
  '#000000',
  '#FFFFFF',
  '#158158',
  '#F3F3F3',
  '#058DC7',
  '#50B432',
  '#ED561B',
  '#EDEF00',
  '#24CBE5',
  '#64E572',
  '#2200CC',
  '#551A8B',
);
