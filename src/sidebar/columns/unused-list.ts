/** The columns that nothing uses, each with a tick for "not to be read"; those that look personal are ticked beforehand. */
import type { ChoiceView } from '../../jobs/columns/column-view';
import { element } from '../element';
import { words } from '../sent-along';

export interface UnusedList {
  readonly element: HTMLElement;
  /** Shows those that are unused now; ticks are kept. */
  readonly show: (isUnused: (choice: ChoiceView) => boolean) => void;
  /** Headers of the unused columns that are ticked. */
  readonly ticked: () => readonly string[];
}

export function unusedList(choices: readonly ChoiceView[]): UnusedList {
  const all = choices.map((choice, index) => ({ choice, ...tick(choice, 'unused-' + index) }));
  const list = element('div');
  const note = element('p', words.columns.unusedNote, 'muted');
  list.append(note, ...all.map(({ row }) => row));
  return {
    element: list,
    show: (isUnused) => {
      all.forEach(({ choice, row }) => (row.hidden = !isUnused(choice)));
      note.textContent = all.every(({ row }) => row.hidden) ? words.columns.unusedNone : words.columns.unusedNote;
    },
    ticked: () => all.filter(({ row, box }) => !row.hidden && box.checked).map(({ choice }) => choice.header),
  };
}

function tick(
  { label, personal, dropped }: ChoiceView,
  id: string,
): { readonly row: HTMLElement; readonly box: HTMLInputElement } {
  const row = element('div', '', 'tick');
  const box = element('input') as HTMLInputElement;
  box.type = 'checkbox';
  box.id = id;
  box.checked = dropped || personal !== '';
  const name = element('label', label) as HTMLLabelElement;
  name.htmlFor = id;
  row.append(box, name);
  if (personal) {
    const why = element('span', personal, 'why');
    why.id = id + '-why';
    box.setAttribute('aria-describedby', why.id);
    row.append(why);
  }
  return { row, box };
}
