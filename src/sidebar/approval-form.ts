/** A dialog that asks and stores one yes: what is asked, what went wrong, and the two buttons; after the yes what was done. */
import type { Done } from '../jobs/run/done';
import { element, section } from './element';
import { words } from './sent-along';
import { closeDialog } from './server';
import { showDone } from './show-done';

export interface ApprovalForm {
  /** What is asked comes last in it; gone after the yes. */
  readonly form: HTMLElement;
  /** Shows these in place of those before, and lets nothing be approved while there are any. */
  readonly object: (problems: readonly string[]) => void;
  /** There is nothing to say yes to: one button closes. */
  readonly nothingToApprove: () => void;
}

interface ApprovalWords {
  readonly approve: string;
  readonly saving: string;
  readonly cancel: string;
}

/** Fills the page: `intro` first, the rest is the caller's. `send` is the yes. */
export function approvalForm(
  intro: string,
  { approve, saving, cancel }: ApprovalWords,
  send: () => Promise<Done>,
): ApprovalForm {
  const form = section('form');
  const first = element('p', intro);
  first.id = 'intro';
  form.append(first);
  const done = section('done');
  const problems = section('problems');
  done.setAttribute('aria-live', 'polite');
  problems.setAttribute('role', 'alert');
  const yes = button('approve', approve);
  const no = button('close', cancel, 'plain');
  const tell = (lines: readonly string[]): void =>
    problems.replaceChildren(...lines.map((line) => element('p', line, 'problem')));

  async function store(): Promise<void> {
    yes.disabled = true;
    yes.textContent = saving;
    tell([]);
    try {
      const answer = await send();
      form.remove();
      yes.remove();
      no.textContent = words.close;
      showDone(done, answer);
      no.focus();
    } catch (error) {
      yes.disabled = false;
      yes.textContent = approve;
      tell([(error as Error).message]);
    }
  }

  yes.addEventListener('click', () => void store());
  no.addEventListener('click', closeDialog);
  const main = element('main');
  main.append(form, done);
  const actions = element('div', '', 'actions');
  actions.append(yes, no);
  document.body.append(main, problems, actions);
  return {
    form,
    object: (lines) => {
      tell(lines);
      yes.disabled = lines.length > 0;
    },
    nothingToApprove: () => {
      yes.hidden = true;
      no.textContent = words.close;
    },
  };
}

function button(id: string, text: string, className = ''): HTMLButtonElement {
  const made = element('button', text, className) as HTMLButtonElement;
  made.id = id;
  made.type = 'button';
  return made;
}
