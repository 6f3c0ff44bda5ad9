/** Calls the script's own functions, typed by what main.ts exports, as promises. */
import { words } from './sent-along';

type Script = typeof import('../main');

interface Runner {
  withSuccessHandler(handler: (answer: unknown) => void): Runner;
  withFailureHandler(handler: (error: Error) => void): Runner;
  readonly [name: string]: unknown;
}

declare const google: { readonly script: { readonly run: Runner; readonly host: { close(): void } } };

/** Google answers PERMISSION_DENIED to every call when several accounts are signed in (GOOGLE.md 25); only the person can mend that. */
export class SeveralAccounts extends Error {
  constructor() {
    super(words.severalAccounts);
  }
}

const inWords = (error: Error): Error => (/PERMISSION_DENIED/.test(error.message) ? new SeveralAccounts() : error);

export function callServer<Name extends keyof Script>(
  name: Name,
  ...args: Parameters<Script[Name]>
): Promise<ReturnType<Script[Name]>> {
  return new Promise((resolve, reject) => {
    const runner = google.script.run
      .withSuccessHandler((answer) => resolve(answer as ReturnType<Script[Name]>))
      .withFailureHandler((error) => reject(inWords(error)));
    (runner[name] as (...values: readonly unknown[]) => void)(...args);
  });
}

export const closeDialog = (): void => google.script.host.close();
