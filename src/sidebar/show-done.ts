/** Sentences and links of a finished job. */
import type { Done } from '../jobs/run/done';
import { element, link } from './element';

export function showDone(into: HTMLElement, done: Done): void {
  into.replaceChildren(...done.sentences.map((sentence) => element('p', sentence)));
  if (done.links.length === 0) return;
  const list = element('ul');
  for (const { text, url } of done.links) {
    const item = element('li');
    item.append(link(text, url));
    list.append(item);
  }
  into.append(list);
}
