/** Rows of Kontroll about what a slide cannot show as it is written. */
import type { FindingWords } from '../finding';
import type { SaidOf } from '../told';
import type { SlideFindings } from '../findings/slide-findings';
import { oneDecimal } from './format';
import { headers, tabNames } from './tabs';

/** "färg 4" as Slides counts the theme's colours. */
const colourName = (slot: string): string =>
  slot === 'DARK2' ? 'andra textfärg' : `färg ${slot.replace('ACCENT', '')}`;
const CHANGE_THEME = 'Du behöver inte göra något. Vill ni ha färgen kvar: välj en mörkare färg i mallens tema.';

export const slideFindings: SaidOf<SlideFindings, FindingWords> = {
  DECK_LEFT: ({ name }) => ({
    what: `Bildspelet ${name} ligger kvar med gamla siffror, fast kommunen inte längre är med.`,
    todo: `Ta bort bildspelet i Drive, eller ta med kommunen igen på fliken ${tabNames.municipalities}.`,
  }),
  DECK_OF_MERGED: ({ name, municipality, as }) => ({
    what: `Bildspelet ${name} visar ${municipality} för sig, som nu redovisas tillsammans med andra som ${as}. Ur båda kan de andras svar räknas ut.`,
    todo: 'Ta bort bildspelet i Drive. Verktyget tar inte bort något.',
  }),
  SHORT_NAME_ON_SLIDE: ({ id, shortName }) => ({
    what: `Fråga ${id} är för lång för bilden med kortlistan. Där står kortnamnet ”${shortName}” i stället, och hela frågan i anteckningarna.`,
    todo: 'Kontrollera att kortnamnet går att förstå för sig.',
  }),
  LONG_STATEMENT_WITHOUT_SHORT_NAME: ({ id }) => ({
    what: `Fråga ${id} är för lång för bilden med kortlistan och har inget kortnamn.`,
    todo: `Skriv ett kortnamn på högst 60 tecken på fliken ${tabNames.questions}, ${headers.questions.shortName}.`,
  }),
  WEAK_MARK: ({ slot, ratio }) => ({
    what: `Mallens ${colourName(slot)} syns för dåligt mot vitt (${oneDecimal(ratio)}). Formen visas i svart i stället.`,
    todo: CHANGE_THEME,
  }),
  WEAK_FILL: ({ slot, ratio }) => ({
    what: `Vit text syns för dåligt mot mallens ${colourName(slot)} (${oneDecimal(ratio)}). Formen fylls med svart i stället.`,
    todo: CHANGE_THEME,
  }),
  WEAK_TEXT: ({ slot, ratio }) => ({
    what: `Mallens ${colourName(slot)} syns för dåligt som text (${oneDecimal(ratio)}). Texten visas i svart i stället.`,
    todo: CHANGE_THEME,
  }),
};
