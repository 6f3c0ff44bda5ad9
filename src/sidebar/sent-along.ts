/** What the script sent along when it opened the dialog: what to show, and the words of its language. */
import type { Words } from '../messages';

const sent = (name: string): unknown => JSON.parse(document.body.dataset[name] ?? '{}');

export const content = <Content>(): Content => sent('content') as Content;

export const words = sent('words') as Words['dialogs'];

/** A text of `words` with what stands for each {name} in it. */
export const filled = (text: string, values: Readonly<Record<string, string | number>>): string =>
  text.replace(/\{(\w+)\}/g, (slot, name: string) => String(values[name] ?? slot));
