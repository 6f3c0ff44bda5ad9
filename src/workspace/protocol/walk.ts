/** A walk through a body: where it is, and what it has found that Google would refuse. */
import type { ApiName } from './api-schema';

export interface Violation {
  /** Path in Google's own spelling (`requests[0].add_sheet`), '' for the whole request. */
  readonly field: string;
  readonly description: string;
}

/** A batch may hold hundreds of thousands of cells: fields are looked up once per message, paths are spelt only for a fault. */
export interface Walk {
  readonly api: ApiName;
  /** Names and indices from the top to where we are. */
  readonly path: (string | number)[];
  readonly violations: Violation[];
  readonly refusals: string[];
}

export const startWalk = (api: ApiName, path: string): Walk => ({
  api,
  path: path === '' ? [] : [path],
  violations: [],
  refusals: [],
});

export function spell(path: readonly (string | number)[]): string {
  return path.reduce<string>(
    (text, step) => (typeof step === 'number' ? `${text}[${step}]` : text === '' ? step : `${text}.${step}`),
    '',
  );
}

export const at = (path: string): string => (path === '' ? '' : ` at '${path}'`);

/** The path of the message that holds the value. */
export function holder({ path }: Walk): string {
  let end = path.length - 1;
  while (typeof path[end] === 'number') end -= 1;
  return spell(path.slice(0, Math.max(0, end)));
}

export function fault(walk: Walk, describe: (path: string) => string, field = spell(walk.path)): void {
  walk.violations.push({ field, description: describe(field) });
}

export const inCamel = (name: string): string => name.replace(/_([a-z])/g, (_, letter: string) => letter.toUpperCase());

/** A refusal as a request says it: `Invalid requests[0].addSheet: properties.sheetId …`, or the path alone outside a batch. */
export function refuse(walk: Walk, steps: readonly (string | number)[], why: string): void {
  const path = [...walk.path, ...steps].map((step) => (typeof step === 'string' ? inCamel(step) : step));
  const inBatch = path[0] === 'requests' && path.length > 2;
  const words = inBatch ? [`Invalid ${spell(path.slice(0, 3))}:`, spell(path.slice(3)), why] : [spell(path), why];
  walk.refusals.push(words.filter((word) => word !== '').join(' '));
}
