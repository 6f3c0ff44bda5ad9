/** One question or group: its name, how sure the proposal is and why, and a list to choose the column from. */
import type { AskedGroup, AskedQuestion, ChoiceView } from '../../jobs/columns/column-view';
import { element } from '../element';
import { words } from '../sent-along';

export interface AskedRow {
  readonly element: HTMLElement;
  /** '' = no column. */
  readonly chosen: () => string;
  readonly occurrence: number;
}

/** Only headers that stand as often as `occurrence` says can be chosen. */
export function askedRow(
  asked: AskedGroup | AskedQuestion,
  id: string,
  choices: readonly ChoiceView[],
  occurrence: number,
): AskedRow {
  const row = element('div', '', 'asked');
  const label = element('label', asked.label) as HTMLLabelElement;
  label.htmlFor = id;
  const select = element('select') as HTMLSelectElement;
  select.id = id;
  select.append(
    option('', words.columns.choose),
    ...choices.filter(({ times }) => times >= occurrence).map(({ header, label: shown }) => option(header, shown)),
  );
  select.value = asked.header;
  if (select.selectedIndex < 0) select.value = '';
  const why = element('p', '', 'why');
  why.id = id + '-why';
  why.append(
    element('strong', words.columns.certainty[asked.certainty], 'certainty ' + asked.certainty),
    document.createTextNode(' ' + asked.why),
  );
  select.setAttribute('aria-describedby', why.id);
  row.append(
    label,
    ...('statement' in asked && asked.statement ? [element('p', asked.statement, 'muted')] : []),
    select,
    why,
  );
  return { element: row, chosen: () => select.value, occurrence };
}

function option(value: string, text: string): HTMLElement {
  const made = element('option', text) as HTMLOptionElement;
  made.value = value;
  return made;
}
