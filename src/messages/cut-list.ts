/** "a, b …" where more than `most` names would be too many to read in one sentence. */
export const cutList = (names: readonly string[], most: number): string =>
  names.length > most ? `${names.slice(0, most).join(', ')} …` : names.join(', ');
