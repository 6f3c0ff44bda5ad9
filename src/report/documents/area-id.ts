/** Ids that an area's table in *Bilaga 2* is known by, and its dialogue: OM-01 for the first area of Frågor. */
import type { Words } from '../../messages';
import type { Survey } from '../../responses/survey';

/** Areas in the order that they first stand in Frågor. */
export const areasOf = ({ questions }: Pick<Survey, 'questions'>): readonly string[] => [
  ...new Set(questions.map(({ area }) => area).filter((area) => area !== '')),
];

export const areaId = (survey: Pick<Survey, 'questions'>, area: string, { documentationWords }: Words): string =>
  documentationWords.areaId(areasOf(survey).indexOf(area) + 1);
