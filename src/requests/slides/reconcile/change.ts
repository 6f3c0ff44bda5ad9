/** What the comparison of one thing on a slide comes to: requests, what to remember, and what was left because a person changed it. */
import type { slides_v1 } from 'googleapis/build/src/apis/slides/v1';
import type { Written } from './written';

export interface Change {
  readonly requests: readonly slides_v1.Schema$Request[];
  readonly texts: Written['texts'];
  readonly elements: Written['elements'];
  /** Places such as "chart.title" that a person changed and that therefore stay. */
  readonly kept: readonly string[];
}

export const noChange: Change = { requests: [], texts: {}, elements: {}, kept: [] };

/** In order. */
export const together = (changes: readonly Change[]): Change => ({
  requests: changes.flatMap(({ requests }) => requests),
  texts: Object.assign({}, ...changes.map(({ texts }) => texts)) as Written['texts'],
  elements: Object.assign({}, ...changes.map(({ elements }) => elements)) as Written['elements'],
  kept: changes.flatMap(({ kept }) => kept),
});
