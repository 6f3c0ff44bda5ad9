/** Shows the texts that were not understood, and sends back what the person says that they mean; nothing else. */
import type { ReviewView } from '../../jobs/review/review-view';
import { approvalForm } from '../approval-form';
import { element, section } from '../element';
import { content, filled, words as dialogWords } from '../sent-along';
import { callServer } from '../server';
import { askedText } from './asked-text';

const words = dialogWords.review;
const view = content<ReviewView>();
const rows = view.texts.map((asked, index) => askedText(asked, 'text-' + index, view.meanings));
const others = element('input') as HTMLInputElement;
const nothing = rows.length === 0 && view.others === '';
const intro = nothing ? words.nothingToAsk : filled(words.intro, { tab: view.tab });
const { form, nothingToApprove } = approvalForm(intro, words, () =>
  callServer('approveReview', {
    texts: rows.flatMap((row) => {
      const meaning = row.chosen();
      return meaning === '' ? [] : [{ text: row.text, meaning }];
    }),
    othersInvalid: others.checked,
  }),
);

function showQuestions(): void {
  const asked = section('asked');
  asked.append(...rows.map((row) => row.element));
  const rest = section('others');
  form.append(asked, rest);
  if (nothing) nothingToApprove();
  else rest.append(...(view.others ? [element('p', view.others)] : []), othersTick());
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

showQuestions();
