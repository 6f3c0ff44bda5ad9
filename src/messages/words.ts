/** The shape of a language: what Swedish has, every other language must have, with texts of its own. */
import type { sv } from './sv';

type Widened<T> = T extends string
  ? string
  : T extends number
    ? number
    : T extends boolean
      ? boolean
      : T extends (...given: infer Given) => infer Made
        ? (...given: Given) => Widened<Made>
        : T extends RegExp
          ? RegExp
          : T extends readonly (infer Item)[]
            ? readonly Widened<Item>[]
            : { readonly [Key in keyof T]: Widened<T[Key]> };

export type Words = Widened<typeof sv>;
