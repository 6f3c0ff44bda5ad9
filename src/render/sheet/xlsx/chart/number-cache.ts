/** References to source cells with their values beside them, for viewers that calculate nothing. */
import { el, type Xml } from '../../../xml/element';

export interface Cached<Value> {
  readonly ref: string;
  readonly length: number;
  readonly values: readonly { readonly index: number; readonly value: Value }[];
}

const points = ({ values }: Cached<string | number>): readonly Xml[] =>
  values.map(({ index, value }) => el('c:pt', { idx: index }, el('c:v', {}, String(value))));

export const numbers = (cached: Cached<number>): Xml =>
  el(
    'c:numRef',
    {},
    el('c:f', {}, cached.ref),
    el('c:numCache', {}, el('c:formatCode', {}, 'General'), el('c:ptCount', { val: cached.length }), points(cached)),
  );

export const strings = (cached: Cached<string>): Xml =>
  el(
    'c:strRef',
    {},
    el('c:f', {}, cached.ref),
    el('c:strCache', {}, el('c:ptCount', { val: cached.length }), points(cached)),
  );

/** The cells of custom labels, as the extension of 2013 wants them. */
export const labelRange = (cached: Cached<string>): Xml =>
  el(
    'c15:datalabelsRange',
    {},
    el('c15:f', {}, cached.ref),
    el('c15:dlblRangeCache', {}, el('c:ptCount', { val: cached.length }), points(cached)),
  );
