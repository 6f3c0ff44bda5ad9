/** The smallest group that is shown: from 5 to 10, lower only where a reason is given. */
import { cleanText } from '../grid/clean-text';
import type { SettingFault } from '../messages/setting-fault';
import { readWholeNumber, type Written } from './read-value';
import type { settingTable } from './setting-table';

export function readMinimumGroup(
  written: Written,
  reason: string,
  { otherwise, min, minWithReason, max }: (typeof settingTable)['minimumGroup'],
  faults: SettingFault[],
): number {
  const value = Number(cleanText(written.cell));
  if (reason === '' && /^\d$/.test(cleanText(written.cell)) && value >= minWithReason && value < min) {
    faults.push({
      code: 'reasonNeeded',
      place: written.place,
      details: { setting: written.key, text: cleanText(written.cell) },
    });
    return otherwise;
  }
  return readWholeNumber(written, { otherwise, min: reason === '' ? min : minWithReason, max }, faults);
}
