/** Rows of Check about what a slide cannot show as it is written. */
import type { Finding } from '../finding';
import { oneDecimal } from './format';
import { headers, tabNames } from './tabs';
import { quoted } from './wording';

type Words = (details: Finding['details']) => { readonly what: string; readonly todo: string };

/** "accent 4" as Slides counts the theme's colours. */
const colourName = (slot: unknown): string =>
  slot === 'DARK2' ? 'second text colour' : `accent ${String(slot).replace('ACCENT', '')}`;
const CHANGE_THEME =
  'You do not need to do anything. If you want to keep the colour: choose a darker one in the template’s theme.';

export const slideFindings: Readonly<Record<string, Words>> = {
  SHORT_NAME_ON_SLIDE: ({ id, shortName }) => ({
    what: `Question ${String(id)} is too long for the slide with the shortlist. The slide has the short name ${quoted(String(shortName))} instead, and the whole question in the notes.`,
    todo: 'Check that the short name can be understood by itself.',
  }),
  LONG_STATEMENT_WITHOUT_SHORT_NAME: ({ id }) => ({
    what: `Question ${String(id)} is too long for the slide with the shortlist and has no short name.`,
    todo: `Write a short name of at most 60 characters on the ${tabNames.questions} tab, ${headers.questions.shortName}.`,
  }),
  WEAK_MARK: ({ slot, ratio }) => ({
    what: `The template’s ${colourName(slot)} is too hard to see against white (${oneDecimal(Number(ratio))}). The shape is shown in black instead.`,
    todo: CHANGE_THEME,
  }),
  WEAK_FILL: ({ slot, ratio }) => ({
    what: `White text is too hard to see against the template’s ${colourName(slot)} (${oneDecimal(Number(ratio))}). The shape is filled with black instead.`,
    todo: CHANGE_THEME,
  }),
  WEAK_TEXT: ({ slot, ratio }) => ({
    what: `The template’s ${colourName(slot)} is too hard to see as text (${oneDecimal(Number(ratio))}). The text is shown in black instead.`,
    todo: CHANGE_THEME,
  }),
};
