/** Names told in one finding, no more of them than can be read. */
const MOST = 8;

/** At most eight: of more, seven and "…". */
export const cutList = (names: readonly string[]): string =>
  names.length > MOST ? `${names.slice(0, MOST - 1).join(', ')} …` : names.join(', ');
