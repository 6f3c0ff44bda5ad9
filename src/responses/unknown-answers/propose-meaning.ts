/** What a text that was not understood is likely to mean: a proposal, never counted before a person has said yes. */
import { cleanText, comparisonKey } from '../../grid/clean-text';
import type { AnswerMeaning } from '../../messages/findings/answer-findings';
import { createClassifier, suggestedValue, type LabelSettings } from '../matrix/classify';

/** Texts that people and tools write for "don't know" in Swedish and English surveys. */
const DONT_KNOW =
  /^((jag )?vet (ej|inte)|v\.? ?ej|(jag )?kan (ej|inte) (svara|bedöma|säga|ta ställning)|(har )?ingen (uppfattning|åsikt|aning)|don.?t know|do not know|dk|no opinion|not sure|unsure|osäker|tveksam|(ej|inte) (relevant|aktuellt?|tillämpligt?|applicerbart)|not (applicable|relevant)|n\.?\/?a\.?|e\/t)(?!\p{L})/u;
const BLANK =
  /^(na|nan|null|none|tomt?|blank|\.+|[-–—_]+|\?+|#n\/a|#saknas!|ej (be)?svara[dt]|inget svar|no answer|missing|bortfall|skipped|hoppade över)$/u;
/** How tools number "don't know" and "no answer". */
const CODES = new Set([7, 8, 9, 77, 88, 98, 99, 888, 998, 999, -1, -7, -8, -9, -77, -88, -98, -99, -999]);

/** Null where nothing speaks for a meaning. `numbersBeyond`: how many different numbers above the scale there are: several are no code. */
export function proposeMeaning(text: string, settings: LabelSettings, numbersBeyond = 1): AnswerMeaning | null {
  const key = comparisonKey(text);
  const written = meaningAsWritten(key, settings);
  if (written !== null) return written;
  const value = suggestedValue(text, settings.scale) ?? decimalValue(key, settings.scale);
  if (value !== null) return value;
  const number = wholeNumber(key);
  if (number !== null) return isCode(number, settings.scale, numbersBeyond) ? 'dontKnow' : null;
  if (BLANK.test(key)) return 'blank';
  return DONT_KNOW.test(typed(key)) ? 'dontKnow' : null;
}

/** A number above the scale is a code where it is the only one, else it may be that the scale is longer. */
const isCode = (number: number, { max }: LabelSettings['scale'], numbersBeyond: number): boolean =>
  number === max + 1 ? numbersBeyond === 1 : CODES.has(number) && (number < 0 || number > 10 || numbersBeyond === 1);

/** Whole numbers with any of the signs that look like a minus. */
function wholeNumber(key: string): number | null {
  const digits = /^([-–−]?)(\d{1,9})$/.exec(key);
  return digits ? Number(digits[2]) * (digits[1] === '' ? 1 : -1) : null;
}

/** 4,0 and 4.00 are 4. */
function decimalValue(key: string, { min, max }: LabelSettings['scale']): number | null {
  const whole = /^(\d{1,9})[.,]0+$/.exec(key)?.[1];
  const value = Number(whole);
  return whole !== undefined && value >= min && value <= max ? value : null;
}

/** Quotes, apostrophes and dashes as a keyboard has them. */
const typed = (text: string): string =>
  text
    .replace(/[’‘‛´`′]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/[‐-―−]/g, '-');

/** The meaning of a text of the settings that is the same but for typographic signs. */
function meaningAsWritten(key: string, settings: LabelSettings): AnswerMeaning | null {
  const labels = [...Object.keys(settings.values), ...settings.dontKnow, ...settings.blank];
  const same = labels.find((label) => typed(comparisonKey(label)) === typed(key));
  if (same === undefined || cleanText(same) === '') return null;
  const { classify, dontKnow, blank } = createClassifier(settings);
  const code = classify(same);
  if (code === dontKnow) return 'dontKnow';
  return code === blank ? 'blank' : code + settings.scale.min;
}
