/** Statements on a shortlist that are too long for the slide, where their short names stand instead, as rows of Kontroll (LOOK.md section 4). */
import { cutText } from '../../grid/cut-text';
import type { Finding } from '../../messages/finding';
import { STATEMENT_WIDTH_PT } from '../../report/deck/slides/shortlist';
import { needsShortForm } from './blocks/table';

interface Statement {
  readonly id: string;
  readonly statement: string;
  readonly shortName: string;
}

/** `tab` is the title of Frågor. `units` that a deck is made of: a question on none of their lists stands on no such slide. */
export function longStatements(
  units: readonly { readonly level: string; readonly shortlist: readonly string[] }[],
  questions: readonly Statement[],
  tab: string,
): Finding[] {
  const listed = new Set(
    units.filter(({ level }) => level === 'municipality' || level === 'total').flatMap(({ shortlist }) => shortlist),
  );
  return questions.flatMap(({ id, statement, shortName }): Finding[] => {
    if (!listed.has(id) || !needsShortForm(statement, { widthPt: STATEMENT_WIDTH_PT }, false)) return [];
    const details = { id: cutText(id) };
    // Without a short name of its own the question has its statement as one.
    return shortName === statement
      ? [{ severity: 'warning', code: 'LONG_STATEMENT_WITHOUT_SHORT_NAME', place: { tab }, details }]
      : [
          {
            severity: 'info',
            code: 'SHORT_NAME_ON_SLIDE',
            place: { tab },
            details: { ...details, shortName: cutText(shortName) },
          },
        ];
  });
}
