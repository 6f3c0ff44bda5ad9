/** Something to tell as data, a code with its details, and the words that a language has for each code: a missing sentence is a compile error. */

/** Of what its code says all of. */
export type NoDetails = Readonly<Record<never, never>>;

/** Code and details of one of the kinds in `Details`. */
export type Told<Details, Code extends keyof Details = keyof Details> = {
  readonly [C in Code]: { readonly code: C; readonly details: Details[C] };
}[Code];

/** What a language must have: `Said` for each code, made of its details. */
export type SaidOf<Details, Said> = { readonly [C in keyof Details]: (details: Details[C]) => Said };

export const say = <Details, Said>({ code, details }: Told<Details>, words: SaidOf<Details, Said>): Said =>
  (words[code] as (told: typeof details) => Said)(details);
