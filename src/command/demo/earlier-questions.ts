/** How the year before asked: one statement was worded otherwise, so its trend is broken. */
import type { DemoStatement } from './statements';

const WORDED_OTHERWISE: Readonly<Record<string, string>> = {
  F20: 'Vi stänger av det gamla sättet att arbeta när ett nytt har införts.',
};

export const earlierStatement = ({ id, statement }: Pick<DemoStatement, 'id' | 'statement'>): string =>
  WORDED_OTHERWISE[id] ?? statement;
