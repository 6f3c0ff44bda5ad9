/** What files and figures add of their own, beside what they are made of. */

/** As Office writes it. */
export const officeLanguage = 'en-GB';

export const deckFiles = {
  /** Names of themes that the presentation has no name for. */
  theme: 'Theme',
  notesTheme: 'Notes',
  /** Name of a deck's file when its own has no letter or digit. */
  nameless: 'slide-deck',
  /** What a slide without a title is called. */
  slide: (number: number): string => `Slide ${number}`,
};

/** Under a mail's picture. */
export const mailFigure = {
  to: 'To',
  from: 'From',
  subject: 'Subject',
  plainText: 'The same email as plain text',
};

/** At the ticks of a chart's axis: as many decimals as its steps need. */
export const axisNumber = (value: number, decimals: number): string => value.toFixed(decimals).replace('-', '\u2212');

export const axisPercent = (percent: number, decimals: number): string => `${axisNumber(percent, decimals)}%`;
