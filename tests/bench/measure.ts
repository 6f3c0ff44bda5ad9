/** Clock and memory of the bench. */
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

export interface Memory {
  /** Bytes in use. */
  readonly used: () => number;
  readonly collectGarbage: () => void;
}

export const milliseconds = (work: () => unknown): number => {
  const start = process.hrtime.bigint();
  work();
  return Number(process.hrtime.bigint() - start) / 1e6;
};

/** Time of the processor, all threads: the same whatever else the machine is doing, which long work is seldom spared. */
export const processorMilliseconds = (work: () => unknown): number => {
  const start = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 1e3;
};

export const middle = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[values.length >> 1] ?? NaN;

export const megabytes = (bytes: number): string => (bytes / 1e6).toFixed(1).padStart(8);

export function measureMemory(): Memory {
  setFlagsFromString('--expose-gc');
  return {
    used: () => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers,
    collectGarbage: runInNewContext('gc') as () => void,
  };
}
