/** Hands out new ids one after another and keeps the state that counts them. */
import { numberId } from '../../make-id';
import type { WorkspaceState } from '../../state';

interface IdTaker {
  /** A new id of 31 bits. */
  readonly takeId: () => number;
  /** The state after the ids taken so far. */
  readonly counted: () => WorkspaceState;
}

export function idTaker(state: WorkspaceState): IdTaker {
  let counted = state;
  return {
    takeId: () => {
      const [made, id] = numberId(counted);
      counted = made;
      return id;
    },
    counted: () => counted,
  };
}
