/** The questions to talk about first: those in Börja här, highest start score first (STATISTICS.md rule 8). */
import type { Figures } from './analysis';

/** Closer than this is the same score. */
const EQUAL = 1e-9;

type Scored = { readonly questionId: string } & Pick<Figures, 'startScore' | 'field'>;

/**
 * Ids, highest first, equal ones in the form's order. Only scores above 0. Where the place after the last ties with it, the
 * tied group is left out if no more than one place stays empty; else it is cut in the form's order.
 */
export function shortlist(questions: readonly Scored[], length: number): string[] {
  const ranked = questions
    .filter(({ field }) => field === 'startHere')
    .map(({ questionId, startScore }, order) => ({ questionId, score: startScore ?? 0, order }))
    .filter(({ score }) => score > EQUAL)
    .sort((a, b) => (Math.abs(a.score - b.score) <= EQUAL ? a.order - b.order : b.score - a.score));
  const last = ranked[length - 1];
  const next = ranked[length];
  let kept = ranked.slice(0, length);
  if (last && next && Math.abs(last.score - next.score) <= EQUAL) {
    const untied = kept.filter(({ score }) => Math.abs(score - last.score) > EQUAL);
    if (untied.length > 0 && untied.length >= length - 1) kept = untied;
  }
  return kept.map(({ questionId }) => questionId);
}
