/** A figure's change since the measurement before, in words: the short ones of a column, and how many people it is in a sentence. */
import type { ChangeSince, Figures } from '../analysis/analysis';
import { shownText } from '../messages/sv/analysis-tab';
import { change as words, changeText, moreWhoCanAnswerText, stepsMovedText } from '../messages/sv/change';

/** The column Förändring: the marker where the change is hidden in either year, '' where there is no earlier measurement. */
export function changeColumn(change: ChangeSince | null, minimumGroup: number): string {
  if (change === null) return '';
  const text = changeText(change.mean, change.share);
  if (text !== '' || change.shown === 'shown') return text;
  return shownText(change.shown, minimumGroup);
}

/** "fyra fler av 24 kan svara i år (kan vara slump)", and the ratings likewise; none where nothing can be compared. */
export function changeParts({
  answering,
  rated,
  change,
}: Pick<Figures, 'answering' | 'rated'> & { readonly change: ChangeSince | null }): readonly string[] {
  if (change === null) return [];
  const { mean, share, moreWhoCanAnswer, stepsMoved } = change;
  return [
    ...(share && moreWhoCanAnswer !== null && answering !== null
      ? [words.part(moreWhoCanAnswerText(moreWhoCanAnswer, answering), share.word)]
      : []),
    ...(mean && stepsMoved !== null && rated !== null
      ? [words.part(stepsMovedText(stepsMoved, rated), mean.word)]
      : []),
  ];
}

/** "Sedan 2025: fyra fler av 24 kan svara i år (kan vara slump); …"; '' where nothing can be compared. */
export function changeSentence(figures: Parameters<typeof changeParts>[0], earlierYear: number | null): string {
  const parts = changeParts(figures);
  return earlierYear === null || parts.length === 0 ? '' : words.since(earlierYear, parts);
}
