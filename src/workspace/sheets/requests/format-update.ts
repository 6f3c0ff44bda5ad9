/** Applies a format of a request to a cell's, as far as the mask reaches; equal results share one object. */
import { updateByMask } from '../../protocol/field-mask';
import { withColorTwins } from '../format/with-color-twins';
import type { CellFormat } from '../state';
import { checkNumberFormat } from '../values/check-number-format';
import type { Locale } from '../values/locale';

type FormatUpdate = (old: CellFormat | undefined, given: CellFormat | null | undefined) => CellFormat | undefined;

/** `paths` count from the format, with the twins of colours; `*`: all of it. */
export function formatUpdate(locale: Locale, paths: readonly string[] | undefined): FormatUpdate | undefined {
  if (!paths) return undefined;
  const whole = paths.includes('*');
  const stored = new Map<string, CellFormat>();
  const merged = new Map<CellFormat | undefined, Map<CellFormat, CellFormat>>();
  const storedFormat = (given: CellFormat): CellFormat => {
    const key = JSON.stringify(given);
    let format = stored.get(key);
    if (!format) {
      if (given.numberFormat) checkNumberFormat(given.numberFormat, locale);
      stored.set(key, (format = withColorTwins(given)));
    }
    return format;
  };
  return (old, given) => {
    const format = storedFormat(given ?? {});
    if (whole) return format;
    let byFormat = merged.get(old);
    if (!byFormat) merged.set(old, (byFormat = new Map()));
    let result = byFormat.get(format);
    if (!result) byFormat.set(format, (result = updateByMask<CellFormat>(old ?? {}, format, paths)));
    return result;
  };
}
