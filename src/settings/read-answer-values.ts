/** Lines "svarstext = tal" become the table of answer texts and their numbers. */
import { cleanText, comparisonKey } from '../grid/clean-text';
import { cutText } from '../grid/cut-text';
import type { Finding } from '../messages/finding';
import type { Place } from '../messages/place';
import type { SettingFault } from '../messages/setting-fault';
import { isSeveralValues } from './one-per-line';
import { linesOf, type Written } from './read-value';
import type { Settings } from './settings';

/** The last '=' of a line divides it, so a text may hold one. Numbers are whole and within the scale. */
export function readAnswerValues(
  { key, cell, place }: Written,
  scale: Settings['scale'],
  faults: SettingFault[],
): Readonly<Record<string, number>> {
  const values = new Map<string, number>();
  const numbers = new Map<string, number>();
  for (const line of linesOf(cell)) {
    if (isSeveralValues(line)) {
      faults.push({ code: 'onePerLine', place, details: { setting: key, line: cutText(line) } });
      continue;
    }
    const at = line.lastIndexOf('=');
    const label = cleanText(line.slice(0, Math.max(0, at)));
    const digits = cleanText(line.slice(at + 1));
    const value = Number(digits);
    const known = numbers.get(comparisonKey(label));
    const shown = cutText(line);
    if (label === '' || !/^\d{1,9}$/.test(digits)) faults.push({ code: 'valueLine', place, details: { line: shown } });
    else if (value < scale.min || value > scale.max)
      faults.push({ code: 'valueOutside', place, details: { line: shown, ...scale } });
    else if (known !== undefined && known !== value) faults.push({ code: 'twoValues', place, details: { label } });
    else {
      numbers.set(comparisonKey(label), value);
      values.set(label, value);
    }
  }
  return Object.fromEntries(values);
}

/**
 * Texts with more than one meaning, as findings: the first counts, in the order number, "don't know", "not answered", invalid.
 */
export function doubledMeanings(
  settings: Pick<Settings, 'values' | 'dontKnow' | 'blank' | 'invalid'>,
  place: Place,
): Finding[] {
  const seen = new Set(Object.keys(settings.values).map(comparisonKey));
  const findings: Finding[] = [];
  for (const labels of [settings.dontKnow, settings.blank, settings.invalid]) {
    for (const label of labels) {
      if (seen.has(comparisonKey(label)))
        findings.push({ severity: 'warning', code: 'DOUBLED_MEANING', place, details: { label } });
    }
    labels.forEach((label) => seen.add(comparisonKey(label)));
  }
  return findings;
}
