/** Rows of Check about what a slide cannot show as it is written. */
import type { FindingWords } from '../finding';
import type { SlideFindings } from '../findings/slide-findings';
import type { SaidOf } from '../told';
import { oneDecimal } from './format';
import { headers, tabNames } from './tabs';
import { quoted } from './wording';

/** "accent 4" as Slides counts the theme's colours. */
const colourName = (slot: string): string =>
  slot === 'DARK2' ? 'second text colour' : `accent ${slot.replace('ACCENT', '')}`;
const CHANGE_THEME =
  'You do not need to do anything. If you want to keep the colour: choose a darker one in the template’s theme.';

export const slideFindings: SaidOf<SlideFindings, FindingWords> = {
  DECK_LEFT: ({ name }) => ({
    what: `The slide deck ${name} is still there with old figures, although the municipality is no longer part of the survey.`,
    todo: `Remove the deck in Drive, or take the municipality in again on the ${tabNames.municipalities} tab.`,
  }),
  DECK_OF_MERGED: ({ name, municipality, as }) => ({
    what: `The deck ${name} shows ${municipality} by itself, which is now reported together with others as ${as}. From both, the answers of the others can be worked out.`,
    todo: 'Remove the deck in Drive. The tool removes nothing.',
  }),
  SHORT_NAME_ON_SLIDE: ({ id, shortName }) => ({
    what: `Question ${id} is too long for the slide with the shortlist. The slide has the short name ${quoted(shortName)} instead, and the whole question in the notes.`,
    todo: 'Check that the short name can be understood by itself.',
  }),
  LONG_STATEMENT_WITHOUT_SHORT_NAME: ({ id }) => ({
    what: `Question ${id} is too long for the slide with the shortlist and has no short name.`,
    todo: `Write a short name of at most 60 characters on the ${tabNames.questions} tab, ${headers.questions.shortName}.`,
  }),
  WEAK_MARK: ({ slot, ratio }) => ({
    what: `The template’s ${colourName(slot)} is too hard to see against white (${oneDecimal(ratio)}). The shape is shown in black instead.`,
    todo: CHANGE_THEME,
  }),
  WEAK_FILL: ({ slot, ratio }) => ({
    what: `White text is too hard to see against the template’s ${colourName(slot)} (${oneDecimal(ratio)}). The shape is filled with black instead.`,
    todo: CHANGE_THEME,
  }),
  WEAK_TEXT: ({ slot, ratio }) => ({
    what: `The template’s ${colourName(slot)} is too hard to see as text (${oneDecimal(ratio)}). The text is shown in black instead.`,
    todo: CHANGE_THEME,
  }),
};
