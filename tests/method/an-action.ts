/** A made-up action for tests: open, owned, on plan; each test changes what it is about. */
import type { Action } from '../../src/method/action';
import { serialOfIso } from '../../src/method/days';

export const day = (date: string): number => serialOfIso(date) as number;

/** Monday of ISO week 48. */
export const TODAY = day('2026-11-23');

export const anAction = (changed: Partial<Action> = {}): Action => ({
  rowIndex: 3,
  id: 'Å-01',
  action: 'Räkna fram årskostnad för de tio största systemen',
  area: 'Ekonomi och uppföljning',
  municipality: 'Demostad',
  owner: 'Ekonomichef',
  email: 'ekonomichef@demostad.example',
  due: day('2027-02-15'),
  status: 'inProgress',
  percent: 0.4,
  nextStep: 'Hämta avtal från inköp',
  reminders: true,
  updated: day('2026-11-20'),
  ...changed,
});
