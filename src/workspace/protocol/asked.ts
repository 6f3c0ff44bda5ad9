/** A part of Google's types as a request brings it: any field may be missing, none is null, nothing is to be changed. */
export type Asked<T> = T extends readonly (infer Item)[]
  ? readonly Asked<Item>[]
  : T extends object
    ? { readonly [Key in keyof T]?: Asked<Exclude<T[Key], null | undefined>> }
    : T;
