/** All together and the municipalities, whichever way their figures were counted. */
import { TOTAL, type Survey } from '../../responses/survey';
import type { MatrixUnit } from '../../responses/matrix/answer-matrix';
import type { CountedUnit } from './counted-unit';
import { invitedInAll } from './unit-names';

type Counted = Pick<CountedUnit, 'rows' | 'measured' | 'answers'>;

export const totalUnit = (survey: Survey, counted: Counted): CountedUnit => ({
  id: TOTAL,
  name: TOTAL,
  ownName: TOTAL,
  level: 'total',
  municipality: null,
  listed: true,
  invited: invitedInAll(survey),
  ...counted,
});

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
