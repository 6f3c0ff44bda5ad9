/** What the texts of a file's answers are likely to mean, where no mapping says so. */
import { cleanText, comparisonKey } from '../../grid/clean-text';
import type { Cell } from '../../grid/grid';
import type { AnswerMeaning } from '../../messages/findings/answer-findings';
import { createClassifier, type LabelSettings } from '../../responses/matrix/classify';
import { dateAnswers } from '../../responses/unknown-answers/date-answers';
import { proposeMeaning } from '../../responses/unknown-answers/propose-meaning';

/** A longer list is nobody's scale. */
const MOST_TEXTS = 40;

export interface GuessedMeanings {
  readonly values: Readonly<Record<string, number>>;
  readonly dontKnow: readonly string[];
  readonly blank: readonly string[];
  /** The most frequent first. */
  readonly texts: readonly { readonly text: string; readonly times: number; readonly proposal: AnswerMeaning }[];
}

export function guessMeanings(cells: readonly Cell[], settings: LabelSettings): GuessedMeanings {
  const { classify, invalid } = createClassifier(settings);
  const counts = new Map<string, { readonly text: string; times: number }>();
  for (const cell of cells) {
    if (classify(cell) !== invalid) continue;
    const seen = counts.get(comparisonKey(cell));
    if (seen) seen.times += 1;
    else counts.set(comparisonKey(cell), { text: cleanText(cell), times: 1 });
  }
  const beyond = [...counts.keys()].filter((key) => /^\d{1,9}$/.test(key) && Number(key) > settings.scale.max).length;
  const dates = dateAnswers(
    [...counts.values()].map(({ text }) => text),
    settings.scale,
  );
  const texts = [...counts.values()]
    .flatMap(({ text, times }) => {
      const proposal = dates.get(text) ?? proposeMeaning(text, settings, beyond);
      return proposal === null ? [] : [{ text, times, proposal }];
    })
    .sort((a, b) => b.times - a.times)
    .slice(0, MOST_TEXTS);
  const meaning = (wanted: AnswerMeaning): readonly string[] =>
    texts.filter(({ proposal }) => proposal === wanted).map(({ text }) => text);
  return {
    values: Object.fromEntries(
      texts.flatMap(({ text, proposal }) => (typeof proposal === 'number' ? [[text, proposal] as const] : [])),
    ),
    dontKnow: meaning('dontKnow'),
    blank: meaning('blank'),
    texts,
  };
}
