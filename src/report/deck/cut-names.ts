/** The analysis and the survey with names and statements short enough for a slide: a whole page in one cell stays in the Sheet. */
import type { Analysis, AreaResult } from '../../analysis/analysis';
import type { Survey } from '../../responses/survey';
import { cutBetweenWords } from '../cut-between-words';

/** Longest name that a slide's title still holds, and longest text of a question in a table; far over what people write. */
const NAME = 80;
const SHORT_NAME = 120;
const STATEMENT = 400;

export function cutNames(analysis: Analysis, survey: Survey): { readonly analysis: Analysis; readonly survey: Survey } {
  const area = (name: string): string => cutBetweenWords(name, NAME);
  const cutAreas = (results: readonly AreaResult[]): readonly AreaResult[] =>
    results.map((result) => ({ ...result, area: area(result.area) }));
  return {
    analysis: {
      ...analysis,
      units: analysis.units.map((unit) => ({
        ...unit,
        name: cutBetweenWords(unit.name, NAME),
        ownName: cutBetweenWords(unit.ownName, NAME),
        areas: cutAreas(unit.areas),
        categories: cutAreas(unit.categories),
        dimensions: cutAreas(unit.dimensions),
      })),
    },
    survey: {
      ...survey,
      questions: survey.questions.map((question) => ({
        ...question,
        shortName: cutBetweenWords(question.shortName, SHORT_NAME),
        statement: cutBetweenWords(question.statement, STATEMENT),
        area: area(question.area),
        category: area(question.category),
        dimension: area(question.dimension),
      })),
    },
  };
}
