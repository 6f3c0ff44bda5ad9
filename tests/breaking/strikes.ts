/** What befalls calls: single faults, pairs close to each other, bursts, a quota per minute that is used up, runs that are ended. */
import type { Call } from '../../src/google/call';
import { methods } from '../../src/google/methods';
import type { Chance } from '../../src/analysis/statistics/seeded-chance';
import type { FaultKind } from '../../src/workspace/apps-script/gate';
import { answersSo, type FaultName } from '../../src/workspace/faults';
import type { World } from './interleave';

type Strike = NonNullable<World['strike']>;

const SECOND = 1000;

/** Each call is hit so often: in some worlds seldom, in some all the time. */
const RATES = [0.004, 0.015, 0.04];
/** The call after one that was hit: faults come in pairs. */
const PAIRED = 0.25;

const KINDS: readonly (readonly [FaultKind, 'before' | 'after'])[] = [
  ['kill', 'before'],
  ['kill', 'after'],
  ['timeout', 'before'],
  ['timeout', 'after'],
  ['unavailable', 'before'],
  ['internalError', 'after'],
  ['tooManyRequests', 'before'],
];

const isOf = (kind: FaultKind, { method }: Call): boolean =>
  kind === 'kill' || kind === 'timeout' || answersSo(kind, method);

/** Faults at random, now and then two in a row. */
export function singles(chance: Chance): Strike {
  const single = RATES[Math.floor(chance() * RATES.length)]!;
  let next: readonly [FaultKind, 'before' | 'after'] | null = null;
  return (call, _actor, when) => {
    if (when === 'before') {
      const rate = next === null ? single : PAIRED;
      next = chance() < rate ? KINDS[Math.floor(chance() * KINDS.length)]! : null;
    }
    if (next === null || next[1] !== when || !isOf(next[0], call)) return null;
    return next[0] === 'timeout' && when === 'after' && !methods[call.method].writes ? null : next[0];
  };
}

/** All calls are refused for a while, some times: Google is down, or a quota per minute is used up. */
export function bursts(chance: Chance, clock: World['clock'], hours: number): Strike {
  const kinds: readonly FaultName[] = ['tooManyRequests', 'unavailable'];
  const spells = Array.from({ length: 2 * hours }, () => {
    const from = clock.now() + chance() * hours * 3600 * SECOND;
    return { from, to: from + (20 + 40 * chance()) * SECOND, kind: kinds[Math.floor(chance() * kinds.length)]! };
  });
  return (call, _actor, when) => {
    const spell = spells.find(({ from, to }) => clock.now() >= from && clock.now() < to);
    return when === 'before' && spell && isOf(spell.kind, call) ? spell.kind : null;
  };
}

/** The first that strikes. */
export const together =
  (...strikes: readonly Strike[]): Strike =>
  (call, actor, when) => {
    for (const strike of strikes) {
      const kind = strike(call, actor, when);
      if (kind !== null) return kind;
    }
    return null;
  };
