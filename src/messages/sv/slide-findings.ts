/** Rows of Kontroll about what a slide cannot show as it is written. */
import type { Finding } from '../finding';
import { oneDecimal } from './format';
import { headers, tabNames } from './tabs';

type Words = (details: Finding['details']) => { readonly what: string; readonly todo: string };

/** "färg 4" as Slides counts the theme's colours. */
const colourName = (slot: unknown): string =>
  slot === 'DARK2' ? 'andra textfärg' : `färg ${String(slot).replace('ACCENT', '')}`;
const CHANGE_THEME = 'Du behöver inte göra något. Vill ni ha färgen kvar: välj en mörkare färg i mallens tema.';

export const slideFindings: Readonly<Record<string, Words>> = {
  SHORT_NAME_ON_SLIDE: ({ id, shortName }) => ({
    what: `Fråga ${String(id)} är för lång för bilden med kortlistan. Där står kortnamnet ”${String(shortName)}” i stället, och hela frågan i anteckningarna.`,
    todo: 'Kontrollera att kortnamnet går att förstå för sig.',
  }),
  LONG_STATEMENT_WITHOUT_SHORT_NAME: ({ id }) => ({
    what: `Fråga ${String(id)} är för lång för bilden med kortlistan och har inget kortnamn.`,
    todo: `Skriv ett kortnamn på högst 60 tecken på fliken ${tabNames.questions}, ${headers.questions.shortName}.`,
  }),
  WEAK_MARK: ({ slot, ratio }) => ({
    what: `Mallens ${colourName(slot)} syns för dåligt mot vitt (${oneDecimal(Number(ratio))}). Formen visas i svart i stället.`,
    todo: CHANGE_THEME,
  }),
  WEAK_FILL: ({ slot, ratio }) => ({
    what: `Vit text syns för dåligt mot mallens ${colourName(slot)} (${oneDecimal(Number(ratio))}). Formen fylls med svart i stället.`,
    todo: CHANGE_THEME,
  }),
  WEAK_TEXT: ({ slot, ratio }) => ({
    what: `Mallens ${colourName(slot)} syns för dåligt som text (${oneDecimal(Number(ratio))}). Texten visas i svart i stället.`,
    todo: CHANGE_THEME,
  }),
};
