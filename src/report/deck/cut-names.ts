/** The analysis and the survey with names and statements short enough for a slide: a whole page in one cell stays in the Sheet. */
import type { Analysis } from '../../analysis/analysis';
import type { Survey } from '../../responses/survey';
import { cutText } from '../mails/cut-text';

/** Longest name that a slide's title still holds, and longest text of a question in a table; far over what people write. */
const NAME = 80;
const SHORT_NAME = 120;
const STATEMENT = 400;

export function cutNames(analysis: Analysis, survey: Survey): { readonly analysis: Analysis; readonly survey: Survey } {
  const area = (name: string): string => cutText(name, NAME);
  return {
    analysis: {
      ...analysis,
      units: analysis.units.map((unit) => ({ ...unit, name: cutText(unit.name, NAME), areas: unit.areas.map((result) => ({ ...result, area: area(result.area) })) })),
    },
    survey: {
      ...survey,
      questions: survey.questions.map((question) => ({
        ...question,
        shortName: cutText(question.shortName, SHORT_NAME),
        statement: cutText(question.statement, STATEMENT),
        area: area(question.area),
      })),
    },
  };
}
