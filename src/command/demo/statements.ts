/** The demo survey's questions, as they stand on a form. */
import type { SurveyTexts } from './survey-texts';

export interface DemoStatement {
  readonly id: string;
  readonly area: string;
  readonly shortName: string;
  readonly statement: string;
}

export const demoStatements = ({ areas }: SurveyTexts): readonly DemoStatement[] =>
  areas
    .flatMap(([area, ...statements]) => statements.map(([shortName, statement]) => ({ area, shortName, statement })))
    .map((statement, index) => ({ id: `F${String(index + 1).padStart(2, '0')}`, ...statement }));

/** How the year before asked. */
export const earlierStatement = (
  { id, statement }: Pick<DemoStatement, 'id' | 'statement'>,
  { earlierWording }: SurveyTexts,
): string => earlierWording[id] ?? statement;
