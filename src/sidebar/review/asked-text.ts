/** One text that was not understood: the question, where it stands, and a list to choose its meaning from. */
import type { AskedText, MeaningCode, ReviewView } from '../../jobs/review/review-view';
import { element } from '../element';
import { words } from '../sent-along';

export interface AskedTextRow {
  readonly element: HTMLElement;
  readonly text: string;
  /** '' = not decided. */
  readonly chosen: () => MeaningCode | '';
}

export function askedText(asked: AskedText, id: string, meanings: ReviewView['meanings']): AskedTextRow {
  const row = element('div', '', 'asked');
  const label = element('label', asked.question) as HTMLLabelElement;
  label.htmlFor = id;
  const select = element('select') as HTMLSelectElement;
  select.id = id;
  select.append(option('', words.review.choose), ...meanings.map((one) => option(one.code, one.label)));
  select.value = asked.proposal;
  const where = element('p', asked.where, 'why');
  where.id = id + '-where';
  select.setAttribute('aria-describedby', where.id);
  row.append(label, select, where);
  return { element: row, text: asked.text, chosen: () => select.value as MeaningCode | '' };
}

function option(value: string, text: string): HTMLElement {
  const made = element('option', text) as HTMLOptionElement;
  made.value = value;
  return made;
}
