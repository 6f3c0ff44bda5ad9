/** What the coordinator said that texts mean becomes values of Inställningar; only those that differ from what stands there. */
import { cleanText, comparisonKey } from '../../grid/clean-text';
import { SurveyError } from '../../messages/survey-error';
import { lineOfText } from '../../settings/one-per-line';
import { ALL_OTHERS, type Settings } from '../../settings/settings';
import type { WantedSettings } from '../stored-settings/setting-cells';
import type { ApprovedReview, MeaningCode } from './review-view';

/** Google's limit of characters in a cell (LIMITS.md 0). */
const LONGEST_CELL = 50_000;
const LISTS = ['dontKnow', 'blank', 'invalid'] as const;

/** A text has one meaning: it is taken out of where it stood. Throws REVIEW_TOO_LONG. */
export function reviewedSettings(settings: Settings, { texts, othersInvalid }: ApprovedReview): WantedSettings {
  const said = new Map(texts.map(({ text, meaning }) => [comparisonKey(text), { text: cleanText(text), meaning }]));
  const meaning = (code: MeaningCode): readonly string[] =>
    [...said.values()].filter((one) => one.meaning === code).map(({ text }) => text);
  const isSaid = (text: string): boolean => said.has(comparisonKey(text));

  const wanted = new Map<(typeof LISTS)[number] | 'values', string>();
  for (const key of LISTS) {
    const before = settings[key];
    const others = key === 'invalid' && othersInvalid && !before.includes(ALL_OTHERS) ? [ALL_OTHERS] : [];
    const after = [...before.filter((text) => !isSaid(text)), ...meaning(key), ...others];
    if (after.join('\n') !== before.join('\n')) wanted.set(key, after.map(lineOfText).join('\n'));
  }
  const values = [
    ...Object.entries(settings.values).filter(([text]) => !isSaid(text)),
    ...[...said.values()].flatMap(({ text, meaning: code }) =>
      /^\d+$/.test(code) ? [[text, Number(code)] as const] : [],
    ),
  ];
  const lines = (of: readonly (readonly [string, number])[]): string =>
    of.map(([text, value]) => `${text} = ${value}`).join('\n');
  if (lines(values) !== lines(Object.entries(settings.values))) wanted.set('values', lines(values));
  for (const text of wanted.values()) if (text.length > LONGEST_CELL) throw new SurveyError('REVIEW_TOO_LONG', {});
  return wanted;
}
