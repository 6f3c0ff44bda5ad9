/** Every word a person sees, in Swedish. Functions of typed values; this object is the type of any other language. */
export const sv = {};
export type Messages = typeof sv;
