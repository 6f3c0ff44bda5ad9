/** Ids that an area's table in *Bilaga 2* is known by, and its dialogue: OM-01 for the first area of Frågor. */
import type { Survey } from '../../responses/survey';

/** Areas in the order that they first stand in Frågor. */
export const areasOf = ({ questions }: Pick<Survey, 'questions'>): readonly string[] => [
  ...new Set(questions.map(({ area }) => area).filter((area) => area !== '')),
];

export const areaId = (survey: Pick<Survey, 'questions'>, area: string): string =>
  `OM-${String(areasOf(survey).indexOf(area) + 1).padStart(2, '0')}`;
