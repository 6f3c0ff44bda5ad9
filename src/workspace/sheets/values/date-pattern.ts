/** Dates and times by patterns such as `yyyy-mm-dd` and `h:mm`. */
import { notImplemented } from '../../protocol/api-error';
import type { Locale } from './locale';
import { sectionsOf, type Token } from './pattern-tokens';
import { momentOf, type Moment } from './serial-date';

/** True for a pattern that has a code of a date or time outside its literals. */
export const isDatePattern = (pattern: string): boolean =>
  (sectionsOf(pattern)[0] ?? []).some((token) => !token.literal && /[ymdhs]/i.test(token.text));

export function dateByPattern(serial: number, pattern: string, locale: Locale): string {
  const runs = runsOf(sectionsOf(pattern)[0] ?? []);
  const moment = momentOf(serial);
  const halves = runs.some((run) => !run.literal && /^(am\/pm|a\/p)$/i.test(run.text));
  return runs
    .map((run, i) =>
      run.literal ? run.text : codeText(run.text.toLowerCase(), moment, locale, halves, isMinute(runs, i)),
    )
    .join('');
}

/** Joins equal letters to one code. */
function runsOf(tokens: readonly Token[]): readonly Token[] {
  const runs: Token[] = [];
  for (let i = 0; i < tokens.length; i += 1) {
    const token = tokens[i] as Token;
    const ahead = tokens
      .slice(i, i + 5)
      .map((one) => one.text)
      .join('');
    if (!token.literal && /^am\/pm$/i.test(ahead)) {
      runs.push({ text: ahead, literal: false });
      i += 4;
      continue;
    }
    const last = runs[runs.length - 1];
    if (token.literal || !/[a-z]/i.test(token.text)) runs.push({ text: token.text, literal: true });
    else if (last && !last.literal && last.text.charAt(0).toLowerCase() === token.text.toLowerCase()) {
      runs[runs.length - 1] = { text: last.text + token.text, literal: false };
    } else runs.push(token);
  }
  return runs;
}

/** `m` is minutes right after hours or right before seconds. */
function isMinute(runs: readonly Token[], at: number): boolean {
  const codes = runs.map((run, i) => ({ run, i })).filter(({ run }) => !run.literal);
  const place = codes.findIndex(({ i }) => i === at);
  return /^h/i.test(codes[place - 1]?.run.text ?? '') || /^s/i.test(codes[place + 1]?.run.text ?? '');
}

const padded = (value: number, code: string): string => String(value).padStart(code.length > 1 ? 2 : 1, '0');

function codeText(code: string, moment: Moment, locale: Locale, halves: boolean, minute: boolean): string {
  const month = locale.months[moment.month - 1] ?? '';
  const day = locale.days[moment.weekday] ?? '';
  if (code === 'am/pm') return moment.hour < 12 ? 'AM' : 'PM';
  switch (code.charAt(0)) {
    case 'y':
      return code.length > 2 ? String(moment.year).padStart(4, '0') : String(moment.year % 100).padStart(2, '0');
    case 'm':
      if (minute) return padded(moment.minute, code);
      if (code.length > 3) return month;
      return code.length === 3 ? month.slice(0, 3) : padded(moment.month, code);
    case 'd':
      if (code.length > 3) return day;
      return code.length === 3 ? day.slice(0, 3) : padded(moment.day, code);
    case 'h':
      return padded(halves ? moment.hour % 12 || 12 : moment.hour, code);
    case 's':
      return padded(moment.second, code);
    default:
      throw notImplemented(`the date format code ${code}`);
  }
}
