import type { MeasuredUnit } from '../../../src/analysis/chance/smooth-units';

/** Which cells take part when nothing else hides them: at least `minimumGroup` rated and answering. */
export const enoughAnswers = ({ ratings, dontKnows }: MeasuredUnit, minimumGroup: number): boolean[] =>
  ratings.counts.map((rated, column) => rated >= minimumGroup && (dontKnows.counts[column] ?? 0) >= minimumGroup);
