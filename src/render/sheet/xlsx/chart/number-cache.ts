/** References to source cells with their values beside them, for viewers that calculate nothing. */
import { el, type Node } from '../element';

export interface Cached<Value> {
  readonly ref: string;
  readonly length: number;
  readonly values: readonly { readonly index: number; readonly value: Value }[];
}

const points = ({ values }: Cached<string | number>): readonly Node[] =>
  values.map(({ index, value }) => el('c:pt', { idx: index }, el('c:v', null, String(value))));

export const numbers = (cached: Cached<number>): Node =>
  el(
    'c:numRef',
    null,
    el('c:f', null, cached.ref),
    el(
      'c:numCache',
      null,
      el('c:formatCode', null, 'General'),
      el('c:ptCount', { val: cached.length }),
      points(cached),
    ),
  );

export const strings = (cached: Cached<string>): Node =>
  el(
    'c:strRef',
    null,
    el('c:f', null, cached.ref),
    el('c:strCache', null, el('c:ptCount', { val: cached.length }), points(cached)),
  );

/** The cells of custom labels, as the extension of 2013 wants them. */
export const labelRange = (cached: Cached<string>): Node =>
  el(
    'c15:datalabelsRange',
    null,
    el('c15:f', null, cached.ref),
    el('c15:dlblRangeCache', null, el('c:ptCount', { val: cached.length }), points(cached)),
  );
