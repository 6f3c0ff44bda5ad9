/** A municipality, whichever way its figures were counted. */
import type { Survey } from '../../responses/survey';
import type { MatrixUnit } from '../../responses/matrix/answer-matrix';
import type { CountedUnit } from './counted-unit';

type Counted = Pick<CountedUnit, 'rows' | 'measured' | 'answers'>;

export const municipalityUnit = (survey: Survey, { id, name, active }: MatrixUnit, counted: Counted): CountedUnit => ({
  id,
  name,
  ownName: name,
  level: 'municipality',
  municipality: id,
  listed: active,
  invited: survey.municipalities.find((one) => one.id === id)?.invited ?? null,
  ...counted,
});
