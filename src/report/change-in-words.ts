/** A figure's change since the measurement before, in words: the short ones of a column, and how many people it is in a sentence. */
import type { ChangeSince, Figures } from '../analysis/analysis';
import type { Words } from '../messages';

/** The column Förändring: the marker where the change is hidden in either year, '' where there is no earlier measurement. */
export const changeColumn = (change: ChangeSince | null, minimumGroup: number, words: Words): string =>
  columnOf(change, words.changeText, minimumGroup, words);

/** The same where the column is narrow. */
export const shortChangeColumn = (change: ChangeSince | null, minimumGroup: number, words: Words): string =>
  columnOf(change, words.shortChangeText, minimumGroup, words);

function columnOf(
  change: ChangeSince | null,
  inWords: Words['changeText'],
  minimumGroup: number,
  words: Words,
): string {
  if (change === null) return '';
  const text = inWords(change.mean, change.share);
  if (text !== '' || change.shown === 'shown') return text;
  return words.shownText(change.shown, minimumGroup);
}

/** "fyra fler av 24 kan svara i år (kan vara slump)", and the ratings likewise; none where nothing can be compared. */
export function changeParts(
  { answering, rated, change }: Pick<Figures, 'answering' | 'rated'> & { readonly change: ChangeSince | null },
  words: Words,
): readonly string[] {
  if (change === null) return [];
  const { mean, share, moreWhoCanAnswer, stepsMoved } = change;
  return [
    ...(share && moreWhoCanAnswer !== null && answering !== null
      ? [words.change.part(words.moreWhoCanAnswerText(moreWhoCanAnswer, answering), share.word)]
      : []),
    ...(mean && stepsMoved !== null && rated !== null
      ? [words.change.part(words.stepsMovedText(stepsMoved, rated), mean.word)]
      : []),
  ];
}

/** "Sedan 2025: fyra fler av 24 kan svara i år (kan vara slump); …"; '' where nothing can be compared. */
export function changeSentence(
  figures: Parameters<typeof changeParts>[0],
  earlierYear: number | null,
  words: Words,
): string {
  const parts = changeParts(figures, words);
  return earlierYear === null || parts.length === 0 ? '' : words.change.since(earlierYear, parts);
}
