/** Words of the dialog Koppla kolumnerna, of what comes of it, and of what Kontroll says about it. */
import type { PersonalKind } from '../findings/personal-findings';
import type { SurveyErrorWords } from '../survey-error';
import { inWords, listed, percent, whole } from './format';
import { personalKindName } from './personal-findings';
import { headers, tabNames } from './tabs';

/** What columns of groups are usually called: how they are found where Inställningar names none that is there. */
export const usualColumnNames = {
  unit: ['Kommun', 'Kommunens namn', 'Vilken kommun arbetar du i?', 'Vilken kommun svarar du för?'],
  department: ['Förvaltning', 'Förvaltning eller bolag', 'Vilken förvaltning arbetar du i?', 'Bolag', 'Nämnd'],
  role: ['Roll', 'Rollgrupp', 'Befattning', 'Vilken roll har du?', 'Din roll'],
  respondent: ['Svarande', 'Svarsnummer', 'Svars-ID', 'Respondent', 'Respondent-ID', 'Löpnummer', 'ID'],
} as const;

/** Words that turn what a statement says. */
export const negations: readonly string[] = [
  'inte',
  'ej',
  'aldrig',
  'ingen',
  'inget',
  'inga',
  'utan',
  'saknar',
  'saknas',
];

const quoted = (text: string): string => `”${text}”`;

export const columnMessages = {
  groups: {
    unit: 'Kommun',
    department: 'Förvaltning',
    role: 'Rollgrupp',
    respondent: 'Svarande (ett anonymt nummer)',
  },
  reasons: {
    exact: '',
    approved: 'Du har sagt ja till den här kolumnen.',
    id: 'Rubriken har frågans ID.',
    idOfOther: (other: string): string => `Rubriken har frågans ID, men texten liknar mer fråga ${other}.`,
    name: 'Rubriken är frågans egen text eller kortnamn.',
    usual: 'Så brukar en sådan kolumn heta.',
    text: (likeness: number): string => `Rubriken liknar frågan till ${percent(likeness)}.`,
    tie: 'Flera passar lika bra. Välj själv.',
    none: 'Ingen rubrik liknar frågan.',
    noneOfGroup: 'Välj en kolumn om det finns en.',
  },
  maybe: (header: string): string => `Kanske ${quoted(header)}.`,
  option: (letters: string, header: string, times: number): string =>
    `${letters}: ${header}${times > 1 ? ` (finns ${whole(times)} gånger)` : ''}`,
  personal: (kind: PersonalKind): string => `Ser ut att innehålla ${personalKindName(kind)}.`,

  done: {
    title: 'Kolumnerna är kopplade',
    approved: (count: number): string =>
      count === 0
        ? 'Ingen fråga läses från en kolumn med annan rubrik.'
        : `Du har godkänt en kolumn för ${inWords(count)} ${count === 1 ? 'fråga' : 'frågor'}.`,
    without: (ids: readonly string[]): string => {
      const shown = ids.length > 8 ? `${ids.slice(0, 7).join(', ')} och ${ids.length - 7} till` : listed(ids);
      return `Utan kolumn: ${shown}. De frågorna får inga svar.`;
    },
    groups: (settings: readonly string[]): string => `Ändrat på fliken ${tabNames.settings}: ${listed(settings)}.`,
    dropped: (count: number): string =>
      `Du har valt bort ${inWords(count)} ${count === 1 ? 'kolumn' : 'kolumner'}. De läses inte.`,
    unchanged: 'Inget behövde ändras.',
    next: 'Välj Räkna om analysen i menyn, så används kopplingen.',
    link: `Öppna ${tabNames.settings}`,
  },
} as const;

/** Words for the codes of `SurveyError` that the dialog's jobs throw. */
export const columnErrors: SurveyErrorWords<
  'COLUMNS_CHANGED' | 'COLUMN_CHOSEN_TWICE' | 'COLUMNS_TOO_LONG' | 'SETTINGS_MOVING' | 'ANSWERS_MOVING'
> = {
  COLUMNS_CHANGED: ({ tab }) =>
    `Rubrikerna på fliken ${tab}, eller frågorna på fliken ${tabNames.questions}, har ändrats sedan rutan öppnades. Därför har inget sparats. ` +
    'Stäng rutan och välj Koppla kolumnerna igen.',
  COLUMN_CHOSEN_TWICE: ({ column }) =>
    `${quoted(column)} är vald på mer än ett ställe. Därför har inget sparats. Välj en annan kolumn på det ena.`,
  COLUMNS_TOO_LONG: () =>
    `Kopplingen är för lång för en cell. Därför har inget sparats. Skriv i stället rubrikerna på fliken ${tabNames.questions}, i kolumnen ${headers.questions.column}.`,
  ANSWERS_MOVING: ({ tab }) =>
    `Rader på fliken ${tab} lades till, togs bort eller sorterades gång på gång medan svaren lästes. Därför har inget räknats om. Låt fliken vara i fred en stund och försök igen.`,
  SETTINGS_MOVING: ({ tab }) =>
    `Raderna på fliken ${tab} flyttades gång på gång medan kopplingen skrevs dit. Låt fliken vara i fred en stund och spara igen.`,
};
