/** How much Kontroll warns of, and the heaviest of it: told where tabs or decks are made, since people read that and not Kontroll. */
import type { Analysis } from '../../analysis/analysis';
import { causeLine, rankedCauses } from '../../messages/causes';
import type { Finding } from '../../messages/finding';
import type { Words } from '../../messages';
import { reachOf } from './reach-of';

const MOST_TOLD = 3;

/** The first rows as Kontroll has them; nothing where it warns of nothing. */
export function warningSentences(
  findings: readonly Finding[],
  analysis: Pick<Analysis, 'units'>,
  words: Words,
): readonly string[] {
  const warnings = rankedCauses(findings, reachOf(analysis)).filter(({ severity }) => severity === 'warning');
  if (warnings.length === 0) return [];
  const told = warnings.slice(0, MOST_TOLD);
  return [words.analysisDone.warnings(warnings.length, told.length), ...told.map((cause) => causeLine(cause, words))];
}
