/** The kinds of made-up surveys that are attacked, and by whom. */
import type { Shape } from './made-world';
import type { Knowing } from './onlooker';

export interface AttackKind {
  readonly name: string;
  readonly shape: Shape;
  readonly knowing: Knowing;
  /** Surveys in the short run. */
  readonly short: number;
}

export const ATTACK_KINDS: readonly AttackKind[] = [
  {
    name: 'trees of municipalities, departments and roles, two years',
    shape: { municipalities: [1, 3], departments: [2, 4], roles: [1, 3], years: 2, people: 'few' },
    knowing: { numbers: 'real', seats: false },
    short: 25,
  },
  {
    name: 'who answered what, in whole numbers',
    shape: { municipalities: [1, 1], departments: [2, 3], roles: [2, 2], years: 1, people: 'few' },
    knowing: { numbers: 'whole', seats: false },
    short: 30,
  },
  {
    name: 'the same, by somebody who knows which roles each department lacks',
    shape: { municipalities: [1, 1], departments: [2, 3], roles: [2, 2], years: 1, people: 'few' },
    knowing: { numbers: 'whole', seats: true },
    short: 30,
  },
  {
    name: 'larger units, some of 40 people and more',
    shape: { municipalities: [1, 1], departments: [0, 2], roles: [1, 1], years: 1, people: 'many' },
    knowing: { numbers: 'whole', seats: false },
    short: 40,
  },
];
