/** What files and figures add of their own, beside what they are made of. */

/** As Office writes it. */
export const officeLanguage = 'sv-SE';

export const deckFiles = {
  /** Names of themes that the presentation has no name for. */
  theme: 'Tema',
  notesTheme: 'Anteckningar',
  /** Name of a deck's file when its own has no letter or digit. */
  nameless: 'bildspel',
  /** What a slide without a title is called. */
  slide: (number: number): string => `Bild ${number}`,
};

/** Under a mail's picture. */
export const mailFigure = {
  to: 'Till',
  from: 'Från',
  subject: 'Ämne',
  plainText: 'Samma brev som ren text',
};

/** At the ticks of a chart's axis: as many decimals as its steps need. */
export const axisNumber = (value: number, decimals: number): string =>
  value.toFixed(decimals).replace('.', ',').replace('-', '\u2212');

export const axisPercent = (percent: number, decimals: number): string => `${axisNumber(percent, decimals)}\u00a0%`;
