/** The documents that can be ticked, municipality by municipality; what lacks something says what. */
import type { DocumentChoice } from '../../jobs/documents/document-round';
import { element } from '../element';
import { filled, words as dialogWords } from '../sent-along';

const words = dialogWords.documents;

export interface ChoiceList {
  readonly element: HTMLElement;
  /** Ids of what is ticked, in the order of the list. */
  readonly chosen: () => readonly string[];
}

/** `changed` is told of every tick. */
export function choiceList(choices: readonly DocumentChoice[], changed: () => void): ChoiceList {
  const list = element('div');
  const ticks: HTMLInputElement[] = [];
  const groups = [...new Set(choices.map(({ of }) => of))];
  groups.forEach((of, place) => {
    const inside = choices.filter((choice) => choice.of === of);
    const group = element('details') as HTMLDetailsElement;
    group.open = place === 0;
    group.append(element('summary', filled(words.group, { of, count: inside.length })));
    for (const choice of inside) {
      const { row, tick } = choiceRow(choice, 'choice-' + ticks.length);
      ticks.push(tick);
      group.append(row);
    }
    list.append(group);
  });
  list.addEventListener('change', changed);
  return { element: list, chosen: () => ticks.filter(({ checked }) => checked).map(({ value }) => value) };
}

function choiceRow(
  { id, name, kind, exists, lack }: DocumentChoice,
  elementId: string,
): { readonly row: HTMLElement; readonly tick: HTMLInputElement } {
  const row = element('div', '', 'tick');
  const tick = element('input') as HTMLInputElement;
  tick.type = 'checkbox';
  tick.id = elementId;
  tick.value = id;
  tick.disabled = lack !== '';
  const label = element(
    'label',
    filled(words.choice, { kind, state: exists ? words.exists : words.isNew }),
  ) as HTMLLabelElement;
  label.htmlFor = elementId;
  const why = element('span', lack === '' ? name : lack, 'why');
  why.id = elementId + '-why';
  tick.setAttribute('aria-describedby', why.id);
  row.append(tick, label, why);
  return { row, tick };
}
