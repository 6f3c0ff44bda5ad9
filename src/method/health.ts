/** How an action stands today: the rules of Läge, the first that fits. */
import { isOpen, type Action, type Health } from './action';

/** Days before the due date from which an action is close to it, the due date itself included. */
const SOON_DAYS = 7;
/** Days without an update after which an action is silent. */
const SILENT_DAYS = 30;

/** `today` is a serial day number. Null for what is complete or cancelled. */
export function healthOf(action: Action, today: number): Health | null {
  if (!isOpen(action)) return null;
  if (action.owner === '' || action.due === null) return 'incomplete';
  if (action.due < today) return 'late';
  if (action.due - today <= SOON_DAYS) return 'dueSoon';
  if (action.updated !== null && today - action.updated >= SILENT_DAYS) return 'silent';
  return 'onPlan';
}
