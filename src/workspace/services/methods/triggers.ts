/** ScriptApp's time-based triggers: each sees his own, at most twenty a user, only known intervals (LIMITS.md 1.2, 1.5). */
import type { Handler } from '../../handler';
import { ApiError } from '../../protocol/api-error';
import type { TriggerState } from '../state';
import { ownerOf } from '../execution';

const INTERVALS = new Set([1, 5, 10, 15, 30]);
const MOST = 20;

export const newTrigger: Handler = (state, request) => {
  const { handler, schedule } = request.params as unknown as Pick<TriggerState, 'handler' | 'schedule'>;
  const owner = ownerOf(request.user);
  if ('everyMinutes' in schedule && !INTERVALS.has(schedule.everyMinutes))
    throw new ApiError(
      400,
      '',
      'The value you passed to everyMinutes was invalid. It must be one of 1, 5, 10, 15 or 30.',
    );
  if (state.triggers.filter((trigger) => trigger.owner === owner).length >= MOST)
    throw new ApiError(
      400,
      '',
      'This script has too many triggers. Triggers must be deleted from the script before more can be added.',
    );
  const id = String(1000000 + state.idsMade);
  const trigger: TriggerState = { id, owner, handler, schedule };
  return { state: { ...state, idsMade: state.idsMade + 1, triggers: [...state.triggers, trigger] }, body: { id } };
};

export const getProjectTriggers: Handler = (state, request) => ({
  state,
  body: state.triggers
    .filter(({ owner }) => owner === ownerOf(request.user))
    .map(({ id, handler }) => ({ id, handler })),
});

export const deleteTrigger: Handler = (state, request) => {
  const isMeant = ({ id, owner }: TriggerState): boolean =>
    id === request.params['id'] && owner === ownerOf(request.user);
  return { state: { ...state, triggers: state.triggers.filter((trigger) => !isMeant(trigger)) }, body: null };
};
