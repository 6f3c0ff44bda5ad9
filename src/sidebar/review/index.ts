/** Shows the texts that were not understood, and sends back what the person says that they mean; nothing else. */
import type { ReviewView } from '../../jobs/review/review-view';
import { byId, element } from '../element';
import { content, filled, words as dialogWords } from '../sent-along';
import { callServer, closeDialog } from '../server';
import { showDone } from '../show-done';
import { askedText } from './asked-text';

const words = dialogWords.review;
const view = content<ReviewView>();
const rows = view.texts.map((asked, index) => askedText(asked, 'text-' + index, view.meanings));
const others = element('input') as HTMLInputElement;

function showQuestions(): void {
  const nothing = rows.length === 0 && view.others === '';
  byId('intro').textContent = nothing ? words.nothingToAsk : filled(words.intro, { tab: view.tab });
  byId('asked').append(...rows.map((row) => row.element));
  if (!nothing) byId('others').append(...(view.others ? [element('p', view.others)] : []), othersTick());
  byId('approve').textContent = words.approve;
  byId('approve').hidden = nothing;
  byId('close').textContent = nothing ? dialogWords.close : words.cancel;
}

/** Of the texts that are not shown, and of those that are left undecided. */
function othersTick(): HTMLElement {
  const row = element('div', '', 'tick');
  others.type = 'checkbox';
  others.id = 'others-invalid';
  const label = element('label', words.others) as HTMLLabelElement;
  label.htmlFor = others.id;
  row.append(others, label);
  return row;
}

async function approve(): Promise<void> {
  const button = byId<HTMLButtonElement>('approve');
  button.disabled = true;
  button.textContent = words.saving;
  byId('problems').replaceChildren();
  try {
    const done = await callServer('approveReview', {
      texts: rows.flatMap((row) => {
        const meaning = row.chosen();
        return meaning === '' ? [] : [{ text: row.text, meaning }];
      }),
      othersInvalid: others.checked,
    });
    byId('form').remove();
    button.remove();
    byId('close').textContent = dialogWords.close;
    showDone(byId('done'), done);
    byId('close').focus();
  } catch (error) {
    button.disabled = false;
    button.textContent = words.approve;
    byId('problems').replaceChildren(element('p', (error as Error).message, 'problem'));
  }
}

showQuestions();
byId('approve').addEventListener('click', () => void approve());
byId('close').addEventListener('click', closeDialog);
