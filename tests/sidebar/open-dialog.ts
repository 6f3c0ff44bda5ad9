/** Opens a built dialog in a page of its own, with a stand-in for google.script. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';
import { sv } from '../../src/messages/sv';

export const DIST = join(__dirname, '../../dist');

type Answers = Readonly<Record<string, (...args: readonly unknown[]) => unknown>>;

/** Opens a built dialog as HtmlService would serve it; server functions answer from `answers`, a thrown Error fails the call. */
export function open(
  name: string,
  content: unknown,
  answers: Answers = {},
): { readonly page: Document; readonly called: string[]; readonly sent: unknown[][]; readonly closed: () => boolean } {
  const json = (value: unknown): string =>
    JSON.stringify(value).replace(/&/g, '&amp;').replace(/"/g, '&quot;').replace(/</g, '&lt;');
  const source = readFileSync(join(DIST, `${name}.html`), 'utf8')
    .replace('<?= content ?>', () => json(content))
    .replace('<?= words ?>', () => json(sv.dialogs));
  const called: string[] = [];
  const sent: unknown[][] = [];
  let closed = false;
  const runner = (succeed: (answer: unknown) => void, fail: (error: Error) => void): object =>
    new Proxy(
      {},
      {
        get: (_, key: string) => {
          if (key === 'withSuccessHandler') return (handler: typeof succeed) => runner(handler, fail);
          if (key === 'withFailureHandler') return (handler: typeof fail) => runner(succeed, handler);
          return (...args: readonly unknown[]) => {
            called.push(key);
            sent.push(JSON.parse(JSON.stringify(args)) as unknown[]);
            try {
              const answer = JSON.parse(JSON.stringify(answers[key]!(...args)));
              setImmediate(() => succeed(answer));
            } catch (error) {
              setImmediate(() => fail(error as Error));
            }
          };
        },
      },
    );
  const dom = new JSDOM(source, {
    runScripts: 'dangerously',
    beforeParse(window) {
      Object.assign(window, {
        // What `npm run mutate` has planted in the dialog looks here.
        __stryker__: Reflect.get(globalThis, '__stryker__'),
        google: {
          script: {
            run: runner(
              () => undefined,
              () => undefined,
            ),
            host: { close: () => (closed = true) },
          },
        },
      });
    },
  });
  return { page: dom.window.document, called, sent, closed: () => closed };
}

export const settled = async (): Promise<void> => {
  for (let i = 0; i < 20; i += 1) await new Promise((resolve) => setImmediate(resolve));
};

/** The texts of what has a look of its own in style.css, top to bottom. */
export const looking = (page: Document, look: string): readonly string[] =>
  [...page.querySelectorAll(`.${look}`)].map((one) => one.textContent!.trim());

export const text = (page: Document, id: string): string => page.getElementById(id)!.textContent!.trim();
