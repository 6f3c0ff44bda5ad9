/** What went wrong, each message once, with the names of the decks that it befell. */
import { element } from '../element';

export interface Problems {
  readonly tell: (message: string, deck?: string) => void;
  /** What befell this deck is told elsewhere. */
  readonly forget: (deck: string) => void;
  readonly clear: () => void;
}

export function problemsIn(place: HTMLElement): Problems {
  let problems: readonly { readonly message: string; readonly deck: string }[] = [];

  function show(now: typeof problems): void {
    problems = now;
    const messages = [...new Set(problems.map(({ message }) => message))];
    place.replaceChildren(
      ...messages.map((message) => {
        const decks = problems.filter((problem) => problem.message === message && problem.deck !== '');
        const names = decks.map(({ deck }) => deck).join(', ');
        return element('p', (names === '' ? '' : names + ': ') + message, 'problem');
      }),
    );
  }

  return {
    tell: (message, deck = '') => show([...problems, { message, deck }]),
    forget: (deck) => show(problems.filter((problem) => problem.deck !== deck)),
    clear: () => show([]),
  };
}
